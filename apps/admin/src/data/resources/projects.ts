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
    stage
    programme {
      id
      name
    }
    coordinator {
      id
      name
    }
  }
`);

export type Project = ResultOf<typeof core>;

export const projects: ResourceEntry<Project> = {
  ...crud({ type: 'Project', one: 'project', many: 'projects' }, core, ['archive', 'restore']),
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    stage: 'value',
    'coordinator.id': 'value',
    'programme.id': 'value',
    'participations.stakeholder.id': 'some',
  },
  sort: { title: 'title', code: 'code', stage: 'stage' },
  programme: 'programme.id',
  permissions: { read: 'project.read', write: 'project.write' },
};
