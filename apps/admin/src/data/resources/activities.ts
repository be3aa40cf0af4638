import { listOf } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment ActivityCore on Activity {
    id
    version
    archivedAt
    at
    kind
    note
    before
    after
    facts
    wholeId
    subject {
      id
      kind
    }
    actorName
    valueFlow {
      id
      label
    }
    engagementModel {
      id
      revision
      project {
        id
        title
      }
    }
  }
`);

export type Activity = ResultOf<typeof core>;

export const activities: ResourceEntry<Activity> = {
  list: listOf('Activity', 'activities', core),
  filter: {
    id: 'value',
    kind: 'value',
    at: 'value',
    programmeId: 'value',
    wholeId: 'value',
  },
  programme: 'programmeId',
  sort: { at: 'at', kind: 'kind' },
  permissions: { read: 'activity.read' },
};
