import { choose } from './choice.js';
import { calledIn, DEFAULTS, type EngagementDocument } from './document.js';
import { dominators } from './dominance.js';
import type { Evaluation } from './evaluation.js';
import { idealPoints } from './ideal.js';
import { assessScenario } from './scenario-evaluation.js';
import { validate } from './validate.js';

/** Changes whenever the same input may give another output; stored with every evaluation. */
export const ENGINE_VERSION = '3';

/** The whole engine: what each scenario leaves every party (own points), its verdict, balance, robustness, break-even,
 * cascade, suggestions and network, and which scenario to choose. The same document gives the same answer. Throws a
 * RangeError naming every fault where the document does not pass `validate`. */
export function evaluate(document: EngagementDocument): Evaluation {
  const faults = validate(document);
  if (faults.length > 0)
    throw new RangeError(faults.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
  const ideal = idealPoints(document);
  const all = document.scenarios.map((scenario) => assessScenario(document, scenario, ideal));
  const candidates = all.flatMap(({ candidate }) => candidate ?? []);
  const above = dominators(candidates);
  return {
    scenarios: all.map(({ assessed }) => ({ ...assessed, dominatedBy: above.get(assessed.id) ?? null })),
    choice: choose(candidates, {
      partyNames: document.parties.map(calledIn),
      power: document.parties.map(({ power }) => power ?? DEFAULTS.power),
      scenarios: document.scenarios,
    }),
  };
}
