import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';
import { modelContent } from './modelContent';

const core = graphql(`
  fragment EngagementModelCore on EngagementModel {
    id
    version
    archivedAt
    revision
    status
    statusSince
    verdict
    evaluation {
      stale
    }
    cooperationForm
    currency
    horizonMonths
    discountRate
    programme {
      id
      name
    }
    project {
      id
      code
      title
      stage
      archivedAt
      coordinator {
        id
        name
      }
    }
    chosenScenario {
      id
      name
    }
    basedOn {
      id
      revision
    }
  }
`);

export type EngagementModel = ResultOf<typeof core>;

const detail = graphql(
  `
    query EngagementModelPage($id: ID!) {
      record: engagementModel(id: $id) {
        ...EngagementModelCore
        ...ModelContent
      }
    }
  `,
  [core, modelContent],
);

/** A revision with all that its reader may see of it. */
export type ModelDetail = NonNullable<ResultOf<typeof detail>['record']>;

const fields = ['cooperationForm', 'currency', 'horizonMonths', 'discountRate'];

export const engagementModels: ResourceEntry<EngagementModel> = {
  ...crud({ type: 'EngagementModel', one: 'engagementModel', many: 'engagementModels' }, core),
  detail,
  createFields: ['projectId', ...fields],
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    status: 'value',
    verdict: 'value',
    cooperationForm: 'value',
    'project.id': 'value',
    'project.coordinator.id': 'value',
    'programme.id': 'value',
  },
  sort: {
    revision: 'revision',
    status: 'status',
    verdict: 'verdict',
    cooperationForm: 'cooperationForm',
    statusSince: 'statusSince',
    updatedAt: 'updatedAt',
  },
  programme: 'programme.id',
  permissions: { read: 'model.read', write: 'model.write' },
};
