import { OPEN_STAGES, type ProjectStage } from '../project/project-stage.js';
import { reason, type Reason } from '../reason.js';

/** What says of a project whether a deal can still be made in it. */
export interface ProjectOfModel {
  readonly stage: ProjectStage;
  readonly archivedAt: string | null;
}

/** Why the project takes no new model, be it a first one, one of a form or document, or another revision; empty while it
 * does, that is, until it has ended or left the lists. Pure, no errors. */
export function newModelObstacles(project: ProjectOfModel): Reason[] {
  return [...(isAway(project) ? [NONE_WHILE_AWAY] : []), ...(hasEnded(project) ? [NONE_AFTER_THE_END] : [])];
}

/** Why a deal of the project comes no nearer to being in force; empty while it may. What has been agreed can still be ended
 * or turned down. Pure, no errors. */
export function advanceObstacles(project: ProjectOfModel): Reason[] {
  return [...(isAway(project) ? [AWAY] : []), ...(hasEnded(project) ? [ENDED] : [])];
}

/** Why nothing more is stated, chosen or answered in a model of the project; empty while it may be. Whatever is on record of
 * a deal when its project ends stays as it was then. Pure, no errors. */
export function changeObstacles(project: ProjectOfModel): Reason[] {
  return [
    ...(isAway(project) ? [UNCHANGED_WHILE_AWAY] : []),
    ...(hasEnded(project) ? [UNCHANGED_AFTER_THE_END] : []),
  ];
}

const isAway = ({ archivedAt }: ProjectOfModel): boolean => archivedAt !== null;

const hasEnded = ({ stage }: ProjectOfModel): boolean => !OPEN_STAGES.some((open) => open === stage);

const NONE_WHILE_AWAY = reason(
  'engagement.project-archived',
  'Проектът е архивиран; нови модели се правят, след като бъде възстановен.',
  'The project is archived; new models are made once it is brought back.',
);

const NONE_AFTER_THE_END = reason(
  'engagement.project-ended',
  'Проектът е завършен, отхвърлен или прекратен; нови модели за него не се правят.',
  'The project is completed, rejected or cancelled; no new models are made for it.',
);

const UNCHANGED_WHILE_AWAY = reason(
  'engagement.project-archived',
  'Проектът е архивиран; моделът се променя, след като проектът бъде възстановен.',
  'The project is archived; the model is changed once the project is brought back.',
);

const UNCHANGED_AFTER_THE_END = reason(
  'engagement.project-ended',
  'Проектът е завършен, отхвърлен или прекратен; моделът остава такъв, какъвто е.',
  'The project is completed, rejected or cancelled; the model stays as it is.',
);

const AWAY = reason(
  'engagement.project-archived',
  'Проектът е архивиран; моделът продължава, след като проектът бъде възстановен.',
  'The project is archived; the model goes on once the project is brought back.',
);

const ENDED = reason(
  'engagement.project-ended',
  'Проектът е завършен, отхвърлен или прекратен; моделът може само да бъде приключен или отхвърлен.',
  'The project is completed, rejected or cancelled; the model can only be ended or rejected.',
);
