import type { CompiledScenario } from './compile.js';
import type { Robustness } from './evaluation.js';
import { surplusIntervals } from './interval.js';
import { mulberry32, streamSeed } from './stream.js';
import { triangularInverse } from './triangular.js';
import { emptyValuation, valueAt } from './valuation.js';
import { TOLERANCE } from './vocabulary.js';

/** The slots worth drawing: those with a spread that touch a party of the model. */
function drawnSlots({ slots, low, high }: CompiledScenario): Int32Array {
  return Int32Array.from([...slots.keys()].filter((at) => slots[at]!.party >= 0 && low[at]! < high[at]!));
}

/** Draws every uncertain value anew, each from its own stream. */
function draw(model: CompiledScenario, drawn: Int32Array, states: Uint32Array, values: Float64Array): void {
  const { low, mode, high } = model;
  for (let at = 0; at < drawn.length; at += 1) {
    const slot = drawn[at]!;
    values[slot] = triangularInverse(low[slot]!, mode[slot]!, high[slot]!, mulberry32(states, at));
  }
}

/** How the model holds when the stated spreads are drawn `draws` times (triangular, seeded): the chance that each party
 * and all at once reach their minimum gain, its standard error √(p(1−p)/N), the nearest-rank 5th percentile of the
 * smallest surplus, and the exact interval of every surplus. Needs at least one party. Pure, no errors. */
export function robustness(model: CompiledScenario, draws: number, seed: number): Robustness {
  const drawn = drawnSlots(model);
  const states = Uint32Array.from(drawn, (slot) =>
    streamSeed(seed, model.slots[slot]!.owner, model.slots[slot]!.stream),
  );
  const values = model.mode.slice();
  const room = emptyValuation(model);
  const parties = model.partyIds.length;
  const wins = new Float64Array(parties);
  const smallest = new Float64Array(draws);
  let allWin = 0;
  for (let round = 0; round < draws; round += 1) {
    draw(model, drawn, states, values);
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
    smallest[round] = least;
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
