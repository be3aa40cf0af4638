/** The three kinds of party in the one register. */
export const PARTY_KINDS = ['ORGANISATION', 'PERSON', 'GROUP'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];
