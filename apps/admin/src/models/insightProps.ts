import type { ModelDetail } from '../data/resources/engagementModels';
import type { Advice, Scenario } from '../data/resources/modelContent';

/** The figures of one scenario, for who may read them. */
export interface InsightProps {
  model: ModelDetail;
  scenario: Scenario;
  advice: Advice;
}
