import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment ProjectCore on Project {
    id
    version
    archivedAt
    code
    title
    titleBg
    titleEn
    problemBg
    problemEn
    solutionBg
    solutionEn
    objective
    kind
    horizon
    stage
    stageSince
    daysInStage
    heldFrom
    sideReason
    revisitOn
    budgetLow
    budgetHigh
    currency
    startsOn
    endsOn
    verdict
    verdictStale
    partyCount
    hasWithdrawnParty
    coordinator {
      id
      name
    }
    programme {
      id
      name
    }
    themes {
      id
      name
    }
    identifiers {
      scheme
      value
    }
    lead {
      id
      stakeholder {
        id
        party {
          id
          name
        }
      }
    }
    modelCount
    engagementModel {
      id
      revision
      status
      cooperationForm
    }
  }
`);

export type Project = ResultOf<typeof core>;

const detail = graphql(
  `
    query ProjectPage($id: ID!) {
      record: project(id: $id) {
        ...ProjectCore
        problem
        solution
        interactionCount
        history {
          id
          at
          from
          to
          days
          note
          actor {
            id
            name
          }
        }
      }
    }
  `,
  [core],
);

export type ProjectDetail = NonNullable<ResultOf<typeof detail>['record']>;
export type ProjectStep = ProjectDetail['history'][number];

const fields = [
  'code',
  'titleBg',
  'titleEn',
  'problemBg',
  'problemEn',
  'solutionBg',
  'solutionEn',
  'objective',
  'kind',
  'horizon',
  'coordinatorId',
  'themeIds',
  'budgetLow',
  'budgetHigh',
  'currency',
  'startsOn',
  'endsOn',
  'identifiers.scheme',
  'identifiers.value',
];

export const projects: ResourceEntry<Project> = {
  ...crud({ type: 'Project', one: 'project', many: 'projects' }, core),
  detail,
  createFields: ['programmeId', ...fields],
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    code: 'value',
    stage: 'value',
    'participations.state': 'some',
    verdict: 'value',
    kind: 'value',
    horizon: 'value',
    daysInStage: 'value',
    partyCount: 'value',
    budgetHigh: 'value',
    budgetLow: 'value',
    startsOn: 'value',
    endsOn: 'value',
    revisitOn: 'value',
    hasWithdrawnParty: 'value',
    verdictStale: 'value',
    'coordinator.id': 'value',
    'programme.id': 'value',
    'themes.id': 'some',
    'participations.stakeholder.id': 'some',
  },
  sort: {
    code: 'code',
    title: 'title',
    stage: 'stage',
    daysInStage: 'daysInStage',
    verdict: 'verdict',
    budgetHigh: 'budgetHigh',
    budgetLow: 'budgetLow',
    partyCount: 'partyCount',
    kind: 'kind',
    horizon: 'horizon',
    startsOn: 'startsOn',
    endsOn: 'endsOn',
  },
  programme: 'programme.id',
  permissions: { read: 'project.read', write: 'project.write' },
};
