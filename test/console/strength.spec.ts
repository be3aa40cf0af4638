import { describe, expect, it } from '@jest/globals';
import {
  scaleOf,
  shows,
  smallestSurplus,
  tippingPoints,
  turnOf,
  type StatingParty,
} from '../../apps/admin/src/models/strength/strength';

const party = (id: string, surplus: number | null = null): StatingParty => ({
  id,
  sheet: { alternative: { mode: 10 }, outcomes: [{ scenario: { id: 's' }, surplus }] },
});
const hidden: StatingParty = { id: 'h', sheet: null };

const flow = {
  id: 'f',
  valuation: {
    receiver: { fulfilment: { mode: 0.5 }, likelihood: { mode: 0.8 } },
    giver: { cost: { mode: 6 } },
  },
};

describe('the values at which a deal tips over', () => {
  const found = tippingPoints(
    [party('a'), party('b'), hidden],
    [flow],
    [
      { flow: 'f', party: 'b', parameter: 'likelihood', value: 0.6 },
      { flow: 'f', party: 'a', parameter: 'cost', value: 13 },
      { flow: null, party: 'b', parameter: 'alternative', value: 8 },
      { flow: null, party: 'h', parameter: 'alternative', value: 8 },
      { flow: 'gone', party: 'b', parameter: 'likelihood', value: 0.1 },
    ],
  );

  it('come with the smallest margin first, whatever they count; what is not known is left out', () => {
    expect(found.map(({ parameter, now, margin }) => [parameter, now, Number(margin.toFixed(6))])).toEqual([
      ['alternative', 10, -2],
      ['cost', 6, 7],
      ['likelihood', 0.8, 0.2],
    ]);
  });

  it('say which way they may or have to move', () => {
    expect(found.map(({ parameter, margin }) => turnOf(parameter, margin))).toEqual([
      'mustFall',
      'mayRise',
      'mayFall',
    ]);
    expect(turnOf('fulfilment', -0.1)).toBe('mustRise');
  });
});

describe('the line of the tornado', () => {
  it('always has 0 on it', () => {
    expect([2, 0, 8].map(scaleOf([2, 8]))).toEqual([25, 0, 100]);
    expect([-3, 0, 1].map(scaleOf([-3, 1]))).toEqual([0, 75, 100]);
    expect(scaleOf([])(0)).toBe(0);
  });

  it('leaves out what cannot be seen', () => {
    expect([shows(-5.9, -5.9), shows(1, 0.96), shows(0.7, 7.3)]).toEqual([false, false, true]);
  });

  it('begins with the smallest surplus, once all are known', () => {
    expect(smallestSurplus([party('a', 5), party('b', -2)], 's')).toBe(-2);
    expect(smallestSurplus([party('a', 5), party('b')], 's')).toBeNull();
    expect(smallestSurplus([party('a', 5), hidden], 's')).toBeNull();
    expect(smallestSurplus([], 's')).toBeNull();
  });
});
