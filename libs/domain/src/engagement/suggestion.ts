import type { CompiledScenario } from './compile.js';
import type { EngagementDocument } from './document.js';
import type { NotEnough, Suggestion } from './evaluation.js';
import { partyStatus } from './status.js';
import { cuts, mitigations, raises } from './suggestion-adjust.js';
import { OfferTrials } from './suggestion-offer.js';
import type { Shortfall, Trial } from './suggestion-trial.js';
import { relativeGains, valueAt } from './valuation.js';
import { SUGGESTION_KINDS, TOLERANCE } from './vocabulary.js';

interface Ranked {
  readonly suggestion: Suggestion;
  readonly order: readonly number[];
}

/** Whether the target wins and nobody pays for it with its own deal: none who wins becomes marginal, and none who is
 * marginal loses. Whoever loses already may be asked for more: where several lose, one change seldom mends it all. */
function helps({ model, value, party }: Shortfall, { surplus }: Trial): boolean {
  const status = (gain: number, at: number) => partyStatus(gain, model.minGain[at]!);
  return (
    status(surplus[party]!, party) === 'WIN' &&
    surplus.every((gain, at) => {
      const before = value.surplus[at]!;
      const loses = status(before, at) === 'LOSS';
      return loses || gain >= before - TOLERANCE || status(gain, at) === status(before, at);
    })
  );
}

/** The largest share of its surplus that anybody gives up; infinite where there was none to give. */
function shareUsed(before: Float64Array, after: Float64Array): number {
  return before.reduce((largest, gain, at) => {
    const used = gain - after[at]!;
    if (used <= TOLERANCE) return largest;
    return Math.max(largest, gain > TOLERANCE ? used / gain : Infinity);
  }, 0);
}

function rank({ model, value }: Shortfall, { change, surplus }: Trial): Ranked {
  const everybodyWins = surplus.every((gain, at) => gain >= model.minGain[at]! - TOLERANCE);
  const minRelativeGain = Math.min(...relativeGains(model, surplus));
  const touched = surplus.filter((gain, at) => Math.abs(gain - value.surplus[at]!) > TOLERANCE).length;
  const { text, ...rest } = change;
  return {
    suggestion: { ...rest, everybodyWins, minRelativeGain, text },
    order: [
      everybodyWins ? 0 : 1,
      touched,
      shareUsed(value.surplus, surplus),
      -minRelativeGain,
      SUGGESTION_KINDS.indexOf(change.kind),
    ],
  };
}

function inOrder(a: Ranked, b: Ranked): number {
  for (const [at, key] of a.order.entries()) {
    const other = b.order[at]!;
    // Two infinities are equal, yet their difference is no number.
    if (key !== other && !(Math.abs(key - other) <= TOLERANCE)) return key < other ? -1 : 1;
  }
  return 0;
}

/** For each party short of its minimum gain (in the parties' order) the single changes that lift it there while nobody
 * else's status gets worse: everybody winning first, then fewest parties touched, smallest share of a giver's surplus
 * used, highest resulting smallest relative gain. Points of different parties are never added or compared. Pure. */
export function suggest(
  document: EngagementDocument,
  model: CompiledScenario,
): { suggestions: Suggestion[]; notEnough: NotEnough[] } {
  const value = valueAt(model, model.mode);
  const suggestions: Suggestion[] = [];
  const notEnough: NotEnough[] = [];
  for (let party = 0; party < model.partyIds.length; party += 1) {
    const deficit = model.minGain[party]! - value.surplus[party]!;
    if (deficit <= TOLERANCE) continue;
    const short: Shortfall = { model, value, party, deficit };
    const raised = raises(short);
    const offers = new OfferTrials(document, short);
    const trials = [
      ...raised.trials,
      ...cuts(short),
      ...mitigations(short),
      ...offers.newFlows(),
      ...offers.swaps(),
    ];
    const kept = trials.filter((trial) => helps(short, trial)).map((trial) => rank(short, trial));
    suggestions.push(...kept.sort(inOrder).map(({ suggestion }) => suggestion));
    notEnough.push(...raised.notEnough);
  }
  return { suggestions, notEnough };
}
