/** How soon results are expected: a quick win within 6 months, medium within 18, long beyond. */
export const PROJECT_HORIZONS = ['QUICK_WIN', 'MEDIUM', 'LONG'] as const;
export type ProjectHorizon = (typeof PROJECT_HORIZONS)[number];
