/** How far a party is on its way into a project, in order. */
export const PARTICIPATION_STEPS = [
  'IDENTIFIED',
  'CONTACTED',
  'INTERESTED',
  'NEGOTIATING',
  'COMMITTED',
  'ACTIVE',
  'FINISHED',
] as const;

/** The ways out: by the party before it committed itself, by the party afterwards, and by the programme. */
export const PARTICIPATION_EXITS = ['DECLINED', 'WITHDRAWN', 'EXCLUDED'] as const;

export const PARTICIPATION_STATES = [...PARTICIPATION_STEPS, ...PARTICIPATION_EXITS] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** Whether the party is still on its way or on board, that is, has not left by one of the exits. */
export function isLive(state: ParticipationState): boolean {
  return !(PARTICIPATION_EXITS as readonly ParticipationState[]).includes(state);
}

/** The states that count as „interested or better". */
export const INTERESTED_STATES: readonly ParticipationState[] = PARTICIPATION_STEPS.slice(
  PARTICIPATION_STEPS.indexOf('INTERESTED'),
);
