import { describe, expect, it } from '@jest/globals';
import type { EngagementDocument } from './document.js';
import { evaluate } from './evaluate.js';
import { partyStatus, verdictOf } from './status.js';
import { TOLERANCE } from './vocabulary.js';

describe('the status of a party', () => {
  it.each([
    [-0.1, 'LOSS'],
    [-TOLERANCE / 2, 'MARGINAL'],
    [0, 'MARGINAL'],
    [4.9, 'MARGINAL'],
    [5 - TOLERANCE / 2, 'WIN'],
    [5, 'WIN'],
  ] as const)('that gains %f where it wants 5 is %s', (surplus, status) => {
    expect(partyStatus(surplus, 5)).toBe(status);
  });

  it('is win at no gain at all where it wants none', () => {
    expect(partyStatus(0, 0)).toBe('WIN');
  });
});

describe('the verdict', () => {
  it.each([
    [['WIN', 'MARGINAL', 'LOSS'], 1, 'NOT_WIN_WIN'],
    [['WIN', 'MARGINAL', 'WIN'], 1, 'MARGINAL'],
    [['WIN', 'WIN'], 0.8, 'WIN_WIN'],
    [['WIN', 'WIN'], 0.799, 'FRAGILE_WIN_WIN'],
  ] as const)('of %j, all winning with chance %f, is %s', (statuses, pAllWin, verdict) => {
    expect(verdictOf([...statuses], pAllWin)).toBe(verdict);
  });
});

describe('what a deal is worth', () => {
  const gift = (id: string, fulfilment: number, likelihood: number) => ({
    id,
    from: 'EXTERNAL',
    to: 'P',
    interest: 'P1',
    fulfilment,
    likelihood,
  });
  const outcome = (party: Partial<EngagementDocument['parties'][number]>, flows: unknown[]) =>
    evaluate({
      parties: [{ id: 'P', interests: [{ id: 'P1', points: 100 }], alternative: 10, ...party }],
      scenarios: [{ id: 'S', flows: flows as never }],
    }).scenarios[0]!.parties[0]!;

  it('two offers for one need do not add up beyond the need', () => {
    const { benefit, unmet } = outcome({}, [gift('a', 0.5, 0.8), gift('b', 0.75, 0.8)]);
    expect(benefit).toBeCloseTo(100 * (1 - 0.6 * 0.4), 9);
    expect(unmet[0]!.points).toBeCloseTo(24, 9);
  });

  it('a risk weighs as heavily as its party minds risks', () => {
    const risks = [{ label: 'flood', probability: 0.5, impact: 40, mitigation: 0.25 }];
    const [calm, plain, wary] = [0, 1, 2].map((riskAversion) =>
      outcome({ riskAversion, risks }, [gift('a', 0.5, 1)]),
    );
    expect([calm!, plain!, wary!].map(({ risk }) => risk)).toEqual([15, 15, 15]);
    expect([calm!, plain!, wary!].map(({ surplus }) => surplus)).toEqual([40, 25, 10]);
  });
});
