/** What comes out of a joint project. */
export const PROJECT_KINDS = ['SOLUTION', 'PILOT', 'POLICY', 'CAPACITY', 'EVENT', 'RESEARCH'] as const;
export type ProjectKind = (typeof PROJECT_KINDS)[number];
