import type { Reason } from '../reason.js';
import { participationMovesFrom, participationObstacles, type ParticipationFacts } from './participation.js';
import type { ParticipationState } from './participation-state.js';
import { movesFrom, obstacles } from './pipeline.js';
import type { ProjectFacts, ProjectMove } from './pipeline-facts.js';
import { isAside, type ActiveStage, type ProjectStage } from './project-stage.js';

const WORDS = 'in words';

/** A move that lies ahead: what is missing for it, and what whoever makes it has to write down. */
export interface Outlook<S> {
  to: S;
  /** What is missing although the reason is written. */
  obstacles: Reason[];
  needsNote: boolean;
}

/** The moves that lie ahead of a project on the day `today` (YYYY-MM-DD), in the order of the road. */
export function projectOutlook(
  project: ProjectFacts,
  today: string,
): (Outlook<ProjectStage> & { overridable: boolean })[] {
  return movesFrom(project).map((to) => {
    const bare: ProjectMove = { to, note: null, override: null, revisitOn: null, today };
    const missing = obstacles(project, { ...bare, note: WORDS });
    return {
      to,
      obstacles: missing,
      needsNote: obstacles(project, bare).length > missing.length,
      overridable: obstacles(project, { ...bare, note: WORDS, override: WORDS }).length < missing.length,
    };
  });
}

/** The moves that lie ahead of a participation, in the order of the table. */
export function participationOutlook(participation: ParticipationFacts): Outlook<ParticipationState>[] {
  return participationMovesFrom(participation.state).map((to) => {
    const missing = participationObstacles(participation, { to, note: WORDS });
    return {
      to,
      obstacles: missing,
      needsNote: participationObstacles(participation, { to, note: null }).length > missing.length,
    };
  });
}

/** Where a project stands after a move that nothing stands against: a state beside the road keeps reason and date. */
export function standingAfter(
  project: Pick<ProjectFacts, 'stage'>,
  { to, note, revisitOn }: Pick<ProjectMove, 'to' | 'note' | 'revisitOn'>,
): {
  stage: ProjectStage;
  heldFrom: ActiveStage | null;
  sideReason: string | null;
  revisitOn: string | null;
} {
  return {
    stage: to,
    heldFrom: to === 'ON_HOLD' ? (project.stage as ActiveStage) : null,
    sideReason: isAside(to) ? note : null,
    revisitOn: isAside(to) ? revisitOn : null,
  };
}
