import type { AssessmentFacts } from './assessment.js';
import { engagementGap } from './engagement-gap.js';
import { type Quadrant, quadrant } from './quadrant.js';
import { type SalienceClass, salience } from './salience.js';

/** What follows from an assessment; each is null while what it rests on is not assessed. */
export interface Derived {
  quadrant: Quadrant | null;
  salience: SalienceClass | null;
  engagementGap: number | null;
}

/** Quadrant, salience class and engagement gap (steps, -3 to 3) of what was judged; absent counts as not assessed. */
export function derivedFrom(judged: {
  [K in keyof AssessmentFacts]?: AssessmentFacts[K] | undefined;
}): Derived {
  const facts: AssessmentFacts = {
    influence: judged.influence ?? null,
    interest: judged.interest ?? null,
    legitimacy: judged.legitimacy ?? null,
    urgency: judged.urgency ?? null,
    engagementCurrent: judged.engagementCurrent ?? null,
    engagementDesired: judged.engagementDesired ?? null,
  };
  return { quadrant: quadrant(facts), salience: salience(facts), engagementGap: engagementGap(facts) };
}
