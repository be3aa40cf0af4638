import type { CoalitionGame } from './coalition-game.js';
import { paymentsByCoalition } from './core.js';
import { moneyTolerance } from './money-tolerance.js';

/** Propensity to disrupt d_i = (x(N∖i) − v(N∖i)) / (x_i − v(i)) of each player at a payment: how much the others lose per
 * unit that i loses by leaving; high means that i can hold the deal up. Null where i loses nothing. Pure. Gately 1974. */
export function propensityToDisrupt(game: CoalitionGame, payment: readonly number[]): (number | null)[] {
  const paid = paymentsByCoalition(game, payment);
  const all = paid.length - 1;
  const tolerance = moneyTolerance(game.values);
  return game.players.map((_, player) => {
    const own = 1 << player;
    const stake = payment[player]! - game.values[own]!;
    if (Math.abs(stake) <= tolerance) return null;
    return (paid[all ^ own]! - game.values[all ^ own]!) / stake;
  });
}

/** Gately's point: what all make beyond standing alone, shared by what each adds at most, M_i − v_i with
 * M_i = v(N) − v(N∖i), so that everybody's propensity to disrupt is the same. Null where nobody adds anything. Pure. */
export function gately({ players, values }: CoalitionGame): number[] | null {
  const all = values.length - 1;
  const alone = players.map((_, player) => values[1 << player]!);
  const most = players.map((_, player) => values[all]! - values[all ^ (1 << player)]!);
  const added = most.map((marginal, player) => marginal - alone[player]!);
  const total = added.reduce((sum, value) => sum + value, 0);
  if (Math.abs(total) <= moneyTolerance(values)) return null;
  const joint = values[all]! - alone.reduce((sum, value) => sum + value, 0);
  return alone.map((value, player) => value + (joint * added[player]!) / total);
}
