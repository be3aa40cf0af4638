import { reason, type Reason } from '../reason.js';
import { written } from '../text/clean.js';
import type { ParticipationState } from './participation-state.js';

/** What a move of a participation depends on. */
export interface ParticipationFacts {
  state: ParticipationState;
  /** Whether the party itself has confirmed its valuation sheet in the project's current engagement model. */
  valuationValidated: boolean;
}

/** A move as it is asked for; `note` is the reason where one is needed. */
export interface ParticipationStep {
  to: ParticipationState;
  note: string | null;
}

type Guard = 'validatedValuation' | 'reason';

interface Move {
  event: string;
  from: readonly ParticipationState[];
  to: ParticipationState;
  guards: readonly Guard[];
}

/** Every move there is; what is not listed is refused. */
export const PARTICIPATION_MOVES: readonly Move[] = [
  { event: 'contact', from: ['IDENTIFIED'], to: 'CONTACTED', guards: [] },
  { event: 'interest', from: ['CONTACTED'], to: 'INTERESTED', guards: [] },
  { event: 'negotiate', from: ['INTERESTED'], to: 'NEGOTIATING', guards: [] },
  { event: 'commit', from: ['NEGOTIATING'], to: 'COMMITTED', guards: ['validatedValuation'] },
  { event: 'activate', from: ['COMMITTED'], to: 'ACTIVE', guards: [] },
  { event: 'finish', from: ['ACTIVE'], to: 'FINISHED', guards: [] },
  { event: 'decline', from: ['CONTACTED', 'INTERESTED', 'NEGOTIATING'], to: 'DECLINED', guards: ['reason'] },
  { event: 'withdraw', from: ['COMMITTED', 'ACTIVE'], to: 'WITHDRAWN', guards: [] },
  {
    event: 'exclude',
    from: ['IDENTIFIED', 'CONTACTED', 'INTERESTED', 'NEGOTIATING', 'COMMITTED', 'ACTIVE'],
    to: 'EXCLUDED',
    guards: ['reason'],
  },
];

const GUARDS: Record<Guard, (facts: ParticipationFacts, step: ParticipationStep) => Reason | null> = {
  validatedValuation: ({ valuationValidated }) =>
    valuationValidated
      ? null
      : reason(
          'participation.valuation',
          'Страната още не е потвърдила собствената си оценка в модела на ангажираност.',
          'The party has not confirmed its own valuation in the engagement model yet.',
        ),
  reason: (_, { note }) =>
    written(note)
      ? null
      : reason(
          'participation.reason',
          'Напишете обосновка: отказът и изключването я изискват.',
          'Write down the reason: declining and excluding need one.',
        ),
};

const moveOf = (from: ParticipationState, to: ParticipationState): Move | undefined =>
  PARTICIPATION_MOVES.find((move) => move.to === to && move.from.includes(from));

/** Whether the participation may go from one state to the other at all, guards aside. */
export function canMoveParticipation(from: ParticipationState, to: ParticipationState): boolean {
  return moveOf(from, to) !== undefined;
}

/** Where a participation may go from this state, guards aside, in the order of the table. */
export function participationMovesFrom(from: ParticipationState): ParticipationState[] {
  return PARTICIPATION_MOVES.filter((move) => move.from.includes(from)).map(({ to }) => to);
}

/**
 * Why the participation may not make this step; empty when it may. To COMMITTED the party has confirmed its own
 * valuation; leaving by DECLINED or EXCLUDED needs a reason. Joins when agreements exist: ACTIVE needs a signed one.
 */
export function participationObstacles(facts: ParticipationFacts, step: ParticipationStep): Reason[] {
  const move = moveOf(facts.state, step.to);
  if (move) return move.guards.flatMap((guard) => GUARDS[guard](facts, step) ?? []);
  return [
    reason(
      'participation.move',
      'От сегашното си състояние участието не може да премине направо в избраното.',
      'From where it stands the participation cannot go straight to the state you chose.',
    ),
  ];
}
