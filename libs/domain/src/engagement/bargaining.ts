import type { Candidate } from './dominance.js';
import { TOLERANCE } from './vocabulary.js';

/** Compares two lists of relative gains from the worst-off upwards: below 0 where `a` leaves its worst-off party better. */
function compareLeximin(a: readonly number[], b: readonly number[]): number {
  const [low, high] = [a, b].map((gains) => [...gains].sort((x, y) => x - y)) as [number[], number[]];
  const at = low.findIndex((gain, index) => Math.abs(gain - high[index]!) > TOLERANCE);
  return at < 0 ? 0 : high[at]! - low[at]!;
}

/** Logarithm of Π s^power; a party without bargaining power does not count. */
function logProduct(surpluses: readonly number[], power: readonly number[]): number {
  return surpluses.reduce((sum, gain, at) => {
    const weight = power[at] ?? 1;
    if (weight === 0) return sum;
    return sum + (gain <= TOLERANCE ? -Infinity : weight * Math.log(gain));
  }, 0);
}

function byId(a: Candidate, b: Candidate): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

/** The candidate whose worst-off party has most of what it could gain, ties decided by the next worst-off, then by id;
 * null where there is none. Pure, no errors. Kalai and Smorodinsky 1975, on a finite set with the ideals held fixed. */
export function kalaiSmorodinskyChoice(candidates: readonly Candidate[]): Candidate | null {
  const ranked = [...candidates].sort(
    (a, b) => compareLeximin(a.relativeGains, b.relativeGains) || byId(a, b),
  );
  return ranked[0] ?? null;
}

/** The candidate with the largest Π s^power (power per party, default 1), ties decided as Kalai-Smorodinsky does; null
 * where there is none. Surpluses at least 0. Pure, no errors. Nash 1950; powers by Harsanyi and Selten 1972. */
export function nashChoice(
  candidates: readonly Candidate[],
  power: readonly number[] = [],
): Candidate | null {
  const ranked = candidates.map((candidate) => ({
    candidate,
    score: logProduct(candidate.surpluses, power),
  }));
  const best = Math.max(...ranked.map(({ score }) => score));
  const level = ranked.filter(({ score }) => score === best || best - score <= TOLERANCE);
  return kalaiSmorodinskyChoice(level.map(({ candidate }) => candidate));
}
