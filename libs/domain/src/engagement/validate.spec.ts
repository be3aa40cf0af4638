import { describe, expect, it } from '@jest/globals';
import { evaluate } from './evaluate.js';
import type { EngagementDocument } from './document.js';
import { validate } from './validate.js';
import { WORKED_EXAMPLE } from './worked-example.fixture.js';

type Json = { [key: string]: Json } & Json[];

/** The worked example with one place changed: `path` as keys and indices. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(WORKED_EXAMPLE)) as Json;
  const last = path[path.length - 1]!;
  const owner = path.slice(0, -1).reduce<Json>((at, key) => at[key as number] as Json, copy);
  (owner as Record<string | number, unknown>)[last] = value;
  return copy;
}

const found = (document: unknown) => validate(document).map(({ path, rule }) => [path, rule]);

describe('impossible values are refused with their place', () => {
  it('the worked example has none', () => {
    expect(validate(WORKED_EXAMPLE)).toEqual([]);
  });

  const f1 = ['scenarios', 0, 'flows', 0];
  it.each([
    [['parties', 0, 'interests', 0, 'points'], 50.02, '$.parties[0].interests', 'points-above-100'],
    [['parties', 0, 'interests', 0, 'points'], -1, '$.parties[0].interests[0].points', 'out-of-range'],
    [['parties', 0, 'interests', 0, 'id'], 'U1', '$.parties[1].interests[0].id', 'interest-twice'],
    [['parties', 0, 'alternative'], 100, '$.parties[0].alternative', 'out-of-range'],
    [['parties', 0, 'alternative'], '10', '$.parties[0].alternative', 'not-a-number'],
    [['parties', 0, 'minGain'], -5, '$.parties[0].minGain', 'out-of-range'],
    [['parties', 0, 'risks', 0, 'probability'], 1.1, '$.parties[0].risks[0].probability', 'out-of-range'],
    [['parties', 0, 'risks', 0, 'mitigation'], NaN, '$.parties[0].risks[0].mitigation', 'not-a-number'],
    [['parties', 0, 'name'], 7, '$.parties[0].name', 'not-a-text'],
    [['parties', 0, 'name'], { bg: 'Община' }, '$.parties[0].name.en', 'not-a-name'],
    [['parties', 0], 'M', '$.parties[0]', 'not-an-object'],
    [['parties', 1, 'id'], 'M', '$.parties[1].id', 'party-twice'],
    [['parties', 1, 'id'], 'EXTERNAL', '$.parties[1].id', 'party-twice'],
    [['parties', 1, 'id'], '', '$.parties[1].id', 'not-a-name'],
    [['offers', 0, 'from'], 'X', '$.offers[0].from', 'party-unknown'],
    [['offers', 0, 'addresses'], ['N9'], '$.offers[0].addresses[0]', 'interest-unknown'],
    [['offers', 0, 'addresses'], 'N2', '$.offers[0].addresses', 'not-a-list'],
    [['focal'], 'X', '$.focal', 'party-unknown'],
    [['focal'], ['M'], '$.focal', 'party-unknown'],
    [['draws'], 0, '$.draws', 'out-of-range'],
    [['draws'], 10.5, '$.draws', 'not-a-number'],
    [['discountRate'], -0.1, '$.discountRate', 'out-of-range'],
    [['scenarios', 1, 'id'], 'A', '$.scenarios[1].id', 'id-twice'],
    [[...f1, 'id'], 'f2', '$.scenarios[0].flows[1].id', 'id-twice'],
    [[...f1, 'from'], 'X', '$.scenarios[0].flows[0].from', 'party-unknown'],
    [[...f1, 'from'], 'M', '$.scenarios[0].flows[0].to', 'flow-to-itself'],
    [[...f1, 'interest'], 'X1', '$.scenarios[0].flows[0].interest', 'interest-unknown'],
    [[...f1, 'interest'], 'C1', '$.scenarios[0].flows[0].interest', 'interest-of-another'],
    [[...f1, 'to'], 'EXTERNAL', '$.scenarios[0].flows[0].interest', 'interest-of-another'],
    [[...f1, 'likelihood'], 1.01, '$.scenarios[0].flows[0].likelihood', 'out-of-range'],
    [
      [...f1, 'likelihood'],
      { low: 0.5, mode: 0.4, high: 0.6 },
      '$.scenarios[0].flows[0].likelihood',
      'triple-order',
    ],
    [
      [...f1, 'likelihood'],
      { low: 0.5, high: 0.6 },
      '$.scenarios[0].flows[0].likelihood.mode',
      'triple-incomplete',
    ],
    [[...f1, 'cost'], { low: -1, mode: 0, high: 1 }, '$.scenarios[0].flows[0].cost.low', 'out-of-range'],
    [[...f1, 'cost'], Infinity, '$.scenarios[0].flows[0].cost', 'not-a-number'],
    [[...f1, 'startMonth'], -1, '$.scenarios[0].flows[0].startMonth', 'out-of-range'],
    [[...f1, 'needIntensity'], 'F', '$.scenarios[0].flows[0].needIntensity', 'need-intensity'],
    [[...f1, 'sourceImportance'], 6, '$.scenarios[0].flows[0].sourceImportance', 'out-of-range'],
    [[...f1, 'requires'], ['f99'], '$.scenarios[0].flows[0].requires[0]', 'flow-unknown'],
    [[...f1, 'requires'], ['f1'], '$.scenarios[0].flows[0].requires', 'requires-cycle'],
  ])('%j = %j', (path, value, at, rule) => {
    expect(found(changed(path, value))).toContainEqual([at, `engagement.${rule}`]);
  });

  it('says how many points there are as each language writes numbers', () => {
    const [fault] = validate(changed(['parties', 0, 'interests', 0, 'points'], 50.02));
    expect(fault!.message).toEqual({
      bg: 'Точките на страната са 100,02, а могат да са най-много 100.',
      en: 'The points of the party are 100.02 and may be at most 100.',
    });
  });

  it('both ends outside the model are one flow to itself', () => {
    const outside = [{ id: 'g', from: 'EXTERNAL', to: 'EXTERNAL' }];
    expect(found({ ...WORKED_EXAMPLE, scenarios: [{ id: 'A', flows: outside }] })).toEqual([
      ['$.scenarios[0].flows[0].to', 'engagement.flow-to-itself'],
    ]);
  });

  /** The flows of the worked example that are said to wait for themselves, where they require these. */
  const waiting = (required: Readonly<Record<string, readonly string[]>>) => {
    const flows = WORKED_EXAMPLE.scenarios[0]!.flows!.map((flow) => ({
      ...flow,
      requires: required[flow.id] ?? [],
    }));
    const faults = validate({ ...WORKED_EXAMPLE, scenarios: [{ id: 'A', flows }] });
    return faults.map(({ path, rule }) => {
      expect(rule).toBe('engagement.requires-cycle');
      return flows.find((_, at) => path === `$.scenarios[0].flows[${at}].requires`)?.id;
    });
  };

  it('calls a flow that waits for itself as its maker calls it, else by its id', () => {
    const [first, ...others] = WORKED_EXAMPLE.scenarios[0]!.flows!;
    const said = (label: string | null) => {
      const flows = [{ ...first!, label, requires: ['f1'] }, ...others];
      return validate({ ...WORKED_EXAMPLE, scenarios: [{ id: 'A', flows }] }).map(
        ({ message }) => message.en,
      );
    };
    expect(said('platform')).toEqual(['The flow “platform” waits for itself.']);
    expect(said(null)).toEqual(['The flow “f1” waits for itself.']);
  });

  it('names every flow of a cycle of requirements and none beside, before, behind or between', () => {
    expect(waiting({ f1: ['f2'], f2: ['f3'], f3: ['f1'], f5: ['f4'] })).toEqual(['f1', 'f2', 'f3']);
    expect(waiting({ f1: ['f2'], f2: ['f1'], f3: ['f1'], f4: ['f3'] })).toEqual(['f1', 'f2']);
    expect(waiting({ f4: ['f3'], f3: ['f2'], f2: ['f1', 'f2'] })).toEqual(['f2']);
    expect(waiting({ f1: ['f2'], f2: ['f1'], f3: ['f2'], f4: ['f3', 'f5'], f5: ['f4'] })).toEqual([
      'f1',
      'f2',
      'f4',
      'f5',
    ]);
    expect(waiting({ f1: ['f2', 'f3'], f2: ['f3'], f3: ['f4'] })).toEqual([]);
  });

  it('every fault is reported, each in both languages', () => {
    const twice = changed(['parties', 0, 'alternative'], 120) as { draws: number };
    const faults = validate({ ...twice, draws: -1 });
    expect(faults.map(({ path }) => path)).toEqual(['$.parties[0].alternative', '$.draws']);
    expect(faults[0]!.message).toEqual({
      bg: 'Стойността трябва да е поне 0 и под 100.',
      en: 'The value must be at least 0 and below 100.',
    });
  });

  it.each([[null], [42], ['x'], [[]], [{}]])('%j is no document', (value) => {
    expect(validate(value).length).toBeGreaterThan(0);
  });

  it('the engine refuses what validation refuses', () => {
    const bad = changed(['parties', 0, 'alternative'], 120) as EngagementDocument;
    expect(() => evaluate(bad)).toThrow(/\$\.parties\[0\]\.alternative/);
  });
});

describe('what is not stated yet is stored and has no verdict', () => {
  const f1 = ['scenarios', 0, 'flows', 0];
  it.each([
    [['parties', 0, 'interests', 0, 'points'], 49.9, '$.parties[0].interests', 'M'],
    [['parties', 0, 'interests', 0, 'points'], null, '$.parties[0].interests', 'M'],
    [['parties', 0, 'alternative'], null, '$.parties[0].alternative', 'M'],
    [['parties', 0, 'risks', 0, 'mitigation'], null, '$.parties[0].risks[0].mitigation', 'M'],
    [[...f1, 'likelihood'], null, '$.scenarios[0].flows[0].likelihood', 'M'],
    [[...f1, 'interest'], null, '$.scenarios[0].flows[0].interest', 'M'],
    [[...f1, 'cost'], null, '$.scenarios[0].flows[0].cost', 'C'],
  ])('%j = %j', (path, value, at, party) => {
    const document = changed(path, value) as EngagementDocument;
    expect(validate(document)).toEqual([]);
    const scenario = evaluate(document).scenarios[0]!;
    expect(scenario.verdict).toBe('INCOMPLETE');
    expect(scenario.unfinished.map((missing) => [missing.path, missing.party])).toEqual([[at, party]]);
    expect([scenario.measures, scenario.robustness]).toEqual([null, null]);
    const statuses = scenario.parties.map(({ id, status }) => [id, status === null]);
    expect(statuses).toEqual(['M', 'U', 'C', 'N'].map((id) => [id, id === party]));
    const balanced = new Set(scenario.breakEven.map((found) => found.party));
    expect(balanced).toEqual(new Set(['M', 'U', 'C', 'N'].filter((id) => id !== party)));
  });

  it('an interest without points is unfinished even where the others make 100', () => {
    const interests = [...WORKED_EXAMPLE.parties[3]!.interests!, { id: 'N3' }];
    const document = changed(['parties', 3, 'interests'], interests) as EngagementDocument;
    expect(evaluate(document).scenarios[0]!.unfinished.map(({ path }) => path)).toEqual([
      '$.parties[3].interests',
    ]);
  });

  it('points of 99.99 are a third of 100 three times, and finished', () => {
    const document = changed(['parties', 0, 'interests', 0, 'points'], 49.99) as EngagementDocument;
    expect(evaluate(document).scenarios[0]!.unfinished).toEqual([]);
  });

  it.each([0, 1])('a deal of %d parties has no verdict, though whoever is there has its numbers', (count) => {
    const gift = { id: 'g', from: 'EXTERNAL', to: 'M', interest: 'M1', fulfilment: 1, likelihood: 1 };
    const scenario = evaluate({
      parties: WORKED_EXAMPLE.parties.slice(0, count),
      scenarios: [{ id: 'S', flows: count ? [gift] : [] }],
    }).scenarios[0]!;
    expect([scenario.verdict, scenario.robustness]).toEqual(['INCOMPLETE', null]);
    expect(scenario.parties.map(({ status }) => status)).toEqual(Array(count).fill('WIN'));
    expect(scenario.unfinished).toEqual([
      {
        rule: 'engagement.too-few-parties',
        message: {
          bg: 'За споразумение са нужни поне две страни.',
          en: 'A deal takes at least two parties.',
        },
        path: '$.parties',
        party: null,
      },
    ]);
  });

  it('an unfinished scenario is no candidate of the choice', () => {
    const { choice, scenarios } = evaluate(
      changed(['scenarios', 2, 'flows', 0, 'cost'], null) as EngagementDocument,
    );
    expect(scenarios[2]!.verdict).toBe('INCOMPLETE');
    expect([choice.nash, choice.kalaiSmorodinsky]).toEqual(['B', 'B']);
    expect(choice.dominated).not.toContain('C');
    expect(choice.reason.en).toMatch(/ Not compared, for values are still missing in them: “C”\.$/);
    expect(choice.reason.bg).toMatch(/ Не са сравнени, защото в тях още липсват стойности: „C“\.$/);
  });

  it('a grant from outside needs no effort, a gift to outside no benefit', () => {
    const flows = [
      { id: 'in', from: 'EXTERNAL', to: 'N', interest: 'N2', fulfilment: 0.5, likelihood: 1 },
      { id: 'out', from: 'N', to: 'EXTERNAL', cost: 3 },
    ];
    const scenario = evaluate({ ...WORKED_EXAMPLE, scenarios: [{ id: 'S', flows }] }).scenarios[0]!;
    expect(scenario.unfinished).toEqual([]);
    expect(scenario.parties[3]).toMatchObject({ benefit: 22.5, cost: 3, surplus: 19.5, status: 'WIN' });
  });

  it('a later flow is worth less at a discount rate', () => {
    const flows = [
      { id: 'in', from: 'EXTERNAL', to: 'N', interest: 'N2', fulfilment: 1, likelihood: 1, startMonth: 12 },
    ];
    const scenario = evaluate({ ...WORKED_EXAMPLE, discountRate: 0.25, scenarios: [{ id: 'S', flows }] })
      .scenarios[0]!;
    expect(scenario.parties[3]!.benefit).toBeCloseTo(45 / 1.25, 9);
  });

  it('tells who only gives and who only gets', () => {
    const flows = [{ id: 'a', from: 'U', to: 'N', interest: 'N1', fulfilment: 0.5, likelihood: 1, cost: 0 }];
    const { parties } = evaluate({ ...WORKED_EXAMPLE, scenarios: [{ id: 'S', flows }] }).scenarios[0]!;
    expect(parties.map(({ reciprocity }) => reciprocity)).toEqual([null, 'DONOR', null, 'FREE_RIDER']);
  });
});
