import Interactions from '@mui/icons-material/ForumOutlined';
import { lazy } from 'react';
import type { Interaction } from '../data/resources/interactions';
import type { ResourcePages } from '../pageTypes';

export const interactionPages: ResourcePages = {
  name: 'interactions',
  list: lazy(async () => ({ default: (await import('./InteractionList')).InteractionList })),
  show: lazy(async () => ({ default: (await import('./InteractionShow')).InteractionShow })),
  edit: lazy(async () => ({ default: (await import('./InteractionEdit')).InteractionEdit })),
  create: lazy(async () => ({ default: (await import('./InteractionCreate')).InteractionCreate })),
  representation: (record) => (record as Interaction).subject ?? '',
  menu: { section: 'work', icon: Interactions },
};
