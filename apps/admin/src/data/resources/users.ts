import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment UserCore on User {
    id
    version
    archivedAt
    name
    email
    role
    language
    active
    memberships {
      id
      role
      programme {
        id
        name
      }
    }
  }
`);

export type User = ResultOf<typeof core>;

/** Users are made by an invitation, which answers a one-time link: `inviteUser` and `createUser` are verbs. */
export const users: ResourceEntry<User> = {
  ...crud({ type: 'User', one: 'user', many: 'users' }, core, ['update']),
  patchFields: ['name', 'email', 'role', 'language', 'active'],
  filter: { id: 'value', q: 'plain', archived: 'plain', role: 'value', active: 'value', language: 'value' },
  sort: { name: 'name', email: 'email', role: 'role', active: 'active' },
  permissions: { read: 'user.read', write: 'user.write' },
};
