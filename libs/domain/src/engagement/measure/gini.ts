/** Gini coefficient 2·Σ i·x_(i)/(n·Σx) − (n+1)/n of values ≥ 0 (negative ones count 0): 0 all equal or all 0, towards 1
 * one takes all. Pure, no errors. As `ineq::Gini` in R. */
export function gini(values: readonly number[]): number {
  const ascending = values.map((value) => Math.max(value, 0)).sort((a, b) => a - b);
  const sum = ascending.reduce((total, value) => total + value, 0);
  if (sum === 0) return 0;
  const ranked = ascending.reduce((total, value, at) => total + (at + 1) * value, 0);
  const count = ascending.length;
  return Math.max(0, (2 * ranked) / (count * sum) - (count + 1) / count);
}
