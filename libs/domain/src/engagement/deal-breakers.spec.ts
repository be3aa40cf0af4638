import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-document.fixture.js';
import { breakEven } from './break-even.js';
import { criticalParties, leavers } from './cascade.js';
import { compile, flowSlot } from './compile.js';
import { tornado } from './tornado.js';
import { valueAt } from './valuation.js';
import { exampleScenario, uncertainExample, WORKED_EXAMPLE } from './worked-example.fixture.js';

const model = (id: string) => compile(WORKED_EXAMPLE, exampleScenario(id));

/** Surpluses of B when those removed take their flows away and nobody else has left yet. */
function surplusesWithout(...removed: string[]): Record<string, number> {
  const b = model('B');
  const values = b.mode.slice();
  b.flows.forEach(({ from, to }, at) => {
    if (removed.includes(from) || removed.includes(to)) values.fill(0, flowSlot(at), flowSlot(at) + 3);
  });
  const { surplus } = valueAt(b, values);
  return Object.fromEntries(b.partyIds.map((id, party) => [id, surplus[party]!]));
}

describe('break-even', () => {
  it('lists every likelihood of B at which its receiver would be as well off without the deal', () => {
    const likelihoods = breakEven(model('B'))
      .filter(({ parameter }) => parameter === 'likelihood')
      .sort((a, b) => b.value - a.value)
      .map(({ flow, party, value }) => [flow, party, Number(value.toFixed(4))]);
    expect(likelihoods).toEqual([
      ['f6', 'C', 0.6691],
      ['f1', 'M', 0.5856],
      ['f7', 'C', 0.4268],
      ['f3', 'M', 0.2969],
      ['f2', 'M', 0.2905],
      ['f4', 'U', 0.25],
      ['f8', 'C', 0.1896],
      ['f9', 'N', 0.1439],
      ['f10', 'N', 0.0844],
    ]);
  });

  it('puts the platform of A at 43 %, as the contract shows', () => {
    const found = breakEven(model('A')).find(
      ({ flow, parameter }) => flow === 'f1' && parameter === 'likelihood',
    );
    expect(found).toMatchObject({ flow: 'f1', party: 'M', parameter: 'likelihood' });
    expect(found!.value).toBeCloseTo(0.43, 9);
  });

  it('leaves the party that it touches a surplus of 0, whatever the model', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const scenario of document.scenarios) {
          const drawn = compile(document, scenario);
          for (const { flow, party, parameter, value } of breakEven(drawn)) {
            const slot = drawn.slots.findIndex(
              (one) =>
                one.parameter === parameter && (flow === null ? one.owner === party : one.flow === flow),
            );
            const { surplus } = valueAt(drawn, drawn.mode.slice().fill(value, slot, slot + 1));
            expect(surplus[drawn.partyIds.indexOf(party)]).toBeCloseTo(0, 6);
            found += 1;
          }
        }
      }),
      { seed: 5 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('leaves out what no possible value could balance', () => {
    const flows = exampleScenario('A').flows!.map((flow) =>
      flow.id === 'f9' ? { ...flow, fulfilment: 0.4 } : flow,
    );
    const ofN = breakEven(compile(WORKED_EXAMPLE, { id: 'A', flows })).filter(({ party }) => party === 'N');
    expect(ofN.map(({ flow, parameter }) => [flow, parameter])).toEqual([
      ['f2', 'cost'],
      ['f9', 'fulfilment'],
    ]);
  });

  it('says up to which effort and alternative the deal pays', () => {
    const all = breakEven(model('B'));
    expect(all.find(({ flow, parameter }) => flow === 'f2' && parameter === 'cost')!.value).toBeCloseTo(
      43.35,
      9,
    );
    const alternative = all.find(({ party, parameter }) => party === 'M' && parameter === 'alternative')!;
    expect(alternative.flow).toBeNull();
    expect(alternative.value).toBeCloseTo(19.65, 9);
  });
});

describe('who breaks the deal B', () => {
  it('without the university or the association it lives', () => {
    const withoutU = surplusesWithout('U');
    [7.25, 5.725, 18.35].forEach((gain, at) => expect(withoutU['MCN'[at]!]).toBeCloseTo(gain, 9));
    expect(surplusesWithout('N')['M']).toBeCloseTo(8.9, 9);
    expect(leavers(model('B'), 1).size).toBe(0);
    expect(leavers(model('B'), 3).size).toBe(0);
  });

  it('without the company the municipality leaves, then the university', () => {
    expect(surplusesWithout('C')['M']).toBeCloseTo(-8.35, 9);
    expect(surplusesWithout('C')['U']).toBeGreaterThan(0);
    expect(surplusesWithout('C', 'M')['U']).toBeCloseTo(-5, 9);
    expect(surplusesWithout('M')['C']).toBeCloseTo(-10.4, 9);
    expect(surplusesWithout('M', 'C')['U']).toBeCloseTo(-5, 9);
    expect(criticalParties(model('B'))).toEqual([
      { party: 'M', leaves: ['U', 'C'] },
      { party: 'C', leaves: ['M', 'U'] },
    ]);
  });

  it('whoever stays does not lose, whatever the model and whoever is removed', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), (document, pick) => {
        for (const scenario of document.scenarios) {
          const drawn = compile(document, scenario);
          const removed = pick % drawn.partyIds.length;
          const gone = leavers(drawn, removed).add(removed);
          const left = drawn.mode.slice();
          drawn.flows.forEach((_, at) => {
            if (gone.has(drawn.giver[at]!) || gone.has(drawn.receiver[at]!))
              left.fill(0, flowSlot(at), flowSlot(at) + 3);
          });
          valueAt(drawn, left).surplus.forEach((gain, party) => {
            if (!gone.has(party)) expect(gain).toBeGreaterThanOrEqual(-1e-9);
          });
        }
      }),
    );
  });

  it('whoever leaves A anyway is nobody’s doing', () => {
    expect([...leavers(model('A'), null)]).toEqual([3]);
    expect(criticalParties(model('A')).find(({ party }) => party === 'C')).toEqual({
      party: 'C',
      leaves: ['M', 'U'],
    });
  });

  it('a flow that waits for a lost flow is lost with it', () => {
    const flows = exampleScenario('B').flows!.map((flow) =>
      flow.id === 'f10'
        ? { ...flow, requires: ['f4'] }
        : flow.id === 'f9'
          ? { ...flow, requires: ['f10'] }
          : flow,
    );
    const chained = compile({ ...WORKED_EXAMPLE, scenarios: [] }, { id: 'B', flows });
    expect([...leavers(chained, 1)]).toEqual([3]);
  });
});

describe('the tornado', () => {
  it('has a bar per input with a spread, widest first', () => {
    const document = uncertainExample(1);
    const bars = tornado(compile(document, document.scenarios[0]!));
    expect(bars).toHaveLength(20);
    const widths = bars.map(({ low, high }) => Math.abs(high - low));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(bars[0]).toMatchObject({ flow: 'f1', parameter: 'cost', party: 'C' });
    // At its low the company gains 6 and the municipality's 9.65 is the smallest; at its high the company ends at −4.675.
    expect(bars[0]!.low).toBeCloseTo(9.65, 9);
    expect(bars[0]!.high).toBeCloseTo(7.325 - 12, 9);
  });

  it('is empty where every input is one number', () => {
    expect(tornado(model('B'))).toEqual([]);
  });
});
