import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment AffiliationCore on Affiliation {
    id
    version
    archivedAt
    roleTitle
    roleType
    isPrimary
    from
    to
    source
    person {
      id
      name
      email
      phone
      doNotContact
    }
    organisation {
      id
      name
    }
  }
`);

export type Affiliation = ResultOf<typeof core>;

const fields = ['roleTitle', 'roleType', 'isPrimary', 'from', 'to', 'source'];

export const affiliations: ResourceEntry<Affiliation> = {
  ...crud({ type: 'Affiliation', one: 'affiliation', many: 'affiliations' }, core),
  createFields: ['personId', 'organisationId', ...fields],
  patchFields: fields,
  filter: { id: 'value', archived: 'plain', 'person.id': 'value', 'organisation.id': 'value', to: 'value' },
  sort: { from: 'from', to: 'to', roleTitle: 'roleTitle', isPrimary: 'isPrimary' },
  permissions: { read: 'party.read', write: 'party.write' },
};
