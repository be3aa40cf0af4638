/** What a party is in a project; the last two are roles that CORDIS knows beside its partners. */
export const PARTICIPATION_ROLES = [
  'LEAD',
  'PARTNER',
  'FUNDER',
  'BENEFICIARY',
  'SUPPLIER',
  'FACILITATOR',
  'OBSERVER',
  'THIRD_PARTY',
  'ASSOCIATED_PARTNER',
] as const;
export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];
