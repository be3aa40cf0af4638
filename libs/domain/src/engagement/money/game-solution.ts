import { type CoalitionGame } from './coalition-game.js';
import { gately, propensityToDisrupt } from './gately.js';
import type { LinearSolver } from './linear-programme.js';
import { moneyTolerance } from './money-tolerance.js';
import { leastCore, nucleolus } from './nucleolus.js';
import { shapley } from './shapley.js';

/** An amount, or what else is said, by player. */
export type ByPlayer<T = number> = Readonly<Record<string, T>>;

/** Every solution of a game, in its money. */
export interface GameSolution {
  readonly shapley: ByPlayer;
  /** Null where together they make less than each alone. */
  readonly nucleolus: ByPlayer | null;
  readonly core: {
    readonly nonEmpty: boolean;
    /** What the most aggrieved coalition is short of at best; null for one player. */
    readonly leastCoreEpsilon: number | null;
  };
  /** Null where nobody adds anything. */
  readonly gately: ByPlayer | null;
  /** At the Shapley value; null for whoever loses nothing by leaving. */
  readonly propensityToDisrupt: ByPlayer<number | null>;
}

/** Solves a game of 1 to 12 players, exact as far as `solve` is. Pure; throws where `solve` does. */
export function solveGame(game: CoalitionGame, solve: LinearSolver): GameSolution {
  const byPlayer = <T>(amounts: readonly T[]): ByPlayer<T> =>
    Object.fromEntries(game.players.map((player, at) => [player, amounts[at]!]));
  const shares = shapley(game);
  const settled = nucleolus(game, solve);
  const point = gately(game);
  const epsilon = leastCore(game, solve);
  return {
    shapley: byPlayer(shares),
    nucleolus: settled && byPlayer(settled),
    core: { nonEmpty: epsilon === null || epsilon <= moneyTolerance(game.values), leastCoreEpsilon: epsilon },
    gately: point && byPlayer(point),
    propensityToDisrupt: byPlayer(propensityToDisrupt(game, shares)),
  };
}
