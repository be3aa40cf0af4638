import {
  asJudged,
  judge,
  validate,
  type EngagementDocument,
  type Fault,
  type ScenarioJudgement,
} from '@tlaka/domain';
import { whatIf, type Change } from './whatIf';

/** What a scenario would come to, or why the change is impossible. */
export interface Foresight {
  faults: readonly Fault[];
  judgement: ScenarioJudgement | null;
}

/** The verdict that the API would store after the change, by the same engine. */
export const foresee = (document: EngagementDocument, change: Change, scenario: string): Foresight => {
  const changed = asJudged(whatIf(document, change));
  const faults = validate(changed);
  return { faults, judgement: faults.length > 0 ? null : judge(changed, scenario) };
};
