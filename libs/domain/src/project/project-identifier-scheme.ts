/** Registers that give projects a number: the CORDIS grant agreement, the CORDIS record, and the DOI of the grant. */
export const PROJECT_IDENTIFIER_SCHEMES = ['CORDIS_ID', 'CORDIS_RCN', 'GRANT_DOI'] as const;
export type ProjectIdentifierScheme = (typeof PROJECT_IDENTIFIER_SCHEMES)[number];
