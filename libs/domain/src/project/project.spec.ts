import { describe, expect, it } from '@jest/globals';
import { budgetObstacles } from './budget.js';
import { coordinatorObstacles, leadObstacles } from './leadership.js';
import { participationOutlook, projectOutlook, standingAfter } from './pipeline-outlook.js';
import type { ProjectFacts } from './pipeline-facts.js';
import { nextProjectCode } from './project-code.js';

const rules = (found: { rule: string }[]): string[] => found.map(({ rule }) => rule);

describe('a budget', () => {
  it.each([
    ['100', '99.99', ['project.budget']],
    ['0.1', '0.09', ['project.budget']],
    ['9', '10', []],
    ['100.00', '100', []],
    ['999999999999999.98', '999999999999999.97', ['project.budget']],
    [null, '1', []],
    ['1', null, []],
  ])('from %s to %s', (low, high, expected) => {
    expect(rules(budgetObstacles(low, high))).toEqual(expected);
  });
});

describe('who leads', () => {
  it('a coordinator of the programme looks after a project, and nobody else', () => {
    expect(coordinatorObstacles('COORDINATOR')).toEqual([]);
    expect(rules(coordinatorObstacles('MANAGER'))).toEqual(['project.coordinator']);
    expect(rules(coordinatorObstacles(null))).toEqual(['project.coordinator']);
  });

  it('one party leads; when it has left, another one may', () => {
    expect(rules(leadObstacles([{ role: 'LEAD', state: 'IDENTIFIED' }]))).toEqual(['participation.one-lead']);
    expect(leadObstacles([{ role: 'LEAD', state: 'WITHDRAWN' }])).toEqual([]);
    expect(leadObstacles([{ role: 'PARTNER', state: 'ACTIVE' }])).toEqual([]);
  });
});

describe('codes', () => {
  it('count on from the highest of their own form', () => {
    expect(nextProjectCode([])).toBe('P-001');
    expect(nextProjectCode(['P-009', 'P-2', 'LIVING-LAB', 'P-x', 'P-0100'])).toBe('P-101');
    expect(nextProjectCode(['P-999'])).toBe('P-1000');
  });
});

describe('what lies ahead', () => {
  const project = (over: Partial<ProjectFacts> = {}): ProjectFacts => ({
    stage: 'DECISION',
    heldFrom: null,
    hasLead: true,
    hasCoordinator: true,
    participations: [],
    cooperationForm: 'PILOT',
    modelStatus: 'VALIDATED',
    verdict: 'MARGINAL',
    verdictStale: false,
    undecidedConflicts: 0,
    ...over,
  });

  it('tells what is missing from what is only to be written down', () => {
    expect(
      projectOutlook(project(), '2026-03-02').map((one) => ({ ...one, obstacles: rules(one.obstacles) })),
    ).toEqual([
      { to: 'AGREED', obstacles: ['project.verdict'], needsNote: false, overridable: true },
      { to: 'MODEL_DESIGN', obstacles: [], needsNote: false, overridable: false },
      { to: 'ON_HOLD', obstacles: [], needsNote: true, overridable: false },
      { to: 'REJECTED', obstacles: [], needsNote: true, overridable: false },
      { to: 'CANCELLED', obstacles: [], needsNote: true, overridable: false },
    ]);
  });

  it('of a participation the same', () => {
    expect(
      participationOutlook({ state: 'NEGOTIATING', valuationValidated: false }).map((one) => ({
        ...one,
        obstacles: rules(one.obstacles),
      })),
    ).toEqual([
      { to: 'COMMITTED', obstacles: ['participation.valuation'], needsNote: false },
      { to: 'DECLINED', obstacles: [], needsNote: true },
      { to: 'EXCLUDED', obstacles: [], needsNote: true },
    ]);
  });

  it('a project put on hold remembers where it was and forgets it when it goes on', () => {
    const aside = { note: 'Awaits the call', revisitOn: '2026-09-01' };
    expect(standingAfter(project(), { to: 'ON_HOLD', ...aside })).toEqual({
      stage: 'ON_HOLD',
      heldFrom: 'DECISION',
      sideReason: 'Awaits the call',
      revisitOn: '2026-09-01',
    });
    expect(
      standingAfter(project({ stage: 'ON_HOLD' }), { to: 'DECISION', note: 'Call is open', revisitOn: null }),
    ).toEqual({ stage: 'DECISION', heldFrom: null, sideReason: null, revisitOn: null });
    expect(standingAfter(project({ stage: 'ON_HOLD' }), { to: 'CANCELLED', ...aside }).heldFrom).toBeNull();
  });
});
