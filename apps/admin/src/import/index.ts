import Upload from '@mui/icons-material/UploadFileOutlined';
import { lazy } from 'react';
import type { RoutePage } from '../pageTypes';

export const importPage: RoutePage = {
  path: '/import',
  component: lazy(async () => ({ default: (await import('./ImportPage')).ImportPage })),
  permission: 'import.run',
  menu: { section: 'admin', icon: Upload, label: 'menu.import' },
};
