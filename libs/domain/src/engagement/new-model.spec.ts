import { expect, it } from '@jest/globals';
import { PROJECT_STAGES, type ProjectStage } from '../project/project-stage.js';
import { newModelObstacles } from './new-model.js';

const rules = (stage: ProjectStage, archivedAt: string | null = null): string[] =>
  newModelObstacles({ stage, archivedAt }).map(({ rule }) => rule);

it('lets models be made until the project has ended', () => {
  const closed = PROJECT_STAGES.filter((stage) => rules(stage).length > 0);
  expect(closed).toEqual(['COMPLETED', 'EVALUATED', 'REJECTED', 'CANCELLED']);
  for (const stage of closed) expect(rules(stage)).toEqual(['engagement.project-ended']);
});

it('lets none be made in a project that has left the lists', () => {
  const away = '2026-03-01T10:00:00Z';
  expect(rules('IDEA', away)).toEqual(['engagement.project-archived']);
  expect(rules('CANCELLED', away)).toEqual(['engagement.project-archived', 'engagement.project-ended']);
});
