import type { CompiledScenario } from './compile.js';
import type { BreakEven } from './evaluation.js';
import { PARAMETER_RANGE } from './triple.js';
import { emptyValuation, valueAt } from './valuation.js';
import { TOLERANCE, type Parameter } from './vocabulary.js';

const ASKED: readonly Parameter[] = ['fulfilment', 'likelihood', 'cost', 'alternative'];

/** For each likelihood, fulfilment, cost and alternative the value at which the surplus of the party it touches is 0, the
 * rest at mode; values outside the parameter's range are left out. Exact, for a surplus is affine in each single one:
 * x* = −s(0) / (s(1) − s(0)). Pure, no errors. */
export function breakEven(model: CompiledScenario): BreakEven[] {
  const values = model.mode.slice();
  const room = emptyValuation(model);
  const surplusAt = (slot: number, party: number, value: number): number => {
    values[slot] = value;
    const gain = valueAt(model, values, room).surplus[party]!;
    values[slot] = model.mode[slot]!;
    return gain;
  };
  return model.slots.flatMap(({ party, parameter, flow }, slot) => {
    if (party < 0 || !ASKED.includes(parameter)) return [];
    const atZero = surplusAt(slot, party, 0);
    const slope = surplusAt(slot, party, 1) - atZero;
    if (Math.abs(slope) < TOLERANCE) return [];
    const value = -atZero / slope;
    const { min, max, below } = PARAMETER_RANGE[parameter];
    if (!(value >= min - TOLERANCE && (below ? value < max : value <= max + TOLERANCE))) return [];
    return [{ flow, party: model.partyIds[party]!, parameter, value: Math.min(max, Math.max(min, value)) }];
  });
}
