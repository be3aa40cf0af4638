import { fold, type EngagementDocument } from '@tlaka/domain';
import { graphql, type VariablesOf } from './graphql';
import { send } from './transport';

const EXPORT_MODEL = graphql(`
  query ExportEngagementModel($id: ID!) {
    document: exportEngagementModel(id: $id)
  }
`);

const IMPORT_MODEL = graphql(`
  mutation ImportEngagementModel($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) {
    record: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) {
      id
    }
  }
`);

const CALLED = graphql(`
  query StakeholdersCalled($filter: StakeholderFilter, $page: PageInput) {
    page: stakeholders(filter: $filter, page: $page) {
      items {
        id
        party {
          name
          ... on Organisation {
            nameBg
            nameEn
          }
        }
      }
    }
  }
`);

const MOST_ALIKE = 25;

/** Engagement models as documents of the engine. */
export const documentVerbs = {
  exportModel: async (id: string, signal?: AbortSignal): Promise<EngagementDocument> =>
    (await send(EXPORT_MODEL, { id }, signal)).document as EngagementDocument,
  importModel: async (asked: VariablesOf<typeof IMPORT_MODEL>): Promise<string> =>
    (await send(IMPORT_MODEL, asked)).record.id,
  /** The one stakeholder of a programme that is called so in either language, whatever case and accents; null where
   * nobody is, or several are. */
  stakeholderCalled: async (
    programmeId: string,
    names: readonly string[],
    signal?: AbortSignal,
  ): Promise<string | null> => {
    const wanted = names.map(fold);
    const found = await Promise.all(
      names.map(async (q) => {
        const filter = { programme: { id: { eq: programmeId } }, q: q.slice(0, 200) };
        const { page } = await send(CALLED, { filter, page: { limit: MOST_ALIKE } }, signal);
        return page.items.filter(({ party }) =>
          [party.name, ...('nameBg' in party ? [party.nameBg, party.nameEn] : [])].some(
            (name) => name && wanted.includes(fold(name)),
          ),
        );
      }),
    );
    const [one, ...others] = new Set(found.flat().map(({ id }) => id));
    return one && others.length === 0 ? one : null;
  },
};
