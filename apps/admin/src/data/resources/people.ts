import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment PersonCore on Person {
    id
    version
    archivedAt
    kind
    name
    nameLatin
    givenName
    familyName
    email
    phone
    language
    lawfulBasis
    doNotContact
    affiliations {
      id
      roleTitle
      roleType
      isPrimary
      from
      to
      organisation {
        id
        name
      }
    }
  }
`);

export type Person = ResultOf<typeof core>;

const detail = graphql(
  `
    query PersonPage($id: ID!) {
      record: person(id: $id) {
        ...PersonCore
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

export type PersonDetail = NonNullable<ResultOf<typeof detail>['record']>;

const fields = ['givenName', 'familyName', 'email', 'phone', 'language', 'lawfulBasis', 'doNotContact'];

export const people: ResourceEntry<Person> = {
  ...crud({ type: 'Person', one: 'person', many: 'people' }, core),
  detail,
  createFields: fields,
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    language: 'value',
    doNotContact: 'value',
    'affiliations.organisation.id': 'some',
    'affiliations.roleType': 'some',
    'affiliations.organisation.helix': 'some',
    'stakeholders.programme.id': 'some',
  },
  sort: {
    name: 'name',
    givenName: 'givenName',
    familyName: 'familyName',
    email: 'email',
    language: 'language',
  },
  permissions: { read: 'party.read', write: 'party.write' },
};
