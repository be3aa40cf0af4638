import { expect, it } from '@jest/globals';
import { scenarioIn } from '../../apps/admin/src/shared/activity/subject';

it('the log of a model names the scenario that was judged or chosen', () => {
  const judged = { kind: 'engagementModel.judged', facts: { scenario: 'A', from: null, to: 'WIN_WIN' } };
  expect(scenarioIn(judged)).toBe('A');
  expect(scenarioIn({ kind: 'engagementModel.scenarioChosen', facts: { from: 'A', to: 'B' } })).toBe('B');
});

it('and none where none is chosen any more, or a state is what it moved to', () => {
  expect(scenarioIn({ kind: 'engagementModel.scenarioChosen', facts: { from: 'A', to: null } })).toBeNull();
  expect(scenarioIn({ kind: 'engagementModel.moved', facts: { from: 'DRAFT', to: 'AGREED' } })).toBeNull();
  expect(scenarioIn({ kind: 'sheet.updated', facts: null })).toBeNull();
});
