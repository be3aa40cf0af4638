import Forms from '@mui/icons-material/MenuBookOutlined';
import { lazy } from 'react';
import type { RoutePage } from '../pageTypes';

export const cooperationRoutes: readonly RoutePage[] = [
  {
    path: '/cooperation-forms',
    component: lazy(async () => ({ default: (await import('./FormsPage')).FormsPage })),
    permission: 'model.read',
    menu: { section: 'collaboration', icon: Forms, label: 'cooperation.title' },
  },
  {
    path: '/cooperation-forms/:form',
    component: lazy(async () => ({ default: (await import('./FormPage')).FormPage })),
    permission: 'model.read',
  },
];
