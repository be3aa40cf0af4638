import type { Permission } from '@tlaka/domain';
import { usePermissions } from 'ra-core';
import type { ReactNode } from 'react';
import { PageSkeleton } from '../feedback/PageSkeleton';
import { AccessDeniedPage } from './PlainPage';

interface PermittedProps {
  permission: Permission;
  children: ReactNode;
}

/** A page for whoever has the right; a pasted address tells everybody else that it is missing. */
export const Permitted = ({ permission, children }: PermittedProps) => {
  const { permissions, isPending } = usePermissions<readonly Permission[]>();
  if (isPending) return <PageSkeleton />;
  return permissions?.includes(permission) ? children : <AccessDeniedPage />;
};
