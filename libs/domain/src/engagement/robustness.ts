import type { CompiledScenario } from './compile.js';
import type { Robustness } from './evaluation.js';
import { surplusIntervals } from './interval.js';
import { streamOf, type Stream } from './stream.js';
import { triangularInverse } from './triangular.js';
import { emptyValuation, valueAt } from './valuation.js';
import { TOLERANCE } from './vocabulary.js';

interface Drawn {
  readonly slot: number;
  readonly low: number;
  readonly mode: number;
  readonly high: number;
  readonly stream: Stream;
}

/** The inputs worth drawing: those with a spread that touch a party of the model. */
function drawnInputs(model: CompiledScenario, seed: number): Drawn[] {
  return model.slots.flatMap(({ owner, stream, party }, slot) => {
    const [low, mode, high] = [model.low[slot]!, model.mode[slot]!, model.high[slot]!];
    return party >= 0 && low < high ? [{ slot, low, mode, high, stream: streamOf(seed, owner, stream) }] : [];
  });
}

/** How the model holds when the stated spreads are drawn `draws` times (triangular, seeded): the chance that each party
 * and all at once reach their minimum gain, its standard error √(p(1−p)/N), the nearest-rank 5th percentile of the
 * smallest surplus, and the exact interval of every surplus. Needs at least one party. Pure, no errors. */
export function robustness(model: CompiledScenario, draws: number, seed: number): Robustness {
  const inputs = drawnInputs(model, seed);
  const values = model.mode.slice();
  const room = emptyValuation(model);
  const parties = model.partyIds.length;
  const wins = new Float64Array(parties);
  const smallest = new Float64Array(draws);
  let allWin = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (const input of inputs) values[input.slot] = triangularInverse(input, input.stream());
    const { surplus } = valueAt(model, values, room);
    let least = Infinity;
    let winners = 0;
    for (let party = 0; party < parties; party += 1) {
      const gain = surplus[party]!;
      if (gain < least) least = gain;
      if (gain < model.minGain[party]! - TOLERANCE) continue;
      winners += 1;
      wins[party]! += 1;
    }
    smallest[draw] = least;
    if (winners === parties) allWin += 1;
  }
  const pAllWin = allWin / draws;
  return {
    draws,
    seed,
    pAllWin,
    standardError: Math.sqrt((pAllWin * (1 - pAllWin)) / draws),
    pWin: Object.fromEntries(model.partyIds.map((id, party) => [id, wins[party]! / draws])),
    p5MinSurplus: smallest.sort()[Math.ceil(0.05 * draws) - 1]!,
    interval: surplusIntervals(model),
  };
}
