import Model from '@mui/icons-material/SwapHorizOutlined';
import { lazy } from 'react';
import type { ResourcePages, RoutePage } from '../pageTypes';

export const modelPages: ResourcePages = {
  name: 'engagementModels',
  list: lazy(async () => ({ default: (await import('./ModelList')).ModelList })),
  show: lazy(async () => ({ default: (await import('./ModelShow')).ModelShow })),
  edit: lazy(async () => ({ default: (await import('./ModelEdit')).ModelEdit })),
  representation: ({ project, revision }, translate) =>
    `${project.title} · ${translate('project.revision', { revision })}`,
  menu: { section: 'collaboration', icon: Model },
};

export const printModelRoute: RoutePage = {
  path: '/engagementModels/:id/print',
  component: lazy(async () => ({ default: (await import('./print/PrintPage')).PrintPage })),
  permission: 'model.read',
};
