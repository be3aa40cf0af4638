import { reason, type Reason } from '../reason.js';
import type { GlobalRole, ProgrammeRole } from './role.js';

/** What must be known of a user before rights are taken away. */
export interface AccountFacts {
  role: GlobalRole;
  active: boolean;
}

/**
 * Why `user` may not become `next`; empty when it may. The last active administrator stays one, for otherwise nobody
 * could let anybody in again. `activeAdministrators` counts the user itself.
 */
export function lastAdministrator(
  user: AccountFacts,
  next: AccountFacts,
  activeAdministrators: number,
): Reason[] {
  const steps = user.active && user.role === 'ADMIN' && !(next.active && next.role === 'ADMIN');
  if (!steps || activeAdministrators > 1) return [];
  return [
    reason(
      'account.last-administrator',
      'Това е последният действащ администратор. Първо дайте правата на друг потребител.',
      'This is the last active administrator. Give the rights to another user first.',
    ),
  ];
}

/** Why the actor may not give, change or take this membership; empty when it may. Nobody but an ADMIN changes their own. */
export function membershipObstacles(
  actor: { id: string; role: GlobalRole },
  membership: { userId: string; role: ProgrammeRole },
): Reason[] {
  if (actor.role === 'ADMIN' || actor.id !== membership.userId) return [];
  return [
    reason(
      'membership.own',
      'Собствената роля в програмата се променя от друг ръководител или от администратор.',
      'Your own role in a programme is changed by another manager or by an administrator.',
    ),
  ];
}
