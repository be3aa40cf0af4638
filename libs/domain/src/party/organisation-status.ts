/** Whether an organisation still exists; MERGED_INTO points to its successor. */
export const ORGANISATION_STATUSES = ['ACTIVE', 'DORMANT', 'CLOSED', 'MERGED_INTO'] as const;
export type OrganisationStatus = (typeof ORGANISATION_STATUSES)[number];
