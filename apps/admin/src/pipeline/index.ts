import Board from '@mui/icons-material/ViewKanbanOutlined';
import { lazy } from 'react';
import type { RoutePage } from '../pageTypes';

export const pipelineRoute: RoutePage = {
  path: '/pipeline',
  component: lazy(async () => ({ default: (await import('./PipelinePage')).PipelinePage })),
  permission: 'interaction.read',
  menu: { section: 'collaboration', icon: Board, label: 'menu.pipeline' },
};
