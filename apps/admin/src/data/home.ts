import { awaitedOf, OPEN_STAGES } from '@tlaka/domain';
import type { ResourceEntry } from './entry';
import { toFilter } from './filter';
import { composed, graphql, type ResultOf } from './graphql';
import { entryOf, type ResourceName } from './registry';
import { send } from './transport';

/** What is to be counted: the records of a list, narrowed as its address would narrow it. */
export interface Countable {
  resource: ResourceName;
  filter: Readonly<Record<string, unknown>>;
}

/** The API takes so many aliases in one request. */
export const MOST_COUNTS = 15;

const filterType = (entry: ResourceEntry): string => /\$filter: (\w+)/.exec(String(entry.list))?.[1] ?? '';

type Counts = Record<string, { total: number }>;

/** Counts several lists in one request, in the order given. */
const countAll = async (counted: readonly Countable[], signal?: AbortSignal): Promise<number[]> => {
  const parts = counted.map(({ resource, filter }, index) => ({
    name: `n${index}`,
    variable: `$f${index}: ${filterType(entryOf(resource))}`,
    field: `n${index}: ${resource}(filter: $f${index}, page: { limit: 1 }) { total }`,
    value: [`f${index}`, toFilter({ ...filter }, entryOf(resource).filter)] as const,
  }));
  const operation = composed<Counts, Record<string, unknown>>(
    `query Counts(${parts.map(({ variable }) => variable).join(', ')}) { ${parts.map(({ field }) => field).join(' ')} }`,
    [],
  );
  const counts = await send(operation, Object.fromEntries(parts.map(({ value }) => value)), signal);
  return parts.map(({ name }) => counts[name]?.total ?? 0);
};

/** So many with their parties and outcomes the API gives in one answer. */
const MODELS_AT_ONCE = 25;

const OPEN_SHEETS = graphql(`
  query OpenSheets($filter: EngagementModelFilter, $page: PageInput) {
    page: engagementModels(filter: $filter, page: $page) {
      items {
        id
        revision
        project {
          id
          title
          coordinator {
            id
          }
        }
        parties {
          id
          stakeholder {
            id
            party {
              id
              name
            }
          }
          sheet {
            id
            source
            statedAt
            outcomes {
              status
              scenario {
                id
              }
            }
          }
        }
      }
    }
  }
`);

type OpenModel = ResultOf<typeof OPEN_SHEETS>['page']['items'][number];

/** A model with the sheets that wait for their party. */
export interface WaitingModel {
  id: string;
  revision: number;
  project: OpenModel['project'];
  /** Each with the first scenario in which something is missing of it, if any was judged yet. */
  parties: {
    id: string;
    name: string;
    awaited: NonNullable<ReturnType<typeof awaitedOf>>;
    scenario: string | null;
  }[];
}

const waiting = ({ id, revision, project, parties }: OpenModel): WaitingModel => ({
  id,
  revision,
  project,
  // Of the sheets that the reader does not see, nothing is known.
  parties: parties.flatMap(({ id: partyId, stakeholder, sheet }) => {
    if (!sheet) return [];
    const unfinished = sheet.outcomes.find(({ status }) => status === null);
    const { source, statedAt } = sheet;
    const awaited = awaitedOf({ source, stated: statedAt !== null, whole: !unfinished });
    if (!awaited) return [];
    const scenario = unfinished?.scenario.id ?? null;
    return [{ id: partyId, name: stakeholder.party.name, awaited, scenario }];
  }),
});

export const homeVerbs = {
  countAll,
  /** The models still open to change with what their parties have not stated or confirmed of the sheets that the reader
   * sees; of one coordinator alone where that is said. */
  waitingModels: async (coordinator: string | null, signal?: AbortSignal): Promise<WaitingModel[]> => {
    const filter = {
      status: { in: ['DRAFT' as const, 'IN_VALIDATION' as const] },
      project: {
        archived: false,
        stage: { in: [...OPEN_STAGES] },
        ...(coordinator ? { coordinator: { id: { eq: coordinator } } } : {}),
      },
    };
    const models: OpenModel[] = [];
    for (let more = true; more;) {
      const { page } = await send(
        OPEN_SHEETS,
        { filter, page: { limit: MODELS_AT_ONCE, offset: models.length } },
        signal,
      );
      models.push(...page.items);
      more = page.items.length === MODELS_AT_ONCE;
    }
    return models.map(waiting).filter(({ parties }) => parties.length > 0);
  },
};
