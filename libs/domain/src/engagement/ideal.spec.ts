import { describe, expect, it } from '@jest/globals';
import { evaluate } from './evaluate.js';
import { idealPoints } from './ideal.js';
import { validate } from './validate.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';

describe('gains measured by the best scenario', () => {
  const document = { ...WORKED_EXAMPLE, ideal: 'BEST_SCENARIO' as const };
  const { scenarios, choice } = evaluate(document);
  const gainsOf = (id: string) =>
    scenarios
      .find((scenario) => scenario.id === id)!
      .parties.map(({ relativeGain }) => Number(relativeGain!.toFixed(4)));

  it('takes each party’s best of B to E; A, in which one loses, does not count', () => {
    // Surpluses 13.275 (D), 21.6, 12.3125 (C), 18.35 (B) above alternatives 10, 5, 8, 0.
    [23.275, 26.6, 20.3125, 18.35].forEach((points, party) =>
      expect(idealPoints(document)![party]).toBeCloseTo(points, 9),
    );
  });

  it('says how much of it a scenario leaves everybody', () => {
    expect(gainsOf('B')).toEqual([0.7269, 1, 0.5949, 1]);
    expect(gainsOf('C')).toEqual([0.5009, 1, 1, 1]);
    expect(gainsOf('D')).toEqual([1, 1, 0.5949, 0.2779]);
    expect([choice.nash, choice.kalaiSmorodinsky]).toEqual(['C', 'B']);
  });

  it('changes no surplus, status or verdict', () => {
    const plain = evaluate(WORKED_EXAMPLE);
    scenarios.forEach(({ verdict, parties }, at) => {
      expect(verdict).toBe(plain.scenarios[at]!.verdict);
      const kept = ({ surplus, status }: (typeof parties)[number]) => ({ surplus, status });
      expect(parties.map(kept)).toEqual(plain.scenarios[at]!.parties.map(kept));
    });
  });

  it('is a perfect deal for whoever gains in no scenario', () => {
    const only = { ...document, scenarios: [exampleScenario('A')] };
    expect([...idealPoints(only)!]).toEqual([100, 100, 100, 100]);
    expect(evaluate(only).scenarios).toEqual(
      evaluate({ ...WORKED_EXAMPLE, scenarios: [exampleScenario('A')] }).scenarios,
    );
  });

  it('is one of two', () => {
    expect(validate({ ...document, ideal: 'NONE' }).map(({ path }) => path)).toEqual(['$.ideal']);
    expect(validate({ ...document, ideal: 'PERFECT_DEAL' })).toEqual([]);
  });
});
