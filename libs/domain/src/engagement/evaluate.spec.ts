import { describe, expect, it } from '@jest/globals';
import { evaluate } from './evaluate.js';
import { exampleScenario, uncertainExample, WORKED_EXAMPLE } from './worked-example.fixture.js';

const evaluation = evaluate(WORKED_EXAMPLE);
const of = (id: string) => evaluation.scenarios.find((scenario) => scenario.id === id)!;
const surpluses = (id: string) => of(id).parties.map(({ surplus }) => surplus!);

function expectClose(actual: readonly number[], expected: readonly number[], digits: number): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, digits));
}

describe('the worked example, scenario A', () => {
  it.each([
    ['M', [66.15, 38, 1.5, 26.65, 16.65], 0.185, 'WIN'],
    ['U', [51.6, 25, 0, 26.6, 21.6], 0.2274, 'WIN'],
    ['C', [57.325, 38, 4, 15.325, 7.325], 0.0796, 'WIN'],
    ['N', [23.1, 25, 0, -1.9, -1.9], -0.019, 'LOSS'],
  ])('values %s', (id, numbers, relativeGain, status) => {
    const party = of('A').parties.find((candidate) => candidate.id === id)!;
    expectClose(
      [party.benefit!, party.cost!, party.risk!, party.utility!, party.surplus!],
      numbers as number[],
      9,
    );
    expect(party.relativeGain).toBeCloseTo(relativeGain as number, 4);
    expect(party.status).toBe(status);
    expect(party.reciprocity).toBeNull();
  });

  it('leaves the association 6.9 points short of its minimum gain', () => {
    const { minGain } = WORKED_EXAMPLE.parties[3]!;
    expect(minGain! - surpluses('A')[3]!).toBeCloseTo(6.9, 9);
  });

  it('is not win-win while the association loses, and says how unevenly it is balanced', () => {
    const { verdict, measures, robustness } = of('A');
    expect(verdict).toBe('NOT_WIN_WIN');
    expect(measures).toMatchObject({ weakest: 'N', nashProduct: 0, geometricMean: 0 });
    expectClose([measures!.minRelativeGain, measures!.jain, measures!.gini], [-0.019, 0.65589, 0.40015], 5);
    expect(robustness).toMatchObject({ draws: 200, seed: 1, pAllWin: 0, pWin: { M: 1, U: 1, C: 1, N: 0 } });
    expect(robustness!.p5MinSurplus).toBeCloseTo(-1.9, 9);
    expectClose(robustness!.interval['M']!, [16.65, 16.65], 9);
  });
});

describe('the scenarios beside it', () => {
  it.each([
    ['B', [9.65, 21.6, 7.325, 18.35], [0.0796, 0.8654, 0.2173, 0.1374], 28_017.2],
    ['C', [6.65, 21.6, 12.3125, 18.35], [0.0739, 0.8797, 0.2062, 0.1425], 32_453.21],
  ])(
    '%s: surpluses, smallest relative gain, Jain, Gini, geometric mean, Nash product',
    (id, s, m, product) => {
      const { measures, parties } = of(id as string);
      expectClose(surpluses(id as string), s as number[], 9);
      expectClose(
        [measures!.minRelativeGain, measures!.jain, measures!.gini, measures!.geometricMean],
        m as number[],
        4,
      );
      expect(measures!.nashProduct).toBeCloseTo(product as number, 2);
      expect(parties.every(({ status }) => status === 'WIN')).toBe(true);
      expect(of(id as string).verdict).toBe('WIN_WIN');
    },
  );

  it('D lifts the association by asking less of it', () => {
    expectClose(surpluses('D'), [13.275, 21.6, 7.325, 5.1], 9);
    const { minRelativeGain, jain, nashProduct } = of('D').measures!;
    expectClose([minRelativeGain, jain], [0.051, 0.7753], 4);
    expect(nashProduct).toBeCloseTo(10_711.89, 2);
  });

  it('relative gains of B are those of the example', () => {
    expectClose(
      of('B').parties.map(({ relativeGain }) => relativeGain!),
      [0.1072, 0.2274, 0.0796, 0.1835],
      4,
    );
  });

  it('E is dominated by B, and nothing else is dominated', () => {
    expect(surpluses('E')[0]).toBeCloseTo(7.65, 9);
    expect(evaluation.scenarios.map(({ dominatedBy }) => dominatedBy)).toEqual([null, null, null, null, 'B']);
    expect(evaluation.choice.dominated).toEqual(['E']);
  });

  it('unmet points of B show where new value could come from', () => {
    const unmet = of('B').parties.flatMap((party) => party.unmet);
    expect(unmet.map(({ interest }) => interest)).toEqual([
      'M1',
      'M2',
      'M3',
      'U1',
      'U2',
      'C1',
      'C2',
      'C3',
      'N1',
      'N2',
    ]);
    expectClose(
      unmet.map(({ points }) => points),
      [14, 14.25, 5.6, 26.4, 22, 10.575, 21.7, 10.4, 31.9, 24.75],
      9,
    );
  });
});

describe('the choice between them', () => {
  it('Nash picks C, Kalai-Smorodinsky picks B, and a sentence says what that is about', () => {
    const { nash, kalaiSmorodinsky, reason } = evaluation.choice;
    expect([nash, kalaiSmorodinsky]).toEqual(['C', 'B']);
    expect(reason.en).toBe(
      'The Nash rule prefers “C”, the weakest-party rule (Kalai-Smorodinsky) “B”. They differ in “pilot fee”: ' +
        '“C” instead of “B” gives Citizen Screens Ltd 4.99 points more and takes 3 points from ' +
        'Municipality of Brezovo Pole, each on its own scale.',
    );
    expect(reason.bg).toBe(
      'Правилото на Наш предпочита „C“, правилото на най-слабата страна (Калай–Смородински) – „B“. ' +
        'Разликата е в „pilot fee“: „C“ вместо „B“ носи на Citizen Screens Ltd 4,99 точки повече и отнема на ' +
        'Municipality of Brezovo Pole 3 точки, всяка по своята скала.',
    );
  });

  it('names scenarios and sees through a copy, whose flows have ids of their own', () => {
    const [, b, c] = WORKED_EXAMPLE.scenarios;
    const copied = (c!.flows ?? []).map((flow) => ({ ...flow, id: `copy of ${flow.id}` }));
    const { choice } = evaluate({
      ...WORKED_EXAMPLE,
      scenarios: [b!, { ...c!, name: 'Higher fee', flows: copied }],
    });
    expect(choice.reason.en).toContain('prefers “Higher fee”');
    expect(choice.reason.en).toContain('They differ in “pilot fee”:');
  });

  it('nobody is left to choose from where every scenario has a loser', () => {
    const { choice } = evaluate({ ...WORKED_EXAMPLE, scenarios: WORKED_EXAMPLE.scenarios.slice(0, 1) });
    expect([choice.nash, choice.kalaiSmorodinsky]).toEqual([null, null]);
    expect(choice.reason).toEqual({
      bg: 'Няма завършен сценарий, в който никой не губи спрямо алтернативата си.',
      en: 'There is no complete scenario in which nobody falls below its alternative.',
    });
  });

  it('says so in one sentence where both rules agree', () => {
    const scenarios = ['B', 'D'].map(exampleScenario);
    expect(evaluate({ ...WORKED_EXAMPLE, scenarios }).choice.reason).toEqual({
      bg: 'И двете правила, на Наш и на най-слабата страна, избират „B“.',
      en: 'Both rules, Nash and the weakest party, choose “B”.',
    });
  });

  it.each([['B'], ['AB'], ['BE'], ['ABE']])('of %s says that only B is left', (ids) => {
    const scenarios = [...ids].map(exampleScenario);
    expect(evaluate({ ...WORKED_EXAMPLE, scenarios }).choice.reason).toEqual({
      bg:
        'Остава само „B“: в другите завършени сценарии, ако има такива, някой губи спрямо алтернативата си ' +
        'или друг сценарий е по-добър за някого и за никого не е по-лош.',
      en:
        'Only “B” is left: in the other complete scenarios, if any, somebody falls below its alternative ' +
        'or another scenario is better for somebody and worse for nobody.',
    });
  });
});

describe('the worked example under uncertainty', () => {
  const draws = 100_000;
  const { verdict, robustness } = evaluate(uncertainExample(draws)).scenarios[0]!;
  // The figures are those of 20,000 draws of another generator.
  const miss = (share: number) => 3 * Math.sqrt((share * (1 - share)) / 20_000);

  it('all win at the mode, yet the model is fragile', () => {
    expect(verdict).toBe('FRAGILE_WIN_WIN');
    expect(robustness!.standardError).toBeCloseTo(
      Math.sqrt((robustness!.pAllWin * (1 - robustness!.pAllWin)) / draws),
      12,
    );
    expect(Math.abs(robustness!.pAllWin - 0.124)).toBeLessThan(miss(0.124));
  });

  it.each([
    ['M', 0.42],
    ['U', 1],
    ['C', 0.3],
    ['N', 0.99],
  ])('%s wins in about %f of the draws', (id, share) => {
    expect(Math.abs(robustness!.pWin[id]! - share)).toBeLessThan(0.005 + miss(share));
  });

  it('keeps every surplus inside its exact interval', () => {
    expectClose(robustness!.interval['M']!, [-24.75, 26.85], 9);
    expectClose(robustness!.interval['U']!, [-2, 33.4], 9);
    expectClose(robustness!.interval['C']!, [-21.175, 20.875], 9);
    expectClose(robustness!.interval['N']!, [-2.75, 28.9], 9);
  });
});
