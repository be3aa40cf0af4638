import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_SHOWN, SHOWN_FROM } from './best-loops.js';
import type { ValueLoop } from './evaluation.js';
import { loopSearch } from './loops.js';
import { flowScore, valueNetwork } from './network.js';
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
      const single = path.reduce<number[][]>(
        (loops, bundle) => loops.flatMap((loop) => bundle.links.map((link) => [...loop, link])),
        [[]],
      );
      const scores = single.map((loop) => loop.reduce((product, link) => product * links[link]!.score, 1));
      expect(scores.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score, 12);
      single.forEach((loop, at) => {
        const ids = loop.map((link) => flows[link]!.id).sort();
        found[ids.join('-')] = Number(scores[at]!.toFixed(4));
      });
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

describe('a network of many parallel flows', () => {
  const ring = ['a', 'b', 'c', 'd', 'e', 'f'];
  const crowded = ring.flatMap((from, at) =>
    Array.from({ length: 10 }, (_, twin) => ({
      id: `${from}${twin}`,
      from,
      to: ring[(at + 1) % ring.length]!,
      needIntensity: 'E' as const,
      sourceImportance: twin === 0 ? 5 : 4,
    })),
  );
  const [strong, weak] = [0.98 * 0.98, 0.98 * 0.78];

  it('lists the best hundred of a million loops, and counts all of them', () => {
    const { loops, occurrence, flowOccurrence } = valueNetwork(ring, crowded, 'a');
    expect(loops).toHaveLength(MOST_SHOWN);
    expect(loops[0]!.flows).toEqual(['a0', 'b0', 'c0', 'd0', 'e0', 'f0']);
    // One loop of strong flows alone, 6 · 9 with one weak flow, the rest with two.
    const weakIn = loops.map(({ flows: ids }) => ids.filter((id) => !id.endsWith('0')).length);
    expect(weakIn).toEqual([0, ...Array<number>(54).fill(1), ...Array<number>(45).fill(2)]);
    loops.forEach(({ score }, at) =>
      expect(score).toBeCloseTo(strong ** (6 - weakIn[at]!) * weak ** weakIn[at]!, 12),
    );
    expect(occurrence).toEqual({ b: 1, c: 1, d: 1, e: 1, f: 1 });
    expect(flowOccurrence['d0']).toBeCloseTo(strong / (strong + 9 * weak), 12);
    expect(flowOccurrence['d7']).toBeCloseTo(weak / (strong + 9 * weak), 12);
  });

  it('lists the same ones in the same order, whatever order parties and flows came in', () => {
    const sorted = (loops: readonly ValueLoop[]) =>
      loops.map(({ flows: ids, score }) => ({ flows: [...ids].sort(), score }));
    const { loops } = valueNetwork(ring, crowded, 'a');
    const turned = valueNetwork([...ring].reverse(), [...crowded].reverse(), 'a');
    expect(sorted(turned.loops)).toEqual(sorted(loops));
  });

  it('is what walking each loop of single flows by itself finds', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const flow = fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      needIntensity: fc.constantFrom('C', 'D', 'E'),
      sourceImportance: fc.integer({ min: 2, max: 5 }),
    });
    const some = fc
      .array(flow, { maxLength: 16 })
      .map((all) => all.filter(({ from, to }) => from !== to).map((each, at) => ({ ...each, id: `f${at}` })));
    fc.assert(
      fc.property(some, (all) => {
        const walked: { ids: string[]; score: number }[] = [];
        const walk = (path: typeof all, score: number): void => {
          const last = path[path.length - 1]!;
          if (last.to === path[0]!.from) walked.push({ ids: path.map(({ id }) => id).sort(), score });
          else if (path.every(({ from }) => from !== last.to))
            for (const next of all)
              if (next.from === last.to && next.to >= path[0]!.from)
                walk([...path, next], score * flowScore(next.needIntensity, next.sourceImportance)!);
        };
        for (const first of all)
          if (first.to > first.from) walk([first], flowScore(first.needIntensity, first.sourceImportance)!);
        const { loops, flowOccurrence } = valueNetwork(ids, all, 'a');
        const shown = walked.filter(({ score }) => score >= SHOWN_FROM).map(({ ids: path }) => path.join());
        const listed = loops.map(({ flows: path }) => [...path].sort().join());
        if (shown.length <= MOST_SHOWN) expect([...listed].sort()).toEqual([...shown].sort());
        else expect(shown).toEqual(expect.arrayContaining(listed));
        const through = walked.filter(({ ids: path }) =>
          path.some((id) => all.find((f) => f.id === id)!.from === 'a'),
        );
        const total = through.reduce((sum, { score }) => sum + score, 0);
        for (const { id } of all) {
          const passing = through.reduce((sum, loop) => sum + (loop.ids.includes(id) ? loop.score : 0), 0);
          expect(flowOccurrence[id]).toBeCloseTo(total > 0 ? passing / total : 0, 9);
        }
      }),
    );
  });
});
