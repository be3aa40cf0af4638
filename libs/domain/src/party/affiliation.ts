import { reason, type Reason } from '../reason.js';

/** A seat that a person holds or held; dates as YYYY-MM-DD, both days included, null where unknown or still open. */
export interface AffiliationFacts {
  isPrimary: boolean;
  from: string | null;
  to: string | null;
}

/** Whether the seat was held on the day `on` (YYYY-MM-DD). An unknown beginning counts as long ago. */
export function heldOn({ from, to }: AffiliationFacts, on: string): boolean {
  return (from === null || from <= on) && (to === null || to >= on);
}

/**
 * The seat that stands for the person on the day `on` (YYYY-MM-DD): of those held that day the primary one, else the one
 * begun last, else the first given. Undefined when none is held.
 */
export function currentAffiliation<T extends AffiliationFacts>(
  affiliations: readonly T[],
  on: string,
): T | undefined {
  return affiliations
    .filter((affiliation) => heldOn(affiliation, on))
    .sort(
      (a, b) => Number(b.isPrimary) - Number(a.isPrimary) || (b.from ?? '').localeCompare(a.from ?? ''),
    )[0];
}

/** Why a period is impossible: it ends before it begins. Empty when it may be; open ends are fine. */
export function periodObstacles(from: string | null, to: string | null): Reason[] {
  if (from === null || to === null || from <= to) return [];
  return [reason('period.order', 'Краят е преди началото.', 'The end is before the beginning.')];
}
