import { reason, type Reason } from '../reason.js';
import type { EngagementDocument } from './document.js';

/** The largest model that is still evaluated at every change while somebody waits. */
export const LARGEST_MODEL = { parties: 24, scenarios: 8, flows: 60, offers: 40 } as const;

/** Why the model is too large to be evaluated at every change; empty when it is not. Flows count per scenario. Pure. */
export function sizeObstacles({ parties, scenarios, offers }: EngagementDocument): Reason[] {
  const flows = Math.max(0, ...scenarios.map((scenario) => scenario.flows?.length ?? 0));
  const too = (count: number, most: number, bg: string, en: string): Reason[] =>
    count > most
      ? [
          reason(
            'engagement.too-large',
            `Най-много ${most} ${bg} в модел.`,
            `At most ${most} ${en} in a model.`,
          ),
        ]
      : [];
  return [
    ...too(parties.length, LARGEST_MODEL.parties, 'страни', 'parties'),
    ...too(scenarios.length, LARGEST_MODEL.scenarios, 'сценария', 'scenarios'),
    ...too(flows, LARGEST_MODEL.flows, 'потока на сценарий', 'flows a scenario'),
    ...too(offers?.length ?? 0, LARGEST_MODEL.offers, 'предложения', 'offers'),
  ];
}
