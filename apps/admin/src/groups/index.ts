import GroupIcon from '@mui/icons-material/Groups2Outlined';
import { lazy } from 'react';
import type { ResourcePages } from '../pageTypes';

export const groupPages: ResourcePages = {
  name: 'groups',
  list: lazy(async () => ({ default: (await import('./GroupList')).GroupList })),
  show: lazy(async () => ({ default: (await import('./GroupShow')).GroupShow })),
  edit: lazy(async () => ({ default: (await import('./GroupEdit')).GroupEdit })),
  create: lazy(async () => ({ default: (await import('./GroupCreate')).GroupCreate })),
  representation: ({ name }) => name,
  menu: { section: 'partners', icon: GroupIcon },
};
