/** The four sectors of the quadruple helix (Carayannis and Campbell 2009). */
export const HELICES = ['GOVERNMENT', 'ACADEMIA', 'INDUSTRY', 'CIVIL_SOCIETY'] as const;
export type Helix = (typeof HELICES)[number];
