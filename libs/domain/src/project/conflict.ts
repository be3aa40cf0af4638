import { written } from '../text/clean.js';
import { isLive, type ParticipationState } from './participation-state.js';

/** A party's place in a project as far as conflicts of interest go. */
export interface ConflictFacts {
  partyId: string;
  state: ParticipationState;
  /** What the party itself or somebody for it has declared; null where nothing was. */
  declaredConflict: string | null;
  /** How the conflict was decided, in writing; null while it was not. */
  conflictDecision: string | null;
}

/** Two parties that a relationship of the kind CONFLICT_OF_INTEREST joins, in either direction. */
export interface ConflictOfInterest {
  fromId: string;
  toId: string;
}

/**
 * The parties whose conflict of interest in a project is not decided yet, as ids without doubles: those that declared
 * one, and both ends of a CONFLICT_OF_INTEREST relationship between two of its parties (I-27). A decision written at a
 * party settles it for that party. Parties that have left the project do not count.
 */
export function undecidedConflicts(
  participations: readonly ConflictFacts[],
  relationships: readonly ConflictOfInterest[],
): string[] {
  const live = participations.filter(({ state }) => isLive(state));
  const present = new Set(live.map(({ partyId }) => partyId));
  const related = new Set(
    relationships
      .filter(({ fromId, toId }) => present.has(fromId) && present.has(toId))
      .flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  const undecided = live.filter(
    ({ partyId, declaredConflict, conflictDecision }) =>
      !written(conflictDecision) && (related.has(partyId) || Boolean(written(declaredConflict))),
  );
  return [...new Set(undecided.map(({ partyId }) => partyId))];
}
