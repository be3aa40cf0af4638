import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment ParticipationCore on Participation {
    id
    version
    archivedAt
    role
    state
    source
    since
    contribution
    contributionAmount
    currency
    declaredConflict
    conflictDecision
    project {
      id
      code
      title
      stage
    }
    stakeholder {
      id
      helix
      party {
        id
        kind
        name
      }
    }
  }
`);

export type Participation = ResultOf<typeof core>;

const fields = [
  'role',
  'since',
  'contribution',
  'contributionAmount',
  'currency',
  'declaredConflict',
  'conflictDecision',
];

export const participations: ResourceEntry<Participation> = {
  ...crud({ type: 'Participation', one: 'participation', many: 'participations' }, core),
  createFields: ['projectId', 'stakeholderId', 'source', ...fields],
  patchFields: fields,
  filter: {
    id: 'value',
    archived: 'plain',
    role: 'value',
    state: 'value',
    'project.id': 'value',
    'stakeholder.id': 'value',
    'stakeholder.party.id': 'value',
    'programme.id': 'value',
  },
  sort: { role: ['role', 'name'], state: 'state', since: 'since', source: 'source' },
  programme: 'programme.id',
  permissions: { read: 'project.read', write: 'participation.write' },
};
