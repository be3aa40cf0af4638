/** Who brought the party to the project: a suggestion of the matching, a colleague, the party itself, or an import. */
export const PARTICIPATION_SOURCES = ['SUGGESTED', 'MANUAL', 'SELF', 'IMPORTED'] as const;
export type ParticipationSource = (typeof PARTICIPATION_SOURCES)[number];
