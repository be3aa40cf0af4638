import type { MoneyInput, Stated } from '../document.js';

/** The amount of a payment over all its months, for that is what one party gives and the other gets; null for anything that
 * comes to different amounts for the two, and where one of these is not stated. Pure, no errors. */
export function paymentOf(money: Stated<MoneyInput>): number | null {
  const { outlay, worth, months } = money ?? {};
  return typeof outlay === 'number' && outlay === worth ? outlay * (months ?? 1) : null;
}
