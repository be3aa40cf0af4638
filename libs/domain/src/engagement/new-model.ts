import { OPEN_STAGES, type ProjectStage } from '../project/project-stage.js';
import { reason, type Reason } from '../reason.js';

/** What says of a project whether a deal can still be made in it. */
export interface ProjectOfModel {
  readonly stage: ProjectStage;
  readonly archivedAt: string | null;
}

/** Why the project takes no new model, be it a first one, one of a form or document, or another revision; empty while it
 * does, that is, until it has ended or left the lists. Pure, no errors. */
export function newModelObstacles({ stage, archivedAt }: ProjectOfModel): Reason[] {
  return [
    ...(archivedAt === null ? [] : [ARCHIVED]),
    ...(OPEN_STAGES.some((open) => open === stage) ? [] : [ENDED]),
  ];
}

const ARCHIVED = reason(
  'engagement.project-archived',
  'Проектът е архивиран; нови модели се правят, след като бъде възстановен.',
  'The project is archived; new models are made once it is brought back.',
);

const ENDED = reason(
  'engagement.project-ended',
  'Проектът е завършен, отхвърлен или прекратен; нови модели за него не се правят.',
  'The project is completed, rejected or cancelled; no new models are made for it.',
);
