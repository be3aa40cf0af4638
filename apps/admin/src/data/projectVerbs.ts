import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { send } from './transport';

const PROJECT_MOVES = graphql(`
  query ProjectMoves($id: ID!) {
    moves: projectMoves(id: $id) {
      to
      allowed
      needsNote
      overridable
      obstacles {
        rule
        message
      }
    }
  }
`);

const PARTICIPATION_MOVES = graphql(`
  query ParticipationMoves($id: ID!) {
    moves: participationMoves(id: $id) {
      to
      needsNote
      obstacles {
        rule
        message
      }
    }
  }
`);

const PIPELINE = graphql(`
  query Pipeline($programmeId: ID!, $limit: Int!) {
    board: pipelineBoard(programmeId: $programmeId, limit: $limit) {
      stage
      count
      medianDays
      projects {
        id
        code
        title
        daysInStage
        verdict
        coordinator {
          id
          name
        }
        lastMove {
          at
          from
          to
          note
          actor {
            id
            name
          }
        }
      }
    }
  }
`);

const REVIEW = graphql(`
  query PipelineReview($programmeId: ID!, $from: Date!, $to: Date!) {
    review: pipelineReview(programmeId: $programmeId, from: $from, to: $to) {
      stages {
        stage
        count
        entered
        left
        medianDays
      }
      moves {
        id
        at
        from
        to
        note
        actor {
          id
          name
        }
        project {
          id
          title
        }
      }
    }
  }
`);

export type ProjectMoveAhead = ResultOf<typeof PROJECT_MOVES>['moves'][number];
export type ParticipationMoveAhead = ResultOf<typeof PARTICIPATION_MOVES>['moves'][number];
export type PipelineColumn = ResultOf<typeof PIPELINE>['board'][number];
export type PipelineReview = ResultOf<typeof REVIEW>['review'];

/** What the pages of projects and of the pipeline ask beside lists and records. */
export const projectVerbs = {
  projectMoves: async (id: string): Promise<ProjectMoveAhead[]> => (await send(PROJECT_MOVES, { id })).moves,
  participationMoves: async (id: string): Promise<ParticipationMoveAhead[]> =>
    (await send(PARTICIPATION_MOVES, { id })).moves,
  pipeline: async (asked: VariablesOf<typeof PIPELINE>): Promise<PipelineColumn[]> =>
    (await send(PIPELINE, asked)).board,
  pipelineReview: async (asked: VariablesOf<typeof REVIEW>): Promise<PipelineReview> =>
    (await send(REVIEW, asked)).review,
};
