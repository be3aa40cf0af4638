import type { ModelDetail } from '../../data/resources/engagementModels';
import { adviceOf, type Scenario } from '../../data/resources/modelContent';

/** Whether the reader may see everything that the verdict on the scenario is made of. */
export const readsAll = (model: ModelDetail, scenario: Scenario): boolean =>
  adviceOf(scenario) !== null && model.parties.every(({ sheet }) => sheet !== null);
