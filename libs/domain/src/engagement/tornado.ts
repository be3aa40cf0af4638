import type { CompiledScenario } from './compile.js';
import type { TornadoBar } from './evaluation.js';
import { emptyValuation, valueAt } from './valuation.js';

/** Per input with a spread, the smallest surplus with that input at its low and at its high, the rest at mode; widest
 * first, equal ones by name. It shows which answer is worth asking again. Pure, no errors. */
export function tornado(model: CompiledScenario): TornadoBar[] {
  const values = model.mode.slice();
  const room = emptyValuation(model);
  const smallestAt = (slot: number, value: number): number => {
    values[slot] = value;
    const least = Math.min(...valueAt(model, values, room).surplus);
    values[slot] = model.mode[slot]!;
    return least;
  };
  return model.slots
    .flatMap((slot, at) => {
      if (slot.party < 0 || model.low[at]! >= model.high[at]!) return [];
      const { flow, parameter, risk, owner } = slot;
      const party = model.partyIds[slot.party]!;
      const low = smallestAt(at, model.low[at]!);
      const high = smallestAt(at, model.high[at]!);
      return [{ bar: { flow, party, parameter, risk, low, high }, width: Math.abs(high - low), owner }];
    })
    .sort((a, b) => b.width - a.width || (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : 0))
    .map(({ bar }) => bar);
}
