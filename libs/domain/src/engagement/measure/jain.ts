/** Jain's fairness index (Σx)²/(n·Σx²) of values ≥ 0 (negative ones count 0): 1 all equal, 1/n one takes all, 0 where all
 * are 0. Pure, no errors. Jain, Chiu, Hawe 1984. */
export function jain(values: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const value of values) {
    const counted = Math.max(value, 0);
    sum += counted;
    squares += counted * counted;
  }
  return squares === 0 ? 0 : (sum * sum) / (values.length * squares);
}
