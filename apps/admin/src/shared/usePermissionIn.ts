import type { Permission } from '@tlaka/domain';
import { useReach } from './useReach';

/** Whether the viewer has a right in that very programme, be it over what is one's own: a manager of one may be a partner in another. */
export const usePermissionIn = (): ((permission: Permission, programmeId: string) => boolean) => {
  const reaches = useReach();
  return (permission, programmeId) => reaches(permission, { programmeId, own: true });
};
