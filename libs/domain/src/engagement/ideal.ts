import { alternativeSlot, compile } from './compile.js';
import type { EngagementDocument } from './document.js';
import { unfinished } from './unfinished.js';
import { valueAt } from './valuation.js';
import { TOLERANCE } from './vocabulary.js';

const PERFECT_DEAL = 100;

/** Where the document measures gains by the best scenario: the points of each party, in the document's order, at the best
 * that any complete scenario without a loss leaves it: its alternative and the surplus there; the 100 of a perfect deal for
 * whoever gains in none. A relative gain is then the share of what is on the table. Null where it measures them by a perfect
 * deal. Takes a document that passes `validate`. Pure, no errors. The ideal point of Kalai and Smorodinsky 1975, over the
 * scenarios instead of all divisions. */
export function idealPoints(document: EngagementDocument): Float64Array | null {
  if (document.ideal !== 'BEST_SCENARIO') return null;
  const points = new Float64Array(document.parties.length).fill(PERFECT_DEAL);
  const best = new Float64Array(document.parties.length).fill(TOLERANCE);
  for (const scenario of document.scenarios) {
    if (unfinished(document, scenario).length > 0) continue;
    const model = compile(document, scenario);
    const { surplus } = valueAt(model, model.mode);
    if (surplus.some((gain) => gain < -TOLERANCE)) continue;
    surplus.forEach((gain, party) => {
      if (gain <= best[party]!) return;
      best[party] = gain;
      points[party] = gain + model.mode[alternativeSlot(model, party)]!;
    });
  }
  return points;
}
