/** What a person is to an organisation, whatever the title on the card says. */
export const AFFILIATION_ROLES = [
  'HEAD',
  'DEPUTY',
  'MANAGER',
  'EXPERT',
  'REPRESENTATIVE',
  'CONTACT',
  'MEMBER',
  'BOARD_MEMBER',
  'ADVISER',
  'OTHER',
] as const;
export type AffiliationRole = (typeof AFFILIATION_ROLES)[number];
