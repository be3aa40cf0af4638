import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment MembershipCore on Membership {
    id
    version
    archivedAt
    role
    user {
      id
      name
      active
    }
    programme {
      id
      name
    }
  }
`);

export type Membership = ResultOf<typeof core>;

export const memberships: ResourceEntry<Membership> = {
  ...crud({ type: 'Membership', one: 'membership', many: 'memberships' }, core),
  createFields: ['userId', 'email', 'programmeId', 'role'],
  patchFields: ['role'],
  filter: { id: 'value', archived: 'plain', role: 'value', 'user.id': 'value', 'programme.id': 'value' },
  sort: { role: 'role', createdAt: 'createdAt' },
  programme: 'programme.id',
  permissions: { read: 'membership.read', write: 'membership.write' },
};
