import { EXTERNAL } from '../vocabulary.js';

/** Money that changes hands, `times` times (default 1) in period 0, 1, … (default 0); an expense goes to EXTERNAL. */
export interface CashFlow {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly times?: number;
  readonly period?: number;
}

/** What an actor is left with: per period, in sum, and discounted to period 0. */
export interface NetValueSheet {
  readonly actor: string;
  readonly periods: readonly number[];
  readonly net: number;
  readonly present: number;
}

/** The net value sheet of every actor, in order of appearance; a value network lasts only where each net value is above 0.
 * Discounted at `discountRate` per period (0.1 is 10 %, above −1). Pure, no errors. Gordijn and Akkermans, e3value. */
export function netValueSheets(flows: readonly CashFlow[], discountRate = 0): NetValueSheet[] {
  const length = Math.max(0, ...flows.map(({ period }) => period ?? 0)) + 1;
  const byActor = new Map<string, number[]>();
  const book = (actor: string, period: number, amount: number): void => {
    if (actor === EXTERNAL) return;
    const periods = byActor.get(actor) ?? Array<number>(length).fill(0);
    periods[period]! += amount;
    byActor.set(actor, periods);
  };
  for (const { from, to, amount, times = 1, period = 0 } of flows) {
    book(from, period, -amount * times);
    book(to, period, amount * times);
  }
  return [...byActor].map(([actor, periods]) => ({
    actor,
    periods,
    net: periods.reduce((sum, amount) => sum + amount, 0),
    present: periods.reduce((sum, amount, period) => sum + amount / (1 + discountRate) ** period, 0),
  }));
}
