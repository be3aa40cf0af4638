/** The ladder of the stakeholder engagement assessment matrix (PMBOK), from the bottom up. */
export const ENGAGEMENT_LEVELS = ['UNAWARE', 'RESISTANT', 'NEUTRAL', 'SUPPORTIVE', 'LEADING'] as const;
export type EngagementLevel = (typeof ENGAGEMENT_LEVELS)[number];
