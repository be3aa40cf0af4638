import type { Fault } from '../../reason.js';
import { type EngagementDocument, type FlowInput, type ScenarioInput, DEFAULTS } from '../document.js';
import { Inspection } from '../inspection.js';
import { EXTERNAL } from '../vocabulary.js';
import { validate } from '../validate.js';
import { type CoalitionGame, type GameDocument, MOST_PLAYERS, coalitionOf } from './coalition-game.js';

/** A flow as coalitions see it: who has to be in one for it to take place, and what it leaves them with at present. */
interface Deal {
  readonly mask: number;
  readonly net: number;
}

/** What is left of a flow's money inside a coalition that holds both its ends, discounted to month 0. Money is handed over
 * in equal amounts at the beginning of each of its months; what EXTERNAL spends or gains is nobody's here. */
function presentOf({ from, to, money, startMonth }: FlowInput, yearlyRate: number): number {
  const monthly =
    (to === EXTERNAL ? 0 : (money?.worth ?? 0)) - (from === EXTERNAL ? 0 : (money?.outlay ?? 0));
  const factor = (1 + yearlyRate) ** (-1 / 12);
  const months = Array.from({ length: money?.months ?? 1 }, (_, month) => (startMonth ?? 0) + month);
  return months.reduce((sum, month) => sum + monthly * factor ** month, 0);
}

/** The flows of a scenario with everybody on whom they depend: their ends, and the ends of all that has to come first. */
function dealsIn({ flows }: ScenarioInput, players: readonly string[], yearlyRate: number): Deal[] {
  const byId = new Map((flows ?? []).map((flow) => [flow.id, flow]));
  const known = new Map<string, number>();
  const bit = (end: string): number => (end === EXTERNAL ? 0 : 1 << players.indexOf(end));
  const needed = (flow: FlowInput): number => {
    const mask =
      known.get(flow.id) ??
      (flow.requires ?? []).reduce((all, id) => all | needed(byId.get(id)!), bit(flow.from) | bit(flow.to));
    known.set(flow.id, mask);
    return mask;
  };
  return [...byId.values()].map((flow) => ({ mask: needed(flow), net: presentOf(flow, yearlyRate) }));
}

/**
 * The game in money that the scenarios of a document make: v(S) is the most that S can make alone, all of it together or
 * in parts that do not deal with each other (the superadditive cover; Aumann and Drèze 1974), each part by whichever
 * scenario serves it best, or by none (0). Of a scenario S keeps the flows both of whose ends lie in it and all that has to
 * come before them; an end outside stays with the party that it touches. Money handed over inside S cancels, what is left
 * is each receiver's `worth` less each giver's `outlay`, at present. Takes a document that passes `validateScenarioGame`.
 * Pure, no errors.
 */
export function scenarioGame({ parties, scenarios, discountRate }: EngagementDocument): CoalitionGame {
  const players = parties.map(({ id }) => id);
  const yearlyRate = discountRate ?? DEFAULTS.discountRate;
  const deals = scenarios.map((scenario) => dealsIn(scenario, players, yearlyRate));
  const values = new Float64Array(1 << players.length);
  for (let mask = 1; mask < values.length; mask += 1) {
    for (const scenario of deals) {
      const net = scenario.reduce((sum, deal) => ((deal.mask & ~mask) === 0 ? sum + deal.net : sum), 0);
      values[mask] = Math.max(values[mask]!, net);
    }
    // Every way to part S in two; the parts have been parted themselves already.
    for (let part = (mask - 1) & mask; part > mask >> 1; part = (part - 1) & mask)
      values[mask] = Math.max(values[mask]!, values[part]! + values[mask ^ part]!);
  }
  return { players, values };
}

/** Everything that keeps a document of the engine (any JSON value) from being such a game, each fault with its JSON path:
 * what `validate` finds, more than 12 parties, an id with a comma, no money in any flow. Pure. */
export function validateScenarioGame(document: unknown): Fault[] {
  const faults = validate(document);
  if (faults.length > 0) return faults;
  const { parties, scenarios } = document as EngagementDocument;
  const inspection = new Inspection();
  inspection.list(parties, '$.parties', MOST_PLAYERS);
  for (const [at, { id }] of parties.entries())
    if (id.includes(','))
      inspection.add(
        `$.parties[${at}].id`,
        'player-name',
        'Името на играч е без запетая и се среща веднъж.',
        'The name of a player has no comma and occurs once.',
      );
  if (!scenarios.some(({ flows }) => flows?.some(({ money }) => money)))
    inspection.add(
      '$.scenarios',
      'no-money',
      'За никой поток не е казано колко пари струва.',
      'No flow says what it comes to in money.',
    );
  return inspection.faults;
}

/** The game as it is written down. Pure, no errors. */
export function gameDocumentOf({ players, values }: CoalitionGame): GameDocument {
  const coalitions = Array.from(values.subarray(1), (value, at) => [
    coalitionOf(players, at + 1).join(),
    value,
  ]);
  return { players, values: Object.fromEntries(coalitions) as GameDocument['values'] };
}
