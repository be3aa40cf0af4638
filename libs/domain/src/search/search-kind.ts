/** What the search over everything finds, one word for each type. */
export const SEARCH_KINDS = [
  'ORGANISATION',
  'PERSON',
  'GROUP',
  'STAKEHOLDER',
  'INTERACTION',
  'PROJECT',
  'ENGAGEMENT_MODEL',
  'PROGRAMME',
  'THEME',
  'USER',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];
