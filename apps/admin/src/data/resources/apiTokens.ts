import { listOf } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment ApiTokenCore on ApiToken {
    id
    version
    archivedAt
    name
    expiresOn
    createdAt
    user {
      id
      name
    }
  }
`);

export type ApiToken = ResultOf<typeof core>;

/** A token is shown once, when it is made: making and ending one are verbs. */
export const apiTokens: ResourceEntry<ApiToken> = {
  list: listOf('ApiToken', 'apiTokens', core),
  filter: { id: 'value', archived: 'plain', 'user.id': 'value' },
  sort: { name: 'name', expiresOn: 'expiresOn', createdAt: 'createdAt' },
  permissions: { read: 'token.write', write: 'token.write' },
};
