import { describe, expect, it } from '@jest/globals';
import {
  BINDING_STATUSES,
  answerObstacles,
  archivedObstacles,
  archiveObstacles,
  canMoveModel,
  choiceObstacles,
  contentObstacles,
  isFrozen,
  MODEL_STATUSES,
  modelObstacles,
  modelOutlook,
  revisionObstacles,
  type EngagementModelFacts,
  type ModelStatus,
} from './lifecycle.js';
import { facts } from './lifecycle.fixture.js';
import { APPROVABLE_VERDICTS, VERDICTS, type Verdict } from './vocabulary.js';
import { WORKED_EXAMPLE } from './worked-example.fixture.js';

const rules = (overrides: Partial<EngagementModelFacts>, to: ModelStatus) =>
  modelObstacles(facts(overrides), to).map(({ rule }) => rule.replace('engagement.', ''));

describe('the life of an engagement model', () => {
  it('leads from DRAFT to IN_FORCE and ends in one of four ways', () => {
    const road: ModelStatus[] = ['DRAFT', 'IN_VALIDATION', 'VALIDATED', 'AGREED', 'IN_FORCE', 'EXPIRED'];
    for (let step = 1; step < road.length; step += 1)
      expect(modelObstacles(facts({ status: road[step - 1]! }), road[step]!)).toEqual([]);
    const ends = MODEL_STATUSES.filter((from) => !MODEL_STATUSES.some((to) => canMoveModel(from, to)));
    expect(ends).toEqual(['SUPERSEDED', 'EXPIRED', 'TERMINATED', 'REJECTED']);
  });

  it('refuses what is not on the map', () => {
    expect(rules({ status: 'DRAFT' }, 'AGREED')).toEqual(['move-not-allowed']);
    expect(rules({ status: 'EXPIRED' }, 'DRAFT')).toEqual(['move-not-allowed']);
    const [refusal] = modelObstacles(facts({ status: 'DRAFT' }), 'AGREED');
    expect(JSON.stringify(refusal?.message)).not.toMatch(/[A-Z]{2}/);
  });

  it('is frozen from VALIDATED on', () => {
    expect(MODEL_STATUSES.filter((status) => !isFrozen(status))).toEqual(['DRAFT', 'IN_VALIDATION']);
    expect(BINDING_STATUSES.every(isFrozen)).toBe(true);
    expect(MODEL_STATUSES.filter((status) => contentObstacles(status).length === 0)).toEqual([
      'DRAFT',
      'IN_VALIDATION',
    ]);
    expect(MODEL_STATUSES.filter((status) => revisionObstacles(status).length > 0)).toEqual([
      'DRAFT',
      'IN_VALIDATION',
    ]);
  });

  it('stays in sight while it binds the parties', () => {
    expect(MODEL_STATUSES.filter((status) => archiveObstacles(status).length > 0)).toEqual(BINDING_STATUSES);
  });

  it('does nothing while it is archived', () => {
    expect(archivedObstacles({ archivedAt: null }, 'EngagementModel')).toEqual([]);
    const since = { archivedAt: '2026-01-31T12:00:00Z' };
    expect(archivedObstacles(since, 'EngagementModel').map(({ rule }) => rule)).toEqual([
      'engagement.archived',
    ]);
    expect(archivedObstacles(since, 'Scenario')[0]!.message.en).toBe(
      'The scenario is archived; bring it back first.',
    );
  });

  it('lets a scenario be chosen until the parties have agreed', () => {
    expect(MODEL_STATUSES.filter((status) => choiceObstacles(status).length === 0)).toEqual([
      'DRAFT',
      'IN_VALIDATION',
      'VALIDATED',
    ]);
  });

  it('lets preconditions be answered until it is in force, frozen or not', () => {
    expect(MODEL_STATUSES.filter((status) => answerObstacles(status).length === 0)).toEqual([
      'DRAFT',
      'IN_VALIDATION',
      'VALIDATED',
      'AGREED',
    ]);
  });

  it('warns of what is not in place before the parties agree and before the start, and stops nobody', () => {
    const statement = { bg: 'Има решение.', en: 'There is a decision.' };
    const preconditions = [{ statement, answer: 'NO' as const }];
    const warned = MODEL_STATUSES.flatMap((status) =>
      modelOutlook(facts({ status, preconditions })).map(({ to, obstacles, warnings }) => [
        to,
        obstacles.length,
        warnings.map(({ rule }) => rule),
      ]),
    ).filter(([, , warnings]) => (warnings as string[]).length > 0);
    expect(warned).toEqual([
      ['AGREED', 0, ['engagement.precondition-unmet']],
      ['IN_FORCE', 0, ['engagement.precondition-unmet']],
    ]);
  });
});

describe('VALIDATED', () => {
  it('needs points of 100, a stated alternative and valued flows, and says whose', () => {
    const [first, ...others] = WORKED_EXAMPLE.parties;
    const scenarios = WORKED_EXAMPLE.scenarios.map(({ id, flows }) => ({
      id,
      flows: flows!.map((flow) => (flow.id === 'f1' ? { ...flow, likelihood: null } : flow)),
    }));
    const unstated = { ...first!, alternative: null, interests: [{ id: 'M1', points: 50 }] };
    const document = { ...WORKED_EXAMPLE, parties: [unstated, ...others], scenarios };
    const reasons = modelObstacles(facts({ document }), 'VALIDATED');
    expect(reasons.map(({ rule }) => rule)).toEqual([
      'engagement.points-below-100',
      'engagement.alternative-missing',
      'engagement.benefit-unvalued',
    ]);
    expect(reasons[0]!.message.en).toBe(
      'Municipality of Brezovo Pole: The points of the party are not yet 100.',
    );

    const closed = modelObstacles(facts({ document, mayReadSheets: false }), 'VALIDATED');
    expect(closed.map(({ rule, message, unstated }) => [rule, message.en, unstated])).toEqual([
      [
        'engagement.values-missing',
        'Municipality of Brezovo Pole has not stated all its values yet.',
        undefined,
      ],
    ]);
  });

  it('says where each missing value is stated: in which scenario, of which flow or risk', () => {
    const [first, ...others] = WORKED_EXAMPLE.parties;
    const [a, b, ...rest] = WORKED_EXAMPLE.scenarios;
    const risks = [
      { id: 'r1', label: 'delay', probability: 0.1, impact: null },
      { label: 'frost', probability: null, impact: 3, mitigation: 0 },
    ];
    const missing = { interest: null, fulfilment: null, likelihood: null };
    const lacking = (of: typeof a, names: readonly string[]) => ({
      ...of!,
      name: `Plan ${of!.id}`,
      flows: of!.flows!.map((flow) => (names.includes(flow.id) ? { ...flow, ...missing } : flow)),
    });
    const document = {
      ...WORKED_EXAMPLE,
      parties: [{ ...first!, alternative: null, risks }, ...others],
      scenarios: [lacking(a, ['f1']), lacking(b, ['f1', 'f2']), ...rest],
    };
    const told = modelObstacles(facts({ document }), 'VALIDATED').flatMap(({ rule, unstated = [] }) =>
      unstated.map(({ scenario, flow, risk, text }) => [rule, scenario, flow, risk, text && text.en]),
    );
    const worth = 'which interest it meets, how much of it, how likely it is';
    expect(told).toEqual([
      ['engagement.alternative-missing', null, null, null, null],
      ['engagement.risk-unvalued', null, null, 'r1', '“delay”: the impact, how far it is averted'],
      ['engagement.risk-unvalued', null, null, null, '“frost”: how probable it is'],
      ['engagement.benefit-unvalued', 'A', 'f1', null, `Scenario “Plan A”, “platform”: ${worth}`],
      ['engagement.benefit-unvalued', 'B', 'f1', null, `Scenario “Plan B”, “platform”: ${worth}`],
      ['engagement.benefit-unvalued', 'B', 'f2', null, `Scenario “Plan B”, “outreach”: ${worth}`],
    ]);
  });

  it('calls a party as readers of each language know it', () => {
    const [first, ...others] = WORKED_EXAMPLE.parties;
    const name = { bg: 'Община Брезово поле', en: 'Municipality of Brezovo Pole' };
    const document = { ...WORKED_EXAMPLE, parties: [{ ...first!, name, alternative: null }, ...others] };
    const sheets = facts().sheets.map((sheet) => ({ ...sheet, confirmed: sheet.party !== first!.id }));
    expect(modelObstacles(facts({ document, sheets }), 'VALIDATED').map(({ message }) => message)).toEqual([
      {
        bg: 'Община Брезово поле: Не е посочено какво има страната без споразумението.',
        en: 'Municipality of Brezovo Pole: It is not stated what the party has without the deal.',
      },
      {
        bg: expect.stringContaining('Стойностите на Община Брезово поле не са потвърдени'),
        en: expect.stringContaining('The values of Municipality of Brezovo Pole are not confirmed'),
      },
    ]);
  });

  it('needs every sheet confirmed, or marked as an estimate with its confidence', () => {
    const sheets = facts().sheets.map((sheet) => ({ ...sheet, confirmed: false }));
    expect(rules({ sheets }, 'VALIDATED')).toEqual(Array(4).fill('sheet-unconfirmed'));
    const estimated = sheets.map((sheet) => ({ ...sheet, source: 'COORDINATOR_ESTIMATE' as const }));
    expect(rules({ sheets: estimated }, 'VALIDATED')).toEqual([]);
    expect(
      rules({ sheets: estimated.map((sheet) => ({ ...sheet, confidence: null })) }, 'VALIDATED'),
    ).toHaveLength(4);
    expect(rules({ sheets: [] }, 'VALIDATED')).toHaveLength(4);
  });

  it('leads whoever may read the sheet to the party that has yet to confirm it', () => {
    const [first, ...others] = facts().sheets;
    const sheets = [{ ...first!, source: null, confirmed: false }, ...others];
    expect(modelObstacles(facts({ sheets, mayReadSheets: true }), 'VALIDATED')).toMatchObject([
      { unstated: [{ party: first!.party, scenario: null, flow: null, risk: null, text: null }] },
    ]);
  });

  it('tells who may not read the sheets which are not confirmed, and nothing of where their numbers come from', () => {
    const [first, ...others] = facts().sheets;
    for (const [source, confidence] of [
      ['PARTY_STATED', 'HIGH'],
      ['COORDINATOR_ESTIMATE', null],
      [null, null],
    ] as const) {
      const sheets = [{ ...first!, source, confidence, confirmed: false }, ...others];
      expect(modelObstacles(facts({ sheets, mayReadSheets: false }), 'VALIDATED')).toEqual([
        {
          rule: 'engagement.sheet-unconfirmed',
          message: {
            bg: 'Стойностите на Municipality of Brezovo Pole още не са потвърдени.',
            en: 'The values of Municipality of Brezovo Pole are not confirmed yet.',
          },
        },
      ]);
    }
  });

  it('needs two parties and somebody who gives something', () => {
    const document = {
      ...WORKED_EXAMPLE,
      parties: WORKED_EXAMPLE.parties.slice(0, 1),
      offers: [],
      scenarios: [],
    };
    expect(rules({ document }, 'VALIDATED')).toEqual(['too-few-parties', 'no-flow']);
    const empty = { ...document, scenarios: [{ id: 'A', flows: [] }] };
    expect(rules({ document: empty }, 'VALIDATED')).toEqual(['too-few-parties', 'no-flow']);
  });
});

describe('AGREED and IN_FORCE', () => {
  it('need a chosen scenario that exists', () => {
    expect(rules({ status: 'VALIDATED', chosenScenario: null }, 'AGREED')).toEqual(['no-chosen-scenario']);
    expect(rules({ status: 'VALIDATED', chosenScenario: 'Z' }, 'AGREED')).toEqual(['no-chosen-scenario']);
  });

  it('AGREED needs a verdict on the chosen scenario that is win-win, if only barely, and still holds', () => {
    const said = (verdict: Verdict | null, verdictStale = false) =>
      rules({ status: 'VALIDATED', verdict, verdictStale }, 'AGREED');
    expect(VERDICTS.filter((verdict) => said(verdict).length === 0)).toEqual(APPROVABLE_VERDICTS);
    expect(said(null)).toEqual(['verdict-missing']);
    expect(said('MARGINAL')).toEqual(['verdict']);
    expect(said('FRAGILE_WIN_WIN', true)).toEqual(['verdict-stale']);
    expect(said('NOT_WIN_WIN', true)).toEqual(['verdict', 'verdict-stale']);
    expect(rules({ status: 'VALIDATED', chosenScenario: null, verdict: null }, 'AGREED')).toEqual([
      'no-chosen-scenario',
    ]);
  });

  it('a written override sets the verdict aside and nothing else', () => {
    const doubtful = facts({ status: 'VALIDATED', verdict: 'NOT_WIN_WIN', verdictStale: true });
    expect(modelObstacles(doubtful, 'AGREED', 'The council carries the loss.')).toEqual([]);
    expect(modelObstacles(doubtful, 'AGREED', '  ')).toHaveLength(2);
    const left = (overrides: Partial<EngagementModelFacts>) =>
      modelObstacles({ ...doubtful, ...overrides }, 'AGREED', 'Never mind.').map(({ rule }) => rule);
    expect(left({ bindingRevision: 1 })).toEqual(['engagement.other-revision-binding']);
    expect(left({ chosenScenario: null })).toEqual(['engagement.no-chosen-scenario']);
    expect(modelOutlook(doubtful).map(({ to, overridable }) => [to, overridable])).toEqual([
      ['AGREED', true],
      ['REJECTED', false],
    ]);
    expect(modelOutlook(facts({ status: 'VALIDATED' })).some(({ overridable }) => overridable)).toBe(false);
  });

  it('are for one revision of a project only', () => {
    expect(rules({ status: 'VALIDATED', bindingRevision: 1 }, 'AGREED')).toEqual(['other-revision-binding']);
    expect(rules({ status: 'AGREED', bindingRevision: 1 }, 'IN_FORCE')).toEqual(['other-revision-binding']);
    expect(
      modelObstacles(facts({ status: 'AGREED', bindingRevision: 3 }), 'IN_FORCE')[0]!.message.en,
    ).toContain('Revision 3');
  });
});
