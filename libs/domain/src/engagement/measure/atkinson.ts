/** Atkinson's inequality of values ≥ 0 (negative ones count 0) for an aversion 0 < ε < 1: 0 all equal or all 0, 1 most
 * unequal. Pure, no errors. As `ineq::Atkinson` in R. */
export function atkinson(values: readonly number[], aversion = 0.5): number {
  const counted = values.map((value) => Math.max(value, 0));
  const mean = counted.reduce((total, value) => total + value, 0) / counted.length;
  if (!(mean > 0)) return 0;
  const power = 1 - aversion;
  const equivalent = counted.reduce((total, value) => total + value ** power, 0) / counted.length;
  return 1 - equivalent ** (1 / power) / mean;
}
