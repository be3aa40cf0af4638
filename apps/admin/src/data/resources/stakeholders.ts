import { crud } from '../crud';
import type { RecordAnswer, ResourceEntry } from '../entry';
import { composed, graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment StakeholderCore on Stakeholder {
    id
    version
    archivedAt
    helix
    influence
    interest
    legitimacy
    urgency
    attitude
    engagementCurrent
    engagementDesired
    engagementGap
    quadrant
    salience
    note
    lastContactAt
    participationCount
    party {
      id
      kind
      name
    }
    programme {
      id
      name
    }
    owner {
      id
      name
    }
    themes {
      id
      name
    }
    nextStep {
      id
      version
      what
      dueOn
      doneAt
      owner {
        id
        name
      }
    }
  }
`);

export type Stakeholder = ResultOf<typeof core>;

const detail = graphql(
  `
    query StakeholderPage($id: ID!) {
      record: stakeholder(id: $id) {
        ...StakeholderCore
        party {
          ... on Organisation {
            orgType
            city
            website
          }
          ... on Person {
            email
            phone
            doNotContact
          }
          ... on Group {
            purpose
            members {
              id
              kind
              name
            }
          }
        }
      }
    }
  `,
  [core],
);

export type StakeholderDetail = NonNullable<ResultOf<typeof detail>['record']>;

/** Finds the party or adds it, and makes it a stakeholder, all or nothing. */
const create = composed<RecordAnswer<Stakeholder>, never>(
  `mutation addStakeholder($input: AddStakeholderInput!) {
    record: addStakeholder(input: $input) { ...StakeholderCore }
  }`,
  [core],
);

const assessed = [
  'influence',
  'interest',
  'legitimacy',
  'urgency',
  'attitude',
  'engagementCurrent',
  'engagementDesired',
];

const fields = [...assessed, 'note', 'ownerId', 'themeIds'];

export const stakeholders: ResourceEntry<Stakeholder> = {
  ...crud({ type: 'Stakeholder', one: 'stakeholder', many: 'stakeholders' }, core, [
    'update',
    'archive',
    'restore',
  ]),
  detail,
  create,
  createFields: ['programmeId', 'partyId', 'organisation', 'person', 'group', 'seat', ...fields],
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    helix: 'value',
    influence: 'value',
    interest: 'value',
    quadrant: 'value',
    salience: 'value',
    attitude: 'value',
    engagementGap: 'value',
    lastContactAt: 'value',
    'owner.id': 'value',
    'party.id': 'value',
    'party.kind': 'value',
    'programme.id': 'value',
    'themes.id': 'some',
    'participations.project.id': 'some',
  },
  sort: {
    'party.name': 'name',
    helix: 'helix',
    influence: 'influence',
    interest: 'interest',
    quadrant: 'quadrant',
    salience: 'salience',
    attitude: 'attitude',
    engagementGap: 'engagementGap',
    lastContactAt: 'lastContactAt',
  },
  programme: 'programme.id',
  permissions: { read: 'stakeholder.read', write: 'stakeholder.write' },
};
