import { reason, type Reason } from '../reason.js';

/** Hundredths of an exact decimal text with at most two decimals ("1250.5" is 125050). */
function hundredths(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.padEnd(2, '0'));
}

/**
 * Why a budget is impossible: its lower end is above its upper end. Amounts are exact decimal texts of one currency with
 * at most two decimals; empty when it may be, and where an end is not known.
 */
export function budgetObstacles(low: string | null, high: string | null): Reason[] {
  if (low === null || high === null || hundredths(low) <= hundredths(high)) return [];
  return [
    reason(
      'project.budget',
      'Долната граница на бюджета е над горната.',
      'The lower end of the budget is above the upper end.',
    ),
  ];
}
