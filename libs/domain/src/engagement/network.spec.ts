import { describe, expect, it } from '@jest/globals';
import type { ValueLoop } from './evaluation.js';
import { loopSearch } from './loops.js';
import { flowScore, SHOWN_FROM, valueNetwork } from './network.js';
import { exampleScenario } from './worked-example.fixture.js';

const flows = exampleScenario('A').flows!;
const parties = ['M', 'U', 'C', 'N'];
const network = valueNetwork(parties, flows, 'M');

describe('scores of a flow', () => {
  it.each([
    [1, [0.01, 0.02, 0.04, 0.06, 0.11]],
    [2, [0.04, 0.06, 0.11, 0.19, 0.32]],
    [3, [0.06, 0.1, 0.18, 0.31, 0.54]],
    [4, [0.09, 0.15, 0.26, 0.44, 0.76]],
    [5, [0.11, 0.19, 0.32, 0.56, 0.96]],
  ] as const)('for a source of importance %i are those of Sutherland’s table 6', (importance, row) => {
    const scores = (['A', 'B', 'C', 'D', 'E'] as const).map((need) =>
      Number(flowScore(need, importance)!.toFixed(2)),
    );
    expect(scores).toEqual(row);
  });

  it('are none where either side of the score is not given', () => {
    expect([flowScore(null, 3), flowScore('A', undefined)]).toEqual([null, null]);
  });
});

describe('value loops of the worked example', () => {
  it('are eight, seven of them through the municipality', () => {
    const at = new Map(parties.map((id, index) => [id, index]));
    const links = flows.map((flow) => ({
      from: at.get(flow.from)!,
      to: at.get(flow.to)!,
      score: flowScore(flow.needIntensity, flow.sourceImportance)!,
    }));
    const found: Record<string, number> = {};
    loopSearch(4, links, 0, (path, score) => {
      found[
        path
          .map((link) => flows[link]!.id)
          .sort()
          .join('-')
      ] = Number(score.toFixed(4));
    });
    expect(found).toEqual({
      'f1-f6': 0.7341,
      'f2-f9': 0.2484,
      'f3-f4': 0.2472,
      'f1-f7': 0.2396,
      'f1-f4-f8': 0.189,
      'f5-f8': 0.0467,
      'f3-f5-f6': 0.0449,
      'f3-f5-f7': 0.0146,
    });
  });

  it('shows those from 0.05 up, best first, yet the sums keep all', () => {
    const shown = network.loops.map(({ flows: ids, score }: ValueLoop) => [
      ids.join('-'),
      Number(score.toFixed(4)),
    ]);
    expect(shown).toEqual([
      ['f1-f6', 0.7341],
      ['f2-f9', 0.2484],
      ['f3-f4', 0.2472],
      ['f1-f7', 0.2396],
      ['f1-f4-f8', 0.189],
    ]);
    expect(network.loops.every(({ score }) => score >= SHOWN_FROM)).toBe(true);
    const rounded = (map: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(map).map(([id, value]) => [id, Number(value.toFixed(4))]));
    expect(rounded(network.occurrence)).toEqual({ C: 0.7115, U: 0.2886, N: 0.1446 });
    expect(rounded(network.flowOccurrence)).toEqual({
      f1: 0.6769,
      f6: 0.4535,
      f4: 0.2539,
      f3: 0.1786,
      f7: 0.148,
      f2: 0.1446,
      f9: 0.1446,
      f8: 0.11,
      f5: 0.0346,
    });
  });
});

describe('the network at its edges', () => {
  it('a party whose gifts do not come back stands outside every loop', () => {
    const oneWay = flows.filter(({ id }) => id !== 'f9');
    expect(valueNetwork(parties, oneWay, 'M').outside).toEqual(['N']);
  });

  it('each parallel flow is its own loop', () => {
    const twice = [...flows, { ...flows[5]!, id: 'f6b' }];
    expect(
      valueNetwork(parties, twice, 'M').loops.filter(({ flows: ids }) => ids.includes('f1')),
    ).toHaveLength(4);
  });

  it('loops longer than six flows are left out, six are not', () => {
    const ring = (length: number) =>
      Array.from({ length }, (_, at) => ({ from: at, to: (at + 1) % length, score: 0.9 }));
    const count = (length: number) => {
      let loops = 0;
      loopSearch(length, ring(length), 0, () => (loops += 1));
      return loops;
    };
    expect([count(6), count(7)]).toEqual([1, 0]);
  });

  it('a complete network of seven has as many loops as combinatorics says', () => {
    const links = Array.from({ length: 49 }, (_, at) => ({
      from: Math.floor(at / 7),
      to: at % 7,
      score: 1,
    })).filter(({ from, to }) => from !== to);
    let loops = 0;
    loopSearch(7, links, 0, () => (loops += 1));
    // Σ over k = 2..6 of (7 choose k)·(k − 1)!
    expect(loops).toBe(21 + 35 * 2 + 35 * 6 + 21 * 24 + 7 * 120);
  });
});
