/** Registers that give organisations a number: the Bulgarian register (EIK), the EU participant portal (PIC), VAT, and CORDIS. */
export const IDENTIFIER_SCHEMES = ['EIK', 'PIC', 'VAT', 'CORDIS_RCN'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];
