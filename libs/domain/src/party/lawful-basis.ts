/** On what ground personal data are kept (GDPR, Article 6). */
export const LAWFUL_BASES = [
  'CONSENT',
  'PUBLIC_TASK',
  'LEGITIMATE_INTEREST',
  'CONTRACT',
  'LEGAL_OBLIGATION',
] as const;
export type LawfulBasis = (typeof LAWFUL_BASES)[number];
