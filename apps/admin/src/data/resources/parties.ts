import { listOf } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment PartyCore on Party {
    id
    version
    archivedAt
    kind
    name
    nameLatin
    stakeholders {
      id
      programme {
        id
      }
    }
    ... on Organisation {
      orgType
      city
    }
    ... on Person {
      affiliations {
        id
        roleTitle
        isPrimary
        from
        to
        organisation {
          id
          name
        }
      }
    }
  }
`);

export type Party = ResultOf<typeof core>;

/** The whole register, to find whoever is meant; each kind has pages of its own. */
export const parties: ResourceEntry<Party> = {
  list: listOf('Party', 'parties', core),
  filter: { id: 'value', q: 'plain', archived: 'plain', kind: 'value' },
  sort: { name: 'name' },
  permissions: { read: 'party.read' },
};
