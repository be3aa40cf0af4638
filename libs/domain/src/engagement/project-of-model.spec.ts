import { expect, it } from '@jest/globals';
import { PROJECT_STAGES, type ProjectStage } from '../project/project-stage.js';
import { facts } from './lifecycle.fixture.js';
import { MODEL_STATUSES, modelObstacles, type EngagementModelFacts, type ModelStatus } from './lifecycle.js';
import { changeObstacles, newModelObstacles } from './project-of-model.js';

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

it('lets models be changed as long as it lets them be made', () => {
  for (const stage of PROJECT_STAGES)
    for (const archivedAt of [null, '2026-03-01T10:00:00Z'])
      expect(changeObstacles({ stage, archivedAt }).map(({ rule }) => rule)).toEqual(
        rules(stage, archivedAt),
      );
});

const stands = (of: Partial<EngagementModelFacts>, to: ModelStatus, rule: string): boolean =>
  modelObstacles(facts(of), to).some((reason) => reason.rule === rule);

it('lets a model come no nearer to being in force in a project that has ended or left the lists, but can be ended', () => {
  const [cancelled, away] = [
    { stage: 'CANCELLED', archivedAt: null },
    { stage: 'IDEA', archivedAt: '2026-03-01' },
  ] as const;
  const refused = (project: EngagementModelFacts['project'], rule: string) =>
    MODEL_STATUSES.filter((to) => MODEL_STATUSES.some((status) => stands({ status, project }, to, rule)));
  const road = ['IN_VALIDATION', 'VALIDATED', 'AGREED', 'IN_FORCE'];
  expect([
    refused(cancelled, 'engagement.project-ended'),
    refused(away, 'engagement.project-archived'),
  ]).toEqual([road, road]);
  expect(modelObstacles(facts({ status: 'VALIDATED', project: away }), 'AGREED', 'yes')).toHaveLength(1);
});
