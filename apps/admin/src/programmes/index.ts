import Programme from '@mui/icons-material/AccountTreeOutlined';
import { lazy } from 'react';
import type { ResourcePages } from '../pageTypes';

export const programmePages: ResourcePages = {
  name: 'programmes',
  list: lazy(async () => ({ default: (await import('./ProgrammeList')).ProgrammeList })),
  show: lazy(async () => ({ default: (await import('./ProgrammeShow')).ProgrammeShow })),
  edit: lazy(async () => ({ default: (await import('./ProgrammeEdit')).ProgrammeEdit })),
  create: lazy(async () => ({ default: (await import('./ProgrammeCreate')).ProgrammeCreate })),
  representation: ({ name }) => name,
  menu: { section: 'admin', icon: Programme },
};
