import type { CompiledScenario } from './compile.js';
import type { Valuation } from './valuation.js';
import { TOLERANCE, type Reciprocity } from './vocabulary.js';

/** Whether a party (its index) gets without giving, gives without getting, or neither (null). A gift that costs its giver
 * nothing is still a gift. Pure, no errors. */
export function reciprocityOf(model: CompiledScenario, value: Valuation, party: number): Reciprocity | null {
  const gives = model.giver.includes(party);
  const gets = value.benefit[party]! > TOLERANCE;
  if (gets === gives) return null;
  return gets ? 'FREE_RIDER' : 'DONOR';
}
