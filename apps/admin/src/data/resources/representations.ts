import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment RepresentationCore on Representation {
    id
    version
    archivedAt
    user {
      id
      name
    }
    party {
      id
      kind
      name
    }
  }
`);

export type Representation = ResultOf<typeof core>;

export const representations: ResourceEntry<Representation> = {
  ...crud({ type: 'Representation', one: 'representation', many: 'representations' }, core, [
    'create',
    'archive',
    'restore',
  ]),
  createFields: ['userId', 'partyId'],
  filter: { id: 'value', archived: 'plain', 'user.id': 'value', 'party.id': 'value' },
  sort: { createdAt: 'createdAt' },
  permissions: { read: 'membership.read', write: 'user.write' },
};
