import { describe, expect, it } from '@jest/globals';
import { EXTERNAL } from '../vocabulary.js';
import { netValueSheets, type CashFlow } from './net-value.js';

const netOf = (actor: string, flows: readonly CashFlow[]): number =>
  netValueSheets(flows).find((sheet) => sheet.actor === actor)!.net;

describe('the e3value oracles', () => {
  const journey: CashFlow[] = [
    { from: 'traveller', to: 'operator', amount: 10, times: 5 },
    { from: 'traveller', to: 'operator', amount: 200, times: 5 },
    { from: 'operator', to: EXTERNAL, amount: 70_000 },
  ];

  it('the operator loses 68,950 and the traveller pays 1,050', () => {
    expect(netOf('operator', journey)).toBe(-68_950);
    expect(netOf('traveller', journey)).toBe(-1_050);
    expect(netValueSheets(journey).map(({ actor }) => actor)).toEqual(['traveller', 'operator']);
  });

  it.each([
    [
      'partnership',
      2_100,
      [
        { to: 'partnership', amount: 10, times: 10 },
        { to: 'partnership', amount: 200, times: 10 },
      ],
    ],
    [
      'caterer',
      50,
      [
        { to: 'caterer', amount: 10, times: 10 },
        { from: 'caterer', amount: 5, times: 10 },
      ],
    ],
    [
      'railway',
      5_800,
      [
        { to: 'railway', amount: 190, times: 20 },
        { to: 'railway', amount: 200, times: 10 },
      ],
    ],
  ])('%s nets %f', (actor, net, flows: Partial<CashFlow>[]) => {
    expect(
      netOf(
        actor,
        flows.map((flow) => ({ from: EXTERNAL, to: EXTERNAL, amount: 0, ...flow })),
      ),
    ).toBe(net);
  });

  it('a series of −1000, 400, 400, 400 nets 200, and −5.26 at ten percent', () => {
    const series: CashFlow[] = [
      { from: 'investor', to: EXTERNAL, amount: 1000 },
      ...[1, 2, 3].map((period) => ({ from: EXTERNAL, to: 'investor', amount: 400, period })),
    ];
    const [sheet] = netValueSheets(series, 0.1);
    expect(sheet!.periods).toEqual([-1000, 400, 400, 400]);
    expect(sheet!.net).toBe(200);
    expect(sheet!.present).toBeCloseTo(-5.26, 2);
  });

  it('nobody trades, nobody has a sheet', () => {
    expect(netValueSheets([])).toEqual([]);
  });
});
