/** How a stakeholder stands towards the programme, in ascending order. */
export const ATTITUDES = ['OPPOSED', 'NEUTRAL', 'SUPPORTIVE'] as const;
export type Attitude = (typeof ATTITUDES)[number];
