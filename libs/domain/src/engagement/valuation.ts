import { alternativeSlot, riskSlot, type CompiledScenario } from './compile.js';

/** What a deal is worth, per party in its own points; `unmet` per interest is the share 0..1 that no flow meets. */
export interface Valuation {
  readonly unmet: Float64Array;
  readonly benefit: Float64Array;
  readonly cost: Float64Array;
  readonly risk: Float64Array;
  readonly utility: Float64Array;
  readonly surplus: Float64Array;
}

/** Room for one valuation of the model, to be used again by each draw. */
export function emptyValuation(model: CompiledScenario): Valuation {
  const perParty = () => new Float64Array(model.partyIds.length);
  return {
    unmet: new Float64Array(model.interestIds.length),
    benefit: perParty(),
    cost: perParty(),
    risk: perParty(),
    utility: perParty(),
    surplus: perParty(),
  };
}

function addFlows(model: CompiledScenario, values: Float64Array, into: Valuation): void {
  const { giver, interest, discount, interestParty, points } = model;
  into.unmet.fill(1);
  into.cost.fill(0);
  into.benefit.fill(0);
  for (let flow = 0; flow < giver.length; flow += 1) {
    const need = interest[flow]!;
    if (need >= 0) into.unmet[need]! *= 1 - values[3 * flow]! * values[3 * flow + 1]! * discount[flow]!;
    const from = giver[flow]!;
    if (from >= 0) into.cost[from]! += values[3 * flow + 2]!;
  }
  for (let need = 0; need < points.length; need += 1)
    into.benefit[interestParty[need]!]! += points[need]! * (1 - into.unmet[need]!);
}

function addRisks(model: CompiledScenario, values: Float64Array, into: Valuation): void {
  into.risk.fill(0);
  const first = riskSlot(model, 0);
  for (let risk = 0; risk < model.riskParty.length; risk += 1) {
    const at = first + 3 * risk;
    into.risk[model.riskParty[risk]!]! += values[at]! * values[at + 1]! * (1 - values[at + 2]!);
  }
}

/** Values a scenario at the given slot values: F = 1 − Π(1 − φ·p·δ^t) per interest, B = Σ w·F, C = Σ cost,
 * R = Σ probability·impact·(1 − mitigation), u = B − C − ρ·R, surplus s = u − alternative. Fills and returns `into`;
 * no errors. Two offers for one need do not add up beyond it (Raiffa's interests, e3value's net value per actor). */
export function valueAt(
  model: CompiledScenario,
  values: Float64Array,
  into: Valuation = emptyValuation(model),
): Valuation {
  addFlows(model, values, into);
  addRisks(model, values, into);
  const alternatives = alternativeSlot(model, 0);
  for (let party = 0; party < model.partyIds.length; party += 1) {
    into.utility[party] =
      into.benefit[party]! - into.cost[party]! - model.riskAversion[party]! * into.risk[party]!;
    into.surplus[party] = into.utility[party]! - values[alternatives + party]!;
  }
  return into;
}

/** Relative gain r = s / (full − alternative) of each party: the share of what it could gain at all that it gains;
 * scale-free, so it may be compared between parties. Pure, no errors. */
export function relativeGains(model: CompiledScenario, surplus: Float64Array): Float64Array {
  const alternatives = alternativeSlot(model, 0);
  return surplus.map((gain, party) => gain / (model.full[party]! - model.mode[alternatives + party]!));
}
