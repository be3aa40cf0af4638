import type { ModelStatus } from '../engagement/lifecycle.js';
import type { Verdict } from '../engagement/vocabulary.js';
import type { ParticipationState } from './participation-state.js';
import type { ActiveStage, ProjectStage } from './project-stage.js';

/** What the moves of a project depend on, as plain facts. */
export interface ProjectFacts {
  stage: ProjectStage;
  /** Where the project stood before it was put ON_HOLD; null while it is not. */
  heldFrom: ActiveStage | null;
  /** Whether a participation has the role LEAD. */
  hasLead: boolean;
  hasCoordinator: boolean;
  participations: readonly { state: ParticipationState }[];
  /** The cooperation form chosen in the current engagement model; null while none is. */
  cooperationForm: string | null;
  /** The status of the current engagement model; null while there is no model. */
  modelStatus: ModelStatus | null;
  /** The verdict on the current engagement model; null while there is no model. */
  verdict: Verdict | null;
  /** Whether something has changed since that the verdict does not know of, such as a party that left. */
  verdictStale: boolean;
  /** How many parties have a conflict of interest that nobody decided (`undecidedConflicts`). */
  undecidedConflicts: number;
}

/** A move as it is asked for, with the words and the date that go with it. */
export interface ProjectMove {
  to: ProjectStage;
  /** Why; needed beside the road, welcome everywhere. */
  note: string | null;
  /** A manager's written reason to approve against the verdict; null from anybody without `project.override`. */
  override: string | null;
  /** When to look again at a project put aside (YYYY-MM-DD). */
  revisitOn: string | null;
  /** The day of the move (YYYY-MM-DD). */
  today: string;
}
