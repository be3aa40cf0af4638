import type { Fault } from '../../reason.js';
import { Inspection } from '../inspection.js';

/** A cooperative game in money as it is written down: the best total surplus of every non-empty coalition, keyed by its
 * players' names joined by commas in the players' order. */
export interface GameDocument {
  readonly players: readonly string[];
  readonly values: Readonly<Record<string, number>>;
}

/** The game with coalitions as bit masks over the players: `values[mask]`, 0 for nobody. */
export interface CoalitionGame {
  readonly players: readonly string[];
  readonly values: Float64Array;
}

/** Exact solutions walk all 2^n coalitions. */
export const MOST_PLAYERS = 12;

const AMOUNT = { min: -1e12, max: 1e12 };

/** The names of a coalition's players, in the players' order. Pure, no errors. */
export function coalitionOf(players: readonly string[], mask: number): string[] {
  return players.filter((_, player) => (mask >> player) & 1);
}

function inspectPlayers(inspection: Inspection, players: unknown): string[] {
  const entries = inspection.list(players, '$.players', MOST_PLAYERS);
  if (Array.isArray(players) ? players.length === 0 : true)
    inspection.add('$.players', 'no-player', 'Играта иска играчи.', 'A game needs players.');
  const seen = new Set<string>();
  return entries.flatMap(({ value, path }) => {
    const name = inspection.name(value, path);
    if (name === null) return [];
    if (name.includes(',') || seen.has(name))
      inspection.add(
        path,
        'player-name',
        'Името на играч е без запетая и се среща веднъж.',
        'The name of a player has no comma and occurs once.',
      );
    seen.add(name);
    return name;
  });
}

/** Everything wrong with a game (any JSON value), each fault with its JSON path; empty when it can be solved: 1 to 12
 * players and a finite value for every non-empty coalition, nothing else. Pure. */
export function validateGame(document: unknown): Fault[] {
  const inspection = new Inspection();
  const fields = inspection.fields(document, '$');
  const players = inspectPlayers(inspection, fields['players']);
  const values = inspection.fields(fields['values'], '$.values');
  // Which coalitions there are, only players without a fault can tell; an amount is one whosever it is.
  const known = inspection.faults.length === 0;
  const pathOf = (key: string): string => `$.values[${JSON.stringify(key)}]`;
  for (const [key, amount] of Object.entries(values)) inspection.number(amount, pathOf(key), AMOUNT);
  if (!known) return inspection.faults;
  const expected = new Set<string>();
  for (let mask = 1; mask < 1 << players.length; mask += 1) {
    const key = coalitionOf(players, mask).join();
    expected.add(key);
    if (!Object.hasOwn(values, key) || (values[key] ?? null) === null)
      inspection.add(
        pathOf(key),
        'coalition-missing',
        'Стойността на тази коалиция липсва.',
        'The value of this coalition is missing.',
      );
  }
  for (const key of Object.keys(values))
    if (!expected.has(key))
      inspection.add(
        pathOf(key),
        'coalition-unknown',
        'Няма такава коалиция; играчите се изреждат в реда си, със запетая.',
        'There is no such coalition; players are listed in their order, with commas.',
      );
  return inspection.faults;
}

/** The game by bit masks. Takes a document that passes `validateGame`. Pure, no errors. */
export function gameOf({ players, values }: GameDocument): CoalitionGame {
  const masks = Float64Array.from({ length: 1 << players.length }, (_, mask) =>
    mask === 0 ? 0 : (values[coalitionOf(players, mask).join()] ?? 0),
  );
  return { players, values: masks };
}
