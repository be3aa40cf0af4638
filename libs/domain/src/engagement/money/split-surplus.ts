import { moneyTolerance } from './money-tolerance.js';

/** What each gets when money can change hands: its alternative and its share of the surplus over all alternatives,
 * x_i = d_i + α_i·(V − Σd), α from the powers (default equal). Null where there is no surplus to share or nobody has power.
 * Pure, no errors. Nash bargaining with transferable utility. */
export function splitSurplus(
  total: number,
  alternatives: readonly number[],
  powers: readonly number[] = alternatives.map(() => 1),
): number[] | null {
  const surplus = total - alternatives.reduce((sum, value) => sum + value, 0);
  const power = powers.reduce((sum, value) => sum + value, 0);
  if (surplus < -moneyTolerance([total, ...alternatives]) || power <= 0) return null;
  return alternatives.map((value, at) => value + (surplus * (powers[at] ?? 0)) / power);
}
