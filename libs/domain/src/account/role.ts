/** What a user is in the whole installation; everything else depends on the role in each programme. */
export const GLOBAL_ROLES = ['ADMIN', 'MEMBER'] as const;
export type GlobalRole = (typeof GLOBAL_ROLES)[number];

/** What a member does in one programme, from the widest responsibility to the narrowest. */
export const PROGRAMME_ROLES = [
  'MANAGER',
  'COORDINATOR',
  'TEAM',
  'FACILITATOR',
  'PARTNER',
  'VIEWER',
] as const;
export type ProgrammeRole = (typeof PROGRAMME_ROLES)[number];
