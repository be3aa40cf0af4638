import Stakeholders from '@mui/icons-material/HandshakeOutlined';
import { lazy } from 'react';
import type { Stakeholder } from '../data/resources/stakeholders';
import type { ResourcePages } from '../pageTypes';

export const stakeholderPages: ResourcePages = {
  name: 'stakeholders',
  list: lazy(async () => ({ default: (await import('./StakeholderList')).StakeholderList })),
  show: lazy(async () => ({ default: (await import('./StakeholderShow')).StakeholderShow })),
  edit: lazy(async () => ({ default: (await import('./StakeholderEdit')).StakeholderEdit })),
  create: lazy(async () => ({ default: (await import('./StakeholderCreate')).StakeholderCreate })),
  representation: (record) => (record as Stakeholder).party?.name ?? '',
  menu: { section: 'partners', icon: Stakeholders },
};
