import Project from '@mui/icons-material/FolderOpenOutlined';
import { lazy } from 'react';
import type { ResourcePages } from '../pageTypes';

export const projectPages: ResourcePages = {
  name: 'projects',
  list: lazy(async () => ({ default: (await import('./ProjectList')).ProjectList })),
  show: lazy(async () => ({ default: (await import('./ProjectShow')).ProjectShow })),
  edit: lazy(async () => ({ default: (await import('./ProjectEdit')).ProjectEdit })),
  create: lazy(async () => ({ default: (await import('./ProjectCreate')).ProjectCreate })),
  representation: ({ title }) => title,
  menu: { section: 'collaboration', icon: Project },
};
