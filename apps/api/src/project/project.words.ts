import {
  ACTIVE_STAGES,
  PARTICIPATION_ROLES,
  PARTICIPATION_SOURCES,
  PARTICIPATION_STATES,
  PROJECT_HORIZONS,
  PROJECT_IDENTIFIER_SCHEMES,
  PROJECT_KINDS,
  PROJECT_STAGES,
} from '@tlaka/domain';
import { vocabulary } from '../platform/entity/fields.js';

export const ProjectStageWord = vocabulary('ProjectStage', PROJECT_STAGES, 'Where a project stands.');
export const ActiveStageWord = vocabulary('ActiveStage', ACTIVE_STAGES, 'A stage in which work goes on.');
export const ProjectKindWord = vocabulary('ProjectKind', PROJECT_KINDS, 'What comes out of a project.');
export const ProjectHorizonWord = vocabulary(
  'ProjectHorizon',
  PROJECT_HORIZONS,
  'How soon results are expected: within 6 months, within 18, later.',
);
export const ProjectIdentifierSchemeWord = vocabulary(
  'ProjectIdentifierScheme',
  PROJECT_IDENTIFIER_SCHEMES,
  'Which register numbers the project.',
);
export const ParticipationRoleWord = vocabulary(
  'ParticipationRole',
  PARTICIPATION_ROLES,
  'What a party is in a project.',
);
export const ParticipationStateWord = vocabulary(
  'ParticipationState',
  PARTICIPATION_STATES,
  'How far a party is on its way into a project.',
);
export const ParticipationSourceWord = vocabulary(
  'ParticipationSource',
  PARTICIPATION_SOURCES,
  'Who brought the party to the project.',
);
