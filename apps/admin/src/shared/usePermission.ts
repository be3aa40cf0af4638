import type { Permission } from '@tlaka/domain';
import { usePermissions } from 'ra-core';

/** Whether the viewer has this right at all; its reach is the API's business. False while it is not known yet. */
export const usePermission = (): ((permission: Permission) => boolean) => {
  const { permissions } = usePermissions<readonly Permission[]>();
  return (permission) => permissions?.includes(permission) ?? false;
};
