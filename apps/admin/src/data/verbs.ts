import { composed, graphql } from './graphql';
import { send } from './transport';

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

/** A step of a project, a participation or an engagement model; a note is required where the domain wants a reason. */
export interface Move {
  id: string;
  to: string;
  expectedVersion: number;
  note?: string | null;
}

interface Moved {
  record: { id: string; version: number };
}

const move = (root: string, state: string) =>
  composed<Moved, Move>(
    `mutation ${root}($id: ID!, $to: ${state}!, $expectedVersion: Int!, $note: String) {
      record: ${root}(id: $id, to: $to, expectedVersion: $expectedVersion, note: $note) { id version }
    }`,
    [],
  );

const MOVE_PROJECT = move('moveProject', 'ProjectStage');
const MOVE_PARTICIPATION = move('moveParticipation', 'ParticipationState');
const MOVE_MODEL = move('moveEngagementModel', 'ModelStatus');

const CHANGE_PASSWORD = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

/** What one can do beside reading, creating, changing and archiving. */
export const verbs = {
  search: async (q: string, limit: number, signal?: AbortSignal): Promise<SearchHit[]> =>
    (await send(SEARCH, { q, limit }, signal)).search,
  moveProject: (step: Move): Promise<Moved> => send(MOVE_PROJECT, step),
  moveParticipation: (step: Move): Promise<Moved> => send(MOVE_PARTICIPATION, step),
  moveEngagementModel: (step: Move): Promise<Moved> => send(MOVE_MODEL, step),
  changePassword: async (current: string, next: string): Promise<void> => {
    await send(CHANGE_PASSWORD, { current, next });
  },
};
