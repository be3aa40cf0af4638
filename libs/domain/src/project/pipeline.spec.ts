import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canMove, movesFrom, obstacles, PROJECT_MOVES } from './pipeline.js';
import type { ProjectFacts, ProjectMove } from './pipeline-facts.js';
import { ACTIVE_STAGES, MAIN_STAGES, PROJECT_STAGES, type ProjectStage } from './project-stage.js';

const project = (over: Partial<ProjectFacts> = {}): ProjectFacts => ({
  stage: 'IDEA',
  heldFrom: null,
  hasLead: true,
  hasCoordinator: true,
  participations: [{ state: 'INTERESTED' }, { state: 'COMMITTED' }],
  cooperationForm: 'PILOT',
  modelStatus: 'VALIDATED',
  verdict: 'WIN_WIN',
  verdictStale: false,
  undecidedConflicts: 0,
  ...over,
});

const ask = (to: ProjectStage, over: Partial<ProjectMove> = {}): ProjectMove => ({
  to,
  note: null,
  override: null,
  revisitOn: null,
  today: '2021-02-01',
  ...over,
});

const missing = (facts: Partial<ProjectFacts>, to: ProjectStage, over: Partial<ProjectMove> = {}): string[] =>
  obstacles(project(facts), ask(to, over)).map(({ rule }) => rule);

describe('the road of a project', () => {
  it('a project with everything in place goes from idea to evaluation', () => {
    MAIN_STAGES.slice(0, -1).forEach((stage, index) => {
      const next = MAIN_STAGES[index + 1] ?? stage;
      expect([stage, missing({ stage }, next)]).toEqual([stage, []]);
    });
  });

  it.each([
    [{ stage: 'IDEA', hasLead: false, hasCoordinator: false }, 'SCREENING', ['project.lead']],
    [{ stage: 'IDEA', hasLead: false }, 'SCREENING', []],
    [
      { stage: 'SHORTLISTED', participations: [{ state: 'INTERESTED' }, { state: 'DECLINED' }] },
      'MODEL_DESIGN',
      ['project.interested'],
    ],
    [
      { stage: 'SHORTLISTED', participations: [], cooperationForm: null },
      'MODEL_DESIGN',
      ['project.interested', 'project.cooperation-form'],
    ],
    [
      { stage: 'MODEL_DESIGN', modelStatus: 'IN_VALIDATION', undecidedConflicts: 2 },
      'DECISION',
      ['project.model-validated', 'project.conflict'],
    ],
    [{ stage: 'DECISION', verdict: 'FRAGILE_WIN_WIN' }, 'AGREED', []],
    [{ stage: 'DECISION', verdict: 'MARGINAL' }, 'AGREED', ['project.verdict']],
    [{ stage: 'DECISION', verdict: null }, 'AGREED', ['project.verdict']],
    [{ stage: 'DECISION', verdictStale: true }, 'AGREED', ['project.verdict-stale']],
    [{ stage: 'DECISION' }, 'MODEL_DESIGN', []],
    [{ stage: 'IDEA' }, 'IDEA', ['project.there']],
    [{ stage: 'IDEA' }, 'RUNNING', ['project.move']],
    [{ stage: 'RUNNING' }, 'REJECTED', ['project.move']],
    [{ stage: 'CANCELLED' }, 'IDEA', ['project.move']],
  ] as const)('%j to %s misses %j', (facts, to, expected) => {
    expect(missing(facts as Partial<ProjectFacts>, to)).toEqual(expected);
  });

  it('a manager approves against the verdict in writing; a blank reason is none', () => {
    expect(
      missing({ stage: 'DECISION', verdict: 'NOT_WIN_WIN' }, 'AGREED', {
        override: 'The council carries the loss.',
      }),
    ).toEqual([]);
    expect(
      missing({ stage: 'DECISION', verdictStale: true }, 'AGREED', { override: 'It was not needed.' }),
    ).toEqual([]);
    expect(missing({ stage: 'DECISION', verdict: 'NOT_WIN_WIN' }, 'AGREED', { override: '  ' })).toEqual([
      'project.verdict',
    ]);
  });

  it('says how many parties are interested so far, in both languages', () => {
    const [found] = obstacles(
      project({ stage: 'SHORTLISTED', participations: [{ state: 'ACTIVE' }] }),
      ask('MODEL_DESIGN'),
    );
    expect(found?.message.en).toBe('At least 2 participants have to be interested; so far there is 1.');
    expect(found?.message.bg).toContain('засега са 1');
  });
});

describe('beside the road', () => {
  it('putting aside needs a reason, and from hold a project goes back to where it was', () => {
    expect(missing({ stage: 'DECISION' }, 'ON_HOLD')).toEqual(['project.reason']);
    expect(missing({ stage: 'DECISION' }, 'REJECTED', { note: ' ' })).toEqual(['project.reason']);
    expect(missing({ stage: 'ON_HOLD', heldFrom: 'DECISION' }, 'DECISION')).toEqual([]);
    expect(missing({ stage: 'ON_HOLD', heldFrom: 'DECISION' }, 'AGREED')).toEqual(['project.origin']);
    expect(movesFrom({ stage: 'ON_HOLD', heldFrom: 'DECISION' })).toEqual(['DECISION', 'CANCELLED']);
  });

  it('a date to look again lies ahead, and only a project put aside has one', () => {
    const aside = { note: 'No budget this year' };
    expect(missing({}, 'REJECTED', { ...aside, revisitOn: '2021-09-01' })).toEqual([]);
    expect(missing({}, 'REJECTED', { ...aside, revisitOn: '2021-02-01' })).toEqual(['project.revisit-later']);
    expect(missing({}, 'SCREENING', { revisitOn: '2021-09-01' })).toEqual(['project.revisit-aside']);
  });

  it('no completed, evaluated, rejected or cancelled project is put on hold or cancelled', () => {
    for (const stage of ['COMPLETED', 'EVALUATED', 'REJECTED', 'CANCELLED'] as const)
      expect([canMove(stage, 'ON_HOLD'), canMove(stage, 'CANCELLED')]).toEqual([false, false]);
  });
});

describe('the table of moves', () => {
  it('has one move for each pair of stages and a way to every stage but the first', () => {
    const pairs = PROJECT_MOVES.flatMap(({ from, to }) => from.map((stage) => `${stage} ${to}`));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(PROJECT_STAGES.filter((stage) => !PROJECT_MOVES.some(({ to }) => to === stage))).toEqual([]);
  });

  it('whatever the facts: what cannot move has an obstacle, and a walk on hold and back costs nothing', () => {
    const stage = fc.constantFrom(...PROJECT_STAGES);
    fc.assert(
      fc.property(stage, stage, (from, to) => canMove(from, to) || missing({ stage: from }, to).length > 0),
    );
    fc.assert(
      fc.property(fc.constantFrom(...ACTIVE_STAGES), (from) => {
        const held = missing({ stage: from }, 'ON_HOLD', { note: 'Waiting for the council' });
        return held.length === 0 && missing({ stage: 'ON_HOLD', heldFrom: from }, from).length === 0;
      }),
    );
  });
});
