import type { CompiledScenario } from './compile.js';
import { valueAt } from './valuation.js';

/** The lowest and highest surplus of each party that the stated spreads allow. Exact, for a surplus rises or falls with
 * each input all along (fulfilment, likelihood, mitigation raise it; the rest lower it). Pure, no errors. */
export function surplusIntervals(model: CompiledScenario): Record<string, [number, number]> {
  const worst = model.slots.map(({ raises }, slot) => (raises > 0 ? model.low : model.high)[slot]!);
  const best = model.slots.map(({ raises }, slot) => (raises > 0 ? model.high : model.low)[slot]!);
  const least = valueAt(model, Float64Array.from(worst)).surplus;
  const most = valueAt(model, Float64Array.from(best)).surplus;
  return Object.fromEntries(model.partyIds.map((id, party) => [id, [least[party]!, most[party]!]]));
}
