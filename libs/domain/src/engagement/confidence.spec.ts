import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { followConfidence, followed, statementOf, withConfidence, withMode } from './confidence.js';
import { spread, statedTriple, type Triple } from './triple.js';
import { CONFIDENCES, PARAMETERS } from './vocabulary.js';
import { WORKED_EXAMPLE } from './worked-example.fixture.js';

const SURER = { before: 'MEDIUM', after: 'HIGH' } as const;
const LESS_SURE = { before: 'MEDIUM', after: 'LOW' } as const;

const anyConfidence = fc.constantFrom(...CONFIDENCES);
const anyParameter = fc.constantFrom(...PARAMETERS);
const aShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('ends that follow from how sure a party is', () => {
  it('go along when it says otherwise', () => {
    expect(followConfidence({ low: 9, mode: 12, high: 15 }, SURER, 'cost')).toEqual(
      spread(12, 'HIGH', 'cost'),
    );
    expect(followConfidence({ low: 9, mode: 12, high: 15 }, LESS_SURE, 'cost')).toEqual({
      low: 6,
      mode: 12,
      high: 18,
    });
  });

  it('do so each by itself: an end that somebody stated stays', () => {
    expect(followConfidence({ low: 9, mode: 12, high: 30 }, LESS_SURE, 'cost')).toEqual({
      low: 6,
      mode: 12,
      high: 30,
    });
    expect(followConfidence({ low: 12, mode: 12, high: 12 }, LESS_SURE, 'cost')).toEqual({
      low: 12,
      mode: 12,
      high: 12,
    });
  });

  it('are told apart where they were clipped to what is possible', () => {
    const clipped = spread(0.9, 'LOW', 'likelihood');
    expect(followConfidence(clipped, { before: 'LOW', after: 'HIGH' }, 'likelihood')).toEqual(
      spread(0.9, 'HIGH', 'likelihood'),
    );
  });

  it('come with the first confidence where only the mode was stated before', () => {
    const first = { before: null, after: 'LOW' } as const;
    expect(followConfidence({ low: 12, mode: 12, high: 12 }, first, 'cost')).toEqual(
      spread(12, 'LOW', 'cost'),
    );
    expect(followConfidence({ low: 12, mode: 12, high: 20 }, first, 'cost')).toEqual({
      low: 6,
      mode: 12,
      high: 20,
    });
    expect(followConfidence({ low: 0.9, mode: 0.9, high: 0.9 }, first, 'likelihood')).toEqual({
      low: 0.45,
      mode: 0.9,
      high: 1,
    });
  });

  it('go with a confidence that is taken back, and come with the next one', () => {
    const back = { before: 'LOW', after: null } as const;
    const again = { before: null, after: 'HIGH' } as const;
    const plain = followConfidence(spread(12, 'LOW', 'cost'), back, 'cost');
    expect(plain).toEqual({ low: 12, mode: 12, high: 12 });
    expect(followConfidence(plain, again, 'cost')).toEqual(spread(12, 'HIGH', 'cost'));
    const typed = followConfidence({ low: 6, mode: 12, high: 30 }, back, 'cost');
    expect(typed).toEqual({ low: 12, mode: 12, high: 30 });
    expect(followConfidence(typed, again, 'cost')).toEqual({ low: 12 - 1.2, mode: 12, high: 30 });
  });

  it('come out the same by every way of changing one’s mind', () => {
    fc.assert(
      fc.property(
        aShare,
        anyParameter,
        anyConfidence,
        anyConfidence,
        anyConfidence,
        (mode, parameter, a, b, c) => {
          const there = followConfidence(spread(mode, a, parameter), { before: a, after: b }, parameter);
          const on = followConfidence(there, { before: b, after: c }, parameter);
          expect(on).toEqual(spread(mode, c, parameter));
        },
      ),
    );
  });
});

describe('how a value may have been stated', () => {
  it('leaves out what the confidence gives, and means the same', () => {
    expect(statementOf({ low: 9, mode: 12, high: 15 }, 'MEDIUM', 'cost')).toEqual({
      mode: 12,
      low: null,
      high: null,
      confidence: 'MEDIUM',
    });
    expect(statementOf({ low: 12, mode: 12, high: 20 }, null, 'cost')).toMatchObject({ low: null, high: 20 });
    const ordered = fc.tuple(aShare, aShare, aShare).map((values): Triple => {
      const [low, mode, high] = [...values].sort((one, other) => one - other) as [number, number, number];
      return { low, mode, high };
    });
    fc.assert(
      fc.property(ordered, fc.option(anyConfidence), anyParameter, (triple, confidence, parameter) => {
        const meant = statedTriple(statementOf(triple, confidence, parameter), parameter);
        expect(meant.low).toBeCloseTo(triple.low, 8);
        expect(meant.high).toBeCloseTo(triple.high, 8);
      }),
    );
  });
});

describe('a party that is otherwise sure', () => {
  const medium = (mode: number, parameter: 'cost' | 'likelihood' | 'impact' | 'alternative') =>
    spread(mode, 'MEDIUM', parameter);
  const document = {
    parties: WORKED_EXAMPLE.parties.map((party) => ({
      ...party,
      alternative: medium(10, 'alternative'),
      risks: [{ label: 'delay', impact: medium(30, 'impact') }],
    })),
    scenarios: WORKED_EXAMPLE.scenarios.map((scenario) => ({
      ...scenario,
      flows: (scenario.flows ?? []).map((flow) => ({
        ...flow,
        likelihood: medium(0.8, 'likelihood'),
        cost: medium(20, 'cost'),
      })),
      risks: [{ party: 'N', label: 'strike', impact: medium(8, 'impact') }],
    })),
  };

  it('is so of its alternative, its risks, and its own side of the flows alone', () => {
    const { parties, scenarios } = withConfidence(document, 'N', LESS_SURE);
    expect(parties.slice(0, 3)).toEqual(document.parties.slice(0, 3));
    expect(parties[3]).toMatchObject({
      alternative: { low: 5, mode: 10, high: 15 },
      risks: [{ impact: { low: 15, mode: 30, high: 45 } }],
    });
    for (const { flows, risks } of scenarios) {
      for (const { from, to, likelihood, cost } of flows ?? []) {
        expect(cost).toEqual(spread(20, from === 'N' ? 'LOW' : 'MEDIUM', 'cost'));
        expect(likelihood).toEqual(spread(0.8, to === 'N' ? 'LOW' : 'MEDIUM', 'likelihood'));
      }
      expect(risks).toMatchObject([{ impact: { low: 4, mode: 8, high: 12 } }]);
    }
  });

  it('leaves plain numbers alone, and names only what has changed', () => {
    expect(followed({ cost: 12, impact: medium(10, 'impact'), mitigation: null }, LESS_SURE)).toEqual({
      impact: spread(10, 'LOW', 'impact'),
    });
    expect(followed({ cost: { low: 1, mode: 12, high: 13 } }, LESS_SURE)).toEqual({});
  });
});

describe('a value that is to become another one', () => {
  it('stays certain where it was, however sure its party is otherwise', () => {
    for (const confidence of [null, ...CONFIDENCES])
      expect(withMode({ low: 30, mode: 30, high: 30 }, 20, confidence, 'cost')).toEqual({
        low: 20,
        mode: 20,
        high: 20,
      });
  });

  it('takes along the ends that followed from how sure its party is, and no end that somebody stated', () => {
    fc.assert(
      fc.property(aShare, aShare, anyConfidence, anyParameter, (from, to, confidence, parameter) => {
        fc.pre(from === 0 || from > 0.001);
        expect(withMode(spread(from, confidence, parameter), to, confidence, parameter)).toEqual(
          spread(to, confidence, parameter),
        );
      }),
    );
    expect(withMode({ low: 9, mode: 12, high: 30 }, 8, 'MEDIUM', 'cost')).toEqual({
      low: 6,
      mode: 8,
      high: 30,
    });
    expect(withMode({ low: 0.2, mode: 0.4, high: 0.5 }, 0.8, 'HIGH', 'likelihood')).toEqual({
      low: 0.2,
      mode: 0.8,
      high: 0.8,
    });
  });
});
