/** Share of the largest amount by which sums of amounts, and solvers, may miss. */
const ACCURACY = 1e-9;

/** Amounts closer than this are equal beside these ones: money has no scale of its own, a game may be about cents or
 * billions. Pure, no errors. */
export function moneyTolerance(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  return ACCURACY * largest;
}
