import type { CriticalParty } from './evaluation.js';

/** What follows when one party leaves a deal. */
export interface Departure {
  readonly party: string;
  /** Who leaves because of it. */
  readonly leaves: readonly string[];
  readonly stays: readonly string[];
  /** Fewer than two stay, and nobody makes a deal alone. */
  readonly collapses: boolean;
}

/** For each party of a deal what follows when it leaves. Whoever is `losing` leaves anyway and is in no list of `critical`;
 * those whom the losing ones take with them are not known here, so that where somebody loses even fewer may stay than
 * are named. Pure, no errors. */
export function departures(
  partyIds: readonly string[],
  critical: readonly CriticalParty[],
  losing: readonly string[] = [],
): Departure[] {
  return partyIds.map((party) => {
    const leaves = critical.find((one) => one.party === party)?.leaves ?? [];
    const stays = partyIds.filter((id) => id !== party && !leaves.includes(id) && !losing.includes(id));
    return { party, leaves, stays, collapses: stays.length < 2 };
  });
}
