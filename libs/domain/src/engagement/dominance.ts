import { TOLERANCE } from './vocabulary.js';

/** A scenario to choose from: each party's surplus (its own points) and relative gain, in one order of parties. */
export interface Candidate {
  readonly id: string;
  readonly surpluses: readonly number[];
  readonly relativeGains: readonly number[];
}

/** Whether `a` leaves nobody worse and somebody better off than `b` (Pareto); equally long lists, own points. Pure. */
export function dominates(a: readonly number[], b: readonly number[]): boolean {
  return a.every((gain, at) => gain >= b[at]! - TOLERANCE) && a.some((gain, at) => gain > b[at]! + TOLERANCE);
}

/** For each dominated candidate the first undominated one that dominates it, by ids. Pure, no errors. */
export function dominators(candidates: readonly Candidate[]): Map<string, string> {
  const above = candidates.map((candidate) =>
    candidates.filter((other) => dominates(other.surpluses, candidate.surpluses)),
  );
  const front = new Set(candidates.filter((_, at) => above[at]!.length === 0));
  return new Map(
    candidates.flatMap(({ id }, at) => {
      const best = above[at]!.find((other) => front.has(other)) ?? above[at]![0];
      return best ? [[id, best.id] as const] : [];
    }),
  );
}
