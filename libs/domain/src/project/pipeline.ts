import { reason, type Reason } from '../reason.js';
import type { ProjectFacts, ProjectMove } from './pipeline-facts.js';
import { PROJECT_GUARDS, type ProjectGuard } from './pipeline-guards.js';
import { ACTIVE_STAGES, isAside, type ProjectStage } from './project-stage.js';

interface Move {
  event: string;
  from: readonly ProjectStage[];
  to: ProjectStage;
  guards: readonly ProjectGuard[];
}

/** Every move there is, in the order of the road; what is not listed is refused. */
export const PROJECT_MOVES: readonly Move[] = [
  { event: 'screen', from: ['IDEA'], to: 'SCREENING', guards: ['led'] },
  { event: 'shortlist', from: ['SCREENING'], to: 'SHORTLISTED', guards: [] },
  { event: 'design', from: ['SHORTLISTED'], to: 'MODEL_DESIGN', guards: ['interested', 'form'] },
  { event: 'submit', from: ['MODEL_DESIGN'], to: 'DECISION', guards: ['validated', 'unconflicted'] },
  { event: 'approve', from: ['DECISION'], to: 'AGREED', guards: ['winWin', 'fresh'] },
  { event: 'return', from: ['DECISION'], to: 'MODEL_DESIGN', guards: [] },
  { event: 'start', from: ['AGREED'], to: 'RUNNING', guards: [] },
  { event: 'complete', from: ['RUNNING'], to: 'COMPLETED', guards: [] },
  { event: 'evaluate', from: ['COMPLETED'], to: 'EVALUATED', guards: [] },
  { event: 'hold', from: ACTIVE_STAGES, to: 'ON_HOLD', guards: ['reason'] },
  ...ACTIVE_STAGES.map((to): Move => ({ event: 'resume', from: ['ON_HOLD'], to, guards: ['returns'] })),
  {
    event: 'reject',
    from: ['IDEA', 'SCREENING', 'SHORTLISTED', 'MODEL_DESIGN', 'DECISION'],
    to: 'REJECTED',
    guards: ['reason'],
  },
  { event: 'cancel', from: [...ACTIVE_STAGES, 'ON_HOLD'], to: 'CANCELLED', guards: ['reason'] },
];

const moveOf = (from: ProjectStage, to: ProjectStage): Move | undefined =>
  PROJECT_MOVES.find((move) => move.to === to && move.from.includes(from));

/** Whether a project may go from one stage to the other at all, guards aside. */
export function canMove(from: ProjectStage, to: ProjectStage): boolean {
  return moveOf(from, to) !== undefined;
}

/** Where the project may go from where it stands, guards aside; from ON_HOLD back to its origin only. */
export function movesFrom({ stage, heldFrom }: Pick<ProjectFacts, 'stage' | 'heldFrom'>): ProjectStage[] {
  return PROJECT_MOVES.filter(
    ({ event, from, to }) => from.includes(stage) && (event !== 'resume' || to === heldFrom),
  ).map(({ to }) => to);
}

function revisitObstacles({ to, revisitOn, today }: ProjectMove): Reason[] {
  if (revisitOn === null) return [];
  if (!isAside(to))
    return [
      reason(
        'project.revisit-aside',
        'Дата за преразглеждане има само спрян, отхвърлен или прекратен проект.',
        'Only a project on hold, rejected or cancelled has a date to look at it again.',
      ),
    ];
  return revisitOn > today
    ? []
    : [
        reason(
          'project.revisit-later',
          'Датата за преразглеждане трябва да е след днешната.',
          'The date to look at it again has to be after today.',
        ),
      ];
}

/**
 * Why the project may not make this move; empty when it may. The guards are those of the pipeline as far as their facts
 * exist. Joins when needs exist: SCREENING needs one linked. When scores exist: SHORTLISTED needs impact and effort from
 * two raters. When required contributions exist: DECISION needs the mandatory ones covered. When agreements and
 * commitments exist: RUNNING needs a signed agreement and a commitment of each giver, COMPLETED every commitment in a
 * final state. When KPIs exist: EVALUATED needs final values and each party's satisfaction.
 */
export function obstacles(project: ProjectFacts, move: ProjectMove): Reason[] {
  const found = moveOf(project.stage, move.to);
  if (found)
    return [
      ...found.guards.flatMap((guard) => PROJECT_GUARDS[guard](project, move) ?? []),
      ...revisitObstacles(move),
    ];
  return project.stage === move.to
    ? [reason('project.there', 'Проектът вече е в този етап.', 'The project is in this stage already.')]
    : [
        reason(
          'project.move',
          'Този преход не е предвиден: проектът минава през етапите един по един.',
          'There is no such move: a project goes through the stages one by one.',
        ),
      ];
}
