import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EngagementDocument, FlowInput } from '../document.js';
import { gameDocumentOf, scenarioGame, validateScenarioGame } from './scenario-game.js';

const flow = (id: string, from: string, to: string, over: Partial<FlowInput> = {}): FlowInput => ({
  ...{ id, from, to },
  ...over,
});
const deal = (
  parties: string,
  scenarios: readonly (readonly FlowInput[])[],
  discountRate = 0,
): EngagementDocument => ({
  parties: [...parties].map((id) => ({ id })),
  discountRate,
  scenarios: scenarios.map((flows, at) => ({ id: `S${at}`, flows })),
});
const valuesOf = (document: EngagementDocument) => gameDocumentOf(scenarioGame(document)).values;

describe('the game in money that scenarios make', () => {
  it('counts what receivers gain less what givers spend; a payment inside a coalition cancels', () => {
    const flows = [
      flow('service', 'C', 'M', { money: { outlay: 60, worth: 100 } }),
      flow('fee', 'M', 'C', { money: { outlay: 80, worth: 80 } }),
      flow('students', 'U', 'C', { money: { outlay: 5, worth: 20 } }),
    ];
    expect(valuesOf(deal('MUC', [flows]))).toEqual({
      ...{ M: 0, U: 0, C: 0, 'M,U': 0 },
      ...{ 'M,C': 40, 'U,C': 15, 'M,U,C': 55 },
    });
  });

  it('leaves money from outside with whom it reaches, and money that goes outside with who spends it', () => {
    const flows = [
      flow('grant', 'EXTERNAL', 'N', { money: { outlay: 999, worth: 30 } }),
      flow('licence', 'N', 'EXTERNAL', { money: { outlay: 12, worth: 999 } }),
    ];
    expect(valuesOf(deal('NM', [flows]))).toEqual({ N: 18, M: 0, 'N,M': 18 });
  });

  it('takes the scenario that is best for the coalition, and nothing where each would cost it', () => {
    const small = [flow('a', 'M', 'C', { money: { outlay: 10, worth: 15 } })];
    const large = [
      flow('a', 'M', 'C', { money: { outlay: 30, worth: 20 } }),
      flow('b', 'U', 'M', { money: { outlay: 1, worth: 40 } }),
    ];
    expect(valuesOf(deal('MUC', [small, large]))).toEqual({
      ...{ M: 0, U: 0, C: 0 },
      ...{ 'M,U': 39, 'M,C': 5, 'U,C': 0, 'M,U,C': 39 },
    });
  });

  it('lets a flow fall away with what has to come before it, however far before', () => {
    const flows = [
      flow('data', 'U', 'M', { money: { worth: 1 } }),
      flow('model', 'M', 'C', { money: { worth: 1 }, requires: ['data'] }),
      flow('report', 'C', 'M', { money: { worth: 50 }, requires: ['model'] }),
    ];
    expect(valuesOf(deal('MUC', [flows]))).toMatchObject({ 'M,C': 0, 'M,U': 1, 'M,U,C': 52 });
  });

  it('discounts by the month, from the first month of the flow on (e3-value: −1000, then 400 three times)', () => {
    const yearly = (year: number) =>
      flow(`y${year}`, 'M', 'C', { startMonth: 12 * year, money: { worth: 400 } });
    const flows = [flow('invested', 'C', 'M', { money: { outlay: 1000 } }), ...[1, 2, 3].map(yearly)];
    expect(valuesOf(deal('MC', [flows]))['M,C']).toBe(200);
    const profitable = [...flows, flow('more', 'M', 'C', { money: { worth: 10 } })];
    expect(valuesOf(deal('MC', [profitable], 0.1))['M,C']).toBeCloseTo(10 - 5.26, 2);
    const monthly = [flow('rent', 'M', 'C', { startMonth: 3, money: { worth: 7, months: 4 } })];
    expect(valuesOf(deal('MC', [monthly]))['M,C']).toBe(28);
  });

  it('is at least nothing, grows with the coalition, and parts of it lose nothing by coming together', () => {
    const PLAYERS = 'ABCD';
    const amount = fc.integer({ min: 0, max: 100 });
    const anyFlow = fc
      .tuple(fc.constantFrom(...PLAYERS, 'EXTERNAL'), fc.constantFrom(...PLAYERS), amount, amount)
      .filter(([from, to]) => from !== to);
    const scenario = fc.array(anyFlow, { maxLength: 8 }).map((flows) =>
      flows.map(([from, to, outlay, worth], at) =>
        flow(`f${at}`, from, to, {
          money: { outlay, worth },
          requires: at % 3 === 2 ? [`f${at - 1}`] : [],
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(scenario, { minLength: 1, maxLength: 3 }), (scenarios) => {
        const { values } = scenarioGame(deal(PLAYERS, scenarios));
        for (let one = 0; one < values.length; one += 1)
          for (let other = 0; other < values.length; other += 1)
            if ((one & other) === 0)
              expect(values[one | other]!).toBeGreaterThanOrEqual(values[one]! + values[other]!);
        expect(Math.min(...values)).toBe(0);
      }),
    );
  });

  it('a coalition makes the same whatever its outsiders have to do with each other', () => {
    const inside = [flow('a', 'M', 'C', { money: { outlay: 3, worth: 9 } })];
    const outside = [
      flow('b', 'U', 'N', { money: { worth: 1000 } }),
      flow('c', 'U', 'M', { money: { worth: 7 } }),
    ];
    const [alone, beside] = [deal('MCUN', [inside]), deal('MCUN', [[...inside, ...outside]])].map(valuesOf);
    expect(beside!['M,C']).toBe(alone!['M,C']);
  });
});

describe('what cannot be such a game', () => {
  const rules = (document: unknown) =>
    validateScenarioGame(document).map(({ rule, path }) => [path, rule.replace('engagement.', '')]);

  it('is refused with the place', () => {
    expect(rules(deal('MC', [[flow('a', 'M', 'C')]]))).toEqual([['$.scenarios', 'no-money']]);
    const of = (money: object) => rules(deal('MC', [[flow('a', 'M', 'C', { money })]]));
    expect(of({ worth: 1 })).toEqual([]);
    expect(of({ worth: -1 })).toEqual([['$.scenarios[0].flows[0].money.worth', 'out-of-range']]);
    expect(of({ months: 0.5 })).toEqual([['$.scenarios[0].flows[0].money.months', 'not-a-number']]);
    expect(rules(deal('ABCDEFGHIJKLM', [[flow('a', 'A', 'B', { money: { worth: 1 } })]]))).toEqual([
      ['$.parties', 'too-many'],
    ]);
    const comma = { parties: [{ id: 'a,b' }, { id: 'c' }], scenarios: [{ id: 'S', flows: [] }] };
    expect(rules(comma)).toEqual([
      ['$.parties[0].id', 'player-name'],
      ['$.scenarios', 'no-money'],
    ]);
  });
});
