import type { CoalitionGame } from './coalition-game.js';
import type { LinearRow, LinearSolver } from './linear-programme.js';
import { moneyTolerance } from './money-tolerance.js';
import { Span } from './span.js';

/** A multiplier above it says that the row binds in every optimum. */
const BINDING = 1e-7;

/** The game as what coalitions make beyond their members alone, in shares of what all together make beyond that; 1 for all. */
interface NormalGame {
  readonly alone: readonly number[];
  /** Money per unit. */
  readonly unit: number;
  readonly gains: Float64Array;
}

function normal({ players, values }: CoalitionGame, unitOf: (gains: Float64Array) => number): NormalGame {
  const alone = players.map((_, player) => values[1 << player]!);
  const gains = values.map(
    (value, mask) => value - alone.reduce((sum, own, player) => sum + ((mask >> player) & 1) * own, 0),
  );
  const unit = unitOf(gains);
  return { alone, unit, gains: gains.map((gain) => gain / unit) };
}

const wholeGain = (gains: Float64Array): number => gains[gains.length - 1]!;

/** What the members of a coalition get, and the largest excess too where `slack` is asked. Columns: the players, then it. */
function row(players: number, mask: number, slack: boolean, lower: number, upper = Infinity): LinearRow {
  const columns = Array.from({ length: players }, (_, player) => player).filter((at) => (mask >> at) & 1);
  if (slack) columns.push(players);
  return { columns, coefficients: columns.map(() => 1), lower, upper };
}

const costsOf = (players: number): number[] =>
  Array.from({ length: players + 1 }, (_, at) => (at < players ? 0 : 1));

const coalitionsWithin = (all: number): number[] => Array.from({ length: all - 1 }, (_, at) => at + 1);

/** The least ε for which some payment leaves no coalition more than ε better off on its own, in money; 0 or less where the
 * core holds a payment. Null for one player, who has nobody to leave. Exact as far as `solve` is. Pure.
 * Maschler, Peleg and Shapley 1979. */
export function leastCore(game: CoalitionGame, solve: LinearSolver): number | null {
  const players = game.players.length;
  if (players < 2) return null;
  const all = game.values.length - 1;
  const tolerance = moneyTolerance(game.values);
  const { gains, unit } = normal(game, (own) => Math.max(tolerance, ...own.map(Math.abs)) || 1);
  const { values } = solve({
    costs: costsOf(players),
    rows: [
      row(players, all, false, gains[all]!, gains[all]!),
      ...coalitionsWithin(all).map((mask) => row(players, mask, true, gains[mask]!)),
    ],
  });
  return values[players]! * unit;
}

/** The nucleolus, in money for each player: among the payments of all that is made which give nobody less than alone, the
 * one whose largest complaint of a coalition is least, then the next largest, and so on. Null where together they make
 * less than each alone. One linear programme for each level of complaint, at most one for each player. Exact as far as
 * `solve` is. Pure. Schmeidler 1969; by linear programmes Kopelowitz 1967. */
export function nucleolus(game: CoalitionGame, solve: LinearSolver): number[] | null {
  const players = game.players.length;
  const all = game.values.length - 1;
  const { alone, gains, unit } = normal(game, wholeGain);
  const tolerance = moneyTolerance(game.values);
  if (unit < -tolerance) return null;
  if (unit <= tolerance) return [...alone];

  const known = new Span(players);
  const settled: LinearRow[] = [row(players, all, false, 1, 1)];
  known.add(all);
  for (let player = 0; player < players; player += 1) settled.push(row(players, 1 << player, false, 0));
  let open = coalitionsWithin(all);
  let shares: ArrayLike<number> = [1];
  while (known.rank < players) {
    const { values, duals } = solve({
      costs: costsOf(players),
      rows: [...settled, ...open.map((mask) => row(players, mask, true, gains[mask]!))],
    });
    const complaint = values[players]!;
    const binding = open.filter((_, at) => duals[settled.length + at]! > BINDING);
    // The multipliers of the open rows sum to 1 at every optimum.
    if (binding.length === 0) throw new Error('The solver found an optimum in which no coalition binds');
    for (const mask of binding) {
      if (known.has(mask)) continue;
      known.add(mask);
      settled.push(row(players, mask, false, gains[mask]! - complaint, gains[mask]! - complaint));
    }
    open = open.filter((mask) => !known.has(mask));
    shares = values;
  }
  return alone.map((own, player) => own + unit * shares[player]!);
}
