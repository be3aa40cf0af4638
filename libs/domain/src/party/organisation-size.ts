/** Size classes of Commission Recommendation 2003/361/EC, with LARGE for what lies above them. */
export const ORGANISATION_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];
