import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment GroupCore on Group {
    id
    version
    archivedAt
    kind
    name
    nameLatin
    purpose
    members {
      id
      kind
      name
    }
  }
`);

export type Group = ResultOf<typeof core>;

const detail = graphql(
  `
    query GroupPage($id: ID!) {
      record: group(id: $id) {
        ...GroupCore
        stakeholders {
          id
          programme {
            id
            name
          }
        }
      }
    }
  `,
  [core],
);

export type GroupDetail = NonNullable<ResultOf<typeof detail>['record']>;

const fields = ['name', 'purpose', 'memberIds'];

export const groups: ResourceEntry<Group> = {
  ...crud({ type: 'Group', one: 'group', many: 'groups' }, core),
  detail,
  createFields: fields,
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    'members.id': 'some',
    'stakeholders.programme.id': 'some',
  },
  sort: { name: 'name' },
  permissions: { read: 'party.read', write: 'party.write' },
};
