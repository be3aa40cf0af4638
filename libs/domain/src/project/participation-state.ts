/** How far a party is on its way into a project; the last three are ways out. */
export const PARTICIPATION_STATES = [
  'IDENTIFIED',
  'CONTACTED',
  'INTERESTED',
  'NEGOTIATING',
  'COMMITTED',
  'ACTIVE',
  'FINISHED',
  'DECLINED',
  'WITHDRAWN',
  'EXCLUDED',
] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];
