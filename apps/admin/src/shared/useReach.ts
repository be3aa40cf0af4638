import { scopesOf, type Permission, type Scope } from '@tlaka/domain';
import { useGetIdentity } from 'ra-core';
import type { Viewer } from '../data/viewer';

/** The record that a right is asked for: its programme, and whether it is the viewer's own in the sense of that right. */
export interface Owned {
  programmeId: string;
  own: boolean;
}

const covers = (scope: Scope | null, own: boolean): boolean => (scope === 'own' ? own : scope !== null);

/** Whoever is signed in; undefined while it is not known. */
const useViewer = () => useGetIdentity().identity as (Viewer & { fullName: string }) | undefined;

/** Whether a right reaches one record: buttons that would only be refused are not shown. False while it is not known yet. */
export const useReach = (): ((permission: Permission, record: Owned) => boolean) => {
  const viewer = useViewer();
  return (permission, { programmeId, own }) =>
    viewer?.role === 'ADMIN' ||
    (viewer?.memberships ?? []).some(
      ({ role, programme }) => programme.id === programmeId && covers(scopesOf(permission, role), own),
    );
};

/** Whether a right reaches beyond one's own in any programme: a list has no column of what this reader sees nowhere. */
export const useReachAnywhere = (): ((permission: Permission) => boolean) => {
  const viewer = useViewer();
  return (permission) =>
    viewer?.role === 'ADMIN' ||
    (viewer?.memberships ?? []).some(({ role }) => covers(scopesOf(permission, role), false));
};

/** The id of whoever is signed in; null while it is not known. */
export const useViewerId = (): string | null => {
  const { identity } = useGetIdentity();
  return identity ? String(identity.id) : null;
};
