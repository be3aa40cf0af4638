import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment OrganisationCore on Organisation {
    id
    version
    archivedAt
    kind
    name
    legalName
    nameBg
    nameEn
    nameLatin
    aliases
    orgType
    helix
    size
    status
    country
    city
    district
    address
    website
    isPublicBuyer
    parent {
      id
      name
    }
    identifiers {
      scheme
      value
    }
  }
`);

export type Organisation = ResultOf<typeof core>;

const detail = graphql(
  `
    query OrganisationPage($id: ID!) {
      record: organisation(id: $id) {
        ...OrganisationCore
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

export type OrganisationDetail = NonNullable<ResultOf<typeof detail>['record']>;

const fields = [
  'legalName',
  'nameBg',
  'nameEn',
  'aliases',
  'orgType',
  'helix',
  'size',
  'status',
  'country',
  'city',
  'district',
  'address',
  'website',
  'isPublicBuyer',
  'parentId',
  'identifiers',
];

export const organisations: ResourceEntry<Organisation> = {
  ...crud({ type: 'Organisation', one: 'organisation', many: 'organisations' }, core),
  detail,
  createFields: fields,
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    orgType: 'value',
    helix: 'value',
    country: 'value',
    city: 'value',
    size: 'value',
    status: 'value',
    isPublicBuyer: 'value',
    'parent.id': 'value',
    'stakeholders.programme.id': 'some',
  },
  sort: {
    name: 'name',
    legalName: 'legalName',
    orgType: 'orgType',
    helix: 'helix',
    country: 'country',
    city: 'city',
    size: 'size',
    status: 'status',
  },
  permissions: { read: 'party.read', write: 'party.write' },
};
