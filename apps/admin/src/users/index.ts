import Group from '@mui/icons-material/ManageAccountsOutlined';
import { lazy } from 'react';
import type { ResourcePages } from '../pageTypes';

export const userPages: ResourcePages = {
  name: 'users',
  list: lazy(async () => ({ default: (await import('./UserList')).UserList })),
  show: lazy(async () => ({ default: (await import('./UserShow')).UserShow })),
  edit: lazy(async () => ({ default: (await import('./UserEdit')).UserEdit })),
  create: lazy(async () => ({ default: (await import('./UserCreate')).UserCreate })),
  representation: ({ name }) => name,
  menu: { section: 'admin', icon: Group, permission: 'user.write' },
};
