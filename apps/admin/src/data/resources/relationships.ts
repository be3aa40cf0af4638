import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment RelationshipCore on Relationship {
    id
    version
    archivedAt
    kind
    strength
    since
    until
    evidence
    from {
      id
      kind
      name
    }
    to {
      id
      kind
      name
    }
  }
`);

export type Relationship = ResultOf<typeof core>;

const fields = ['kind', 'strength', 'since', 'until', 'evidence'];

export const relationships: ResourceEntry<Relationship> = {
  ...crud({ type: 'Relationship', one: 'relationship', many: 'relationships' }, core),
  createFields: ['fromId', 'toId', ...fields],
  patchFields: fields,
  // `or`: the relationships of a party in both directions are one list.
  filter: {
    id: 'value',
    archived: 'plain',
    or: 'plain',
    kind: 'value',
    'from.id': 'value',
    'to.id': 'value',
  },
  sort: { kind: 'kind', since: 'since', until: 'until', strength: 'strength' },
  permissions: { read: 'relationship.read', write: 'relationship.write' },
};
