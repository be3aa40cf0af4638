import PersonIcon from '@mui/icons-material/PersonOutlined';
import { lazy } from 'react';
import type { ResourcePages } from '../pageTypes';

export const personPages: ResourcePages = {
  name: 'people',
  list: lazy(async () => ({ default: (await import('./PersonList')).PersonList })),
  show: lazy(async () => ({ default: (await import('./PersonShow')).PersonShow })),
  edit: lazy(async () => ({ default: (await import('./PersonEdit')).PersonEdit })),
  create: lazy(async () => ({ default: (await import('./PersonCreate')).PersonCreate })),
  representation: ({ name }) => name,
  menu: { section: 'partners', icon: PersonIcon },
};
