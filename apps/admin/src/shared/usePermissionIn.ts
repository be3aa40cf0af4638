import { scopesOf, type Permission } from '@tlaka/domain';
import { useGetIdentity } from 'ra-core';
import type { Viewer } from '../data/viewer';

/** Whether the viewer has a right in that very programme: a manager of one may be a partner in another. */
export const usePermissionIn = (): ((permission: Permission, programmeId: string) => boolean) => {
  const { identity } = useGetIdentity();
  const viewer = identity as (Viewer & { fullName: string }) | undefined;
  return (permission, programmeId) =>
    viewer?.role === 'ADMIN' ||
    (viewer?.memberships ?? []).some(
      ({ role, programme }) => programme.id === programmeId && scopesOf(permission, role) !== null,
    );
};
