import { crud } from '../crud';
import type { ResourceEntry } from '../entry';
import { graphql, type ResultOf } from '../graphql';

const core = graphql(`
  fragment InteractionCore on Interaction {
    id
    version
    archivedAt
    kind
    at
    subject
    summary
    outcome
    confidential
    author {
      id
      name
    }
    programme {
      id
      name
    }
    project {
      id
      title
    }
    stakeholders {
      id
      party {
        id
        kind
        name
      }
    }
    people {
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

export type Interaction = ResultOf<typeof core>;
export type NextStep = NonNullable<Interaction['nextStep']>;

const fields = [
  'kind',
  'at',
  'subject',
  'summary',
  'outcome',
  'confidential',
  'projectId',
  'stakeholderIds',
  'personIds',
  'nextStep.what',
  'nextStep.dueOn',
  'nextStep.ownerId',
];

export const interactions: ResourceEntry<Interaction> = {
  ...crud({ type: 'Interaction', one: 'interaction', many: 'interactions' }, core),
  createFields: ['programmeId', ...fields],
  patchFields: fields,
  filter: {
    id: 'value',
    q: 'plain',
    archived: 'plain',
    kind: 'value',
    at: 'value',
    confidential: 'value',
    'author.id': 'value',
    'project.id': 'value',
    'programme.id': 'value',
    'stakeholders.id': 'some',
    'people.id': 'some',
    'nextStep.doneAt': 'value',
    'nextStep.dueOn': 'value',
    'nextStep.owner.id': 'value',
  },
  sort: { at: 'at', kind: 'kind', subject: 'subject', confidential: 'confidential' },
  programme: 'programme.id',
  permissions: { read: 'interaction.read', write: 'interaction.write' },
};
