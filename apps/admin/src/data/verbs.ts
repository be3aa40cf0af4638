import type { ModelStatus } from '@tlaka/domain';
import { cooperationVerbs } from './cooperationVerbs';
import { composed, graphql, type VariablesOf } from './graphql';
import { documentVerbs } from './documentVerbs';
import { modelVerbs } from './modelVerbs';
import { offerVerbs } from './offerVerbs';
import { projectVerbs } from './projectVerbs';
import { send } from './transport';
import { valuationVerbs } from './valuationVerbs';

/** One line of the quick search; `kind` is the type of what was found. */
export interface SearchHit {
  kind: string;
  id: string;
  title: string;
  subtitle: string | null;
}

const SEARCH = composed<{ search: SearchHit[] }, { q: string; limit: number }>(
  `query Search($q: String!, $limit: Int) { search(q: $q, limit: $limit) { kind id title subtitle } }`,
  [],
);

const MOVE_PROJECT = graphql(`
  mutation MoveProject(
    $id: ID!
    $to: ProjectStage!
    $expectedVersion: Int!
    $note: String
    $revisitOn: Date
    $override: String
  ) {
    record: moveProject(
      id: $id
      to: $to
      expectedVersion: $expectedVersion
      note: $note
      revisitOn: $revisitOn
      override: $override
    ) {
      id
      version
      stage
    }
  }
`);

const MOVE_PARTICIPATION = graphql(`
  mutation MoveParticipation($id: ID!, $to: ParticipationState!, $expectedVersion: Int!, $note: String) {
    record: moveParticipation(id: $id, to: $to, expectedVersion: $expectedVersion, note: $note) {
      id
      version
      state
    }
  }
`);

/** A step of an engagement model. */
export interface ModelMove {
  id: string;
  to: ModelStatus;
  expectedVersion: number;
  note?: string | null;
  override?: string | null;
}

const MOVE_MODEL = composed<{ record: { id: string; version: number; status: ModelStatus } }, ModelMove>(
  `mutation MoveEngagementModel($id: ID!, $to: ModelStatus!, $expectedVersion: Int!, $note: String, $override: String) {
    record: moveEngagementModel(id: $id, to: $to, expectedVersion: $expectedVersion, note: $note, override: $override) { id version status }
  }`,
  [],
);

const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

const COMPLETE_NEXT_STEP = graphql(`
  mutation CompleteNextStep($id: ID!, $expectedVersion: Int!) {
    completeNextStep(id: $id, expectedVersion: $expectedVersion) {
      id
      version
      doneAt
    }
  }
`);

/** What one can do beside reading, creating, changing and archiving. */
export const verbs = {
  ...projectVerbs,
  ...modelVerbs,
  ...offerVerbs,
  ...documentVerbs,
  ...valuationVerbs,
  ...cooperationVerbs,
  search: async (q: string, limit: number, signal?: AbortSignal): Promise<SearchHit[]> =>
    (await send(SEARCH, { q, limit }, signal)).search,
  moveProject: (step: VariablesOf<typeof MOVE_PROJECT>) => send(MOVE_PROJECT, step),
  moveParticipation: (step: VariablesOf<typeof MOVE_PARTICIPATION>) => send(MOVE_PARTICIPATION, step),
  moveEngagementModel: (step: ModelMove) => send(MOVE_MODEL, step),
  completeNextStep: async (id: string, expectedVersion: number): Promise<void> => {
    await send(COMPLETE_NEXT_STEP, { id, expectedVersion });
  },
  changePassword: async (current: string, next: string): Promise<void> => {
    await send(CHANGE_PASSWORD, { current, next });
  },
};
