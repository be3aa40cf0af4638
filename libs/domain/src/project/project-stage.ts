/** The main road of a joint project, in order. */
export const MAIN_STAGES = [
  'IDEA',
  'SCREENING',
  'SHORTLISTED',
  'MODEL_DESIGN',
  'DECISION',
  'AGREED',
  'RUNNING',
  'COMPLETED',
  'EVALUATED',
] as const;
export type MainStage = (typeof MAIN_STAGES)[number];

/** States beside the road: ON_HOLD leads back to where the project came from, the other two end it. */
export const SIDE_STATES = ['ON_HOLD', 'REJECTED', 'CANCELLED'] as const;
export type SideState = (typeof SIDE_STATES)[number];

/** Every state a project can be in, the main road first. */
export const PROJECT_STAGES = [...MAIN_STAGES, ...SIDE_STATES] as const;
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** Stages in which somebody still works on the project: the main road up to RUNNING. */
export const ACTIVE_STAGES = [
  'IDEA',
  'SCREENING',
  'SHORTLISTED',
  'MODEL_DESIGN',
  'DECISION',
  'AGREED',
  'RUNNING',
] as const satisfies readonly MainStage[];
export type ActiveStage = (typeof ACTIVE_STAGES)[number];

/** Stages of a project that has not ended: somebody works on it, or it may be taken up again. */
export const OPEN_STAGES = [...ACTIVE_STAGES, 'ON_HOLD'] as const satisfies readonly ProjectStage[];

/** Whether a project in this stage was put aside: on hold, rejected or cancelled. */
export function isAside(stage: ProjectStage): stage is SideState {
  return (SIDE_STATES as readonly ProjectStage[]).includes(stage);
}
