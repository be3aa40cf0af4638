import { lazy } from 'react';
import type { RoutePage } from '../pageTypes';

export const ownAccountPage: RoutePage = {
  path: '/account',
  component: lazy(async () => ({ default: (await import('./OwnAccountPage')).OwnAccountPage })),
  permission: 'account.write',
};
