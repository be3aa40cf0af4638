import type { CoalitionGame } from './coalition-game.js';

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Shapley value of each player, in money: its marginal contribution averaged over all orders of joining,
 * Σ |S|!(n−|S|−1)!/n! · (v(S∪i) − v(S)). Exact over 2^n coalitions. Pure, no errors. Shapley 1953. */
export function shapley({ players, values }: CoalitionGame): number[] {
  const count = players.length;
  // |S|!(n−|S|−1)!/n! = 1 / (n · C(n−1, |S|)), built up without factorials.
  const weight = [1 / count];
  for (let size = 1; size < count; size += 1) weight[size] = (weight[size - 1]! * size) / (count - size);
  return players.map((_, player) => {
    const own = 1 << player;
    let share = 0;
    for (let mask = 0; mask < values.length; mask += 1)
      if ((mask & own) === 0) share += weight[bits(mask)]! * (values[mask | own]! - values[mask]!);
    return share;
  });
}
