import type { ProgrammeRole } from '../account/role.js';
import { reason, type Reason } from '../reason.js';
import { isLive, type ParticipationState } from './participation-state.js';
import type { ParticipationRole } from './participation-role.js';

/** Why a user with this role in the project's programme (null: none) may not coordinate it; empty when he may. */
export function coordinatorObstacles(role: ProgrammeRole | null): Reason[] {
  if (role === 'COORDINATOR') return [];
  return [
    reason(
      'project.coordinator',
      'Проектът се координира от човек с роля на координатор в програмата.',
      'A project is looked after by somebody who is a coordinator in its programme.',
    ),
  ];
}

/** Why a party may not be the lead beside these other participations: a project has one lead that has not left. */
export function leadObstacles(
  others: readonly { role: ParticipationRole; state: ParticipationState }[],
): Reason[] {
  if (!others.some(({ role, state }) => role === 'LEAD' && isLive(state))) return [];
  return [
    reason(
      'participation.one-lead',
      'Проектът вече има водещ партньор. Първо променете неговата роля.',
      'The project has a lead partner already. Change the role of that one first.',
    ),
  ];
}
