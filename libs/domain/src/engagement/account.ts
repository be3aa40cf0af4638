import type { PartyOutcome } from './evaluation.js';

/** How a party's gain is made up, in its own points and with their signs: the first four add up to the last. */
export interface GainAccount {
  readonly gets: number;
  readonly gives: number;
  readonly risks: number;
  /** What it gives up by making the deal. */
  readonly alternative: number;
  readonly gain: number;
}

/** The lines of s = B − C − ρ·R − a, of one outcome and the risk aversion ρ ≥ 0 that it was worked out with; the alternative
 * is what the others leave, so that the account adds up though something was stated anew since. Null while the outcome is
 * unfinished. Pure, no errors. */
export function gainAccount(
  { benefit, cost, risk, surplus }: Pick<PartyOutcome, 'benefit' | 'cost' | 'risk' | 'surplus'>,
  riskAversion: number,
): GainAccount | null {
  if (benefit === null || cost === null || risk === null || surplus === null) return null;
  const borne = riskAversion * risk;
  return {
    gets: benefit,
    gives: 0 - cost,
    risks: 0 - borne,
    alternative: surplus - benefit + cost + borne,
    gain: surplus,
  };
}
