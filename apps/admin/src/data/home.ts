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

const OWN_SHEETS = graphql(`
  query OwnSheets($filter: EngagementModelFilter, $page: PageInput) {
    page: engagementModels(filter: $filter, page: $page) {
      items {
        id
        revision
        project {
          id
          title
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

type OpenModel = ResultOf<typeof OWN_SHEETS>['page']['items'][number];

/** A model that waits for what the reader's party has not stated yet. */
export interface WaitingModel {
  id: string;
  revision: number;
  project: OpenModel['project'];
  /** Each with the first scenario in which something is missing of it, if any was judged yet. */
  parties: { id: string; name: string; scenario: string | null }[];
}

const waiting = ({ id, revision, project, parties }: OpenModel): WaitingModel => ({
  id,
  revision,
  project,
  // Sheets of others are not shown to a partner; one that is there is the reader's own.
  parties: parties.flatMap(({ id: partyId, stakeholder, sheet }) => {
    const unfinished = sheet?.outcomes.find(({ status }) => status === null);
    if (!sheet || (sheet.statedAt !== null && !unfinished)) return [];
    return [{ id: partyId, name: stakeholder.party.name, scenario: unfinished?.scenario.id ?? null }];
  }),
});

export const homeVerbs = {
  countAll,
  /** The models still open to change in which something of the reader's own is not stated yet. */
  modelsWaitingForMe: async (signal?: AbortSignal): Promise<WaitingModel[]> => {
    const filter = { status: { in: ['DRAFT' as const, 'IN_VALIDATION' as const] } };
    const models: OpenModel[] = [];
    for (let more = true; more;) {
      const { page } = await send(
        OWN_SHEETS,
        { filter, page: { limit: MODELS_AT_ONCE, offset: models.length } },
        signal,
      );
      models.push(...page.items);
      more = page.items.length === MODELS_AT_ONCE;
    }
    return models.map(waiting).filter(({ parties }) => parties.length > 0);
  },
};
