import type { EngagementLevel } from './engagement-level.js';

/** Influence and interest are scored 1 to 5; null means not assessed. */
export type Score = number | null;

/** What was judged about a stakeholder; null means not assessed, never low. */
export interface AssessmentFacts {
  influence: Score;
  interest: Score;
  legitimacy: boolean | null;
  urgency: boolean | null;
  engagementCurrent: EngagementLevel | null;
  engagementDesired: EngagementLevel | null;
}
