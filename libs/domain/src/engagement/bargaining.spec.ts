import { describe, expect, it } from '@jest/globals';
import { kalaiSmorodinskyChoice, nashChoice } from './bargaining.js';
import { dominates, dominators, type Candidate } from './dominance.js';

/** Nash 1950: [worth to Bill, worth to Jack]; the first five are Bill's, the last four Jack's. */
const GOODS = [
  [2, 4],
  [2, 2],
  [2, 1],
  [2, 2],
  [4, 1],
  [10, 1],
  [4, 1],
  [6, 2],
  [2, 2],
] as const;
const BILLS = 5;
const DISAGREEMENT = [12, 6] as const;
const IDEAL = [18, 8] as const;

/** Every one of the 512 allocations; the bits of its number say which goods change hands. */
const allocations = Array.from({ length: 512 }, (_, moved) => {
  const totals = [0, 0];
  GOODS.forEach((worth, good) => {
    const changes = (moved >> good) & 1;
    const owner = good < BILLS ? changes : 1 - changes;
    totals[owner]! += worth[owner]!;
  });
  return { moved, gains: totals.map((total, at) => total - DISAGREEMENT[at]!) as [number, number] };
});

const candidate = ({ moved, gains }: (typeof allocations)[number], ideal: readonly number[]): Candidate => ({
  id: String(moved).padStart(3, '0'),
  surpluses: gains,
  relativeGains: gains.map((gain, at) => gain / ideal[at]!),
});
const rational = allocations.filter(({ gains }) => gains.every((gain) => gain >= 0));

describe('Nash 1950, Bill and Jack', () => {
  it('has 293 individually rational allocations of 512, 206 of them strictly', () => {
    expect(allocations).toHaveLength(512);
    expect(rational).toHaveLength(293);
    expect(rational.filter(({ gains }) => gains.every((gain) => gain > 0))).toHaveLength(206);
  });

  it('has the published Pareto gains', () => {
    const best = rational.filter(({ gains }) => !allocations.some((other) => dominates(other.gains, gains)));
    const pairs = [...new Set(best.map(({ gains }) => gains.join()))].sort(
      (a, b) => parseInt(a) - parseInt(b),
    );
    expect(pairs).toEqual(['2,8', '6,7', '8,6', '12,5', '14,4', '16,2', '18,0']);
  });

  it.each([
    [[0, 8], 0],
    [[6, 7], 42],
    [[8, 6], 48],
    [[12, 5], 60],
    [[14, 4], 56],
    [[14, 3], 42],
    [[16, 2], 32],
    [[16, 1], 16],
  ] as const)('reaches the published gains %j of product %i', (gains, product) => {
    expect(rational.some((found) => found.gains.join() === gains.join())).toBe(true);
    expect(gains[0] * gains[1]).toBe(product);
  });

  it('no other gains have a product of 60 or more', () => {
    const best = rational.filter(({ gains: [bill, jack] }) => bill * jack >= 60);
    expect(new Set(best.map(({ gains }) => gains.join()))).toEqual(new Set(['12,5']));
  });

  it('Nash: Bill gives book, whip, ball, bat, Jack gives pen, toy, knife; gains 12 and 5', () => {
    const chosen = nashChoice(rational.map((allocation) => candidate(allocation, IDEAL)))!;
    expect(chosen.surpluses).toEqual([12, 5]);
    expect(Number(chosen.id).toString(2).padStart(9, '0')).toBe('011101111');
  });

  it('Kalai-Smorodinsky with ideal (18, 8) chooses (12, 5), smallest ratio .625', () => {
    const chosen = kalaiSmorodinskyChoice(rational.map((allocation) => candidate(allocation, IDEAL)))!;
    expect(chosen.surpluses).toEqual([12, 5]);
    expect(Math.min(...chosen.relativeGains)).toBeCloseTo(0.625, 12);
  });

  it('egalitarian, which is the same rule with equal ideals, leaves (6, 7) and (8, 6) and chooses (8, 6) by leximin', () => {
    const least = Math.max(...rational.map(({ gains }) => Math.min(...gains)));
    const level = rational.filter(({ gains }) => Math.min(...gains) === least);
    expect(least).toBe(6);
    expect([...new Set(level.map(({ gains }) => gains.join()))].sort()).toEqual(['6,6', '6,7', '8,6']);
    const chosen = kalaiSmorodinskyChoice(rational.map((allocation) => candidate(allocation, [1, 1])))!;
    expect(chosen.surpluses).toEqual([8, 6]);
  });

  it('the utilitarian (14, 4) has the largest sum, 18, and neither rule takes it', () => {
    expect(Math.max(...rational.map(({ gains: [bill, jack] }) => bill + jack))).toBe(18);
    expect(
      rational.filter(({ gains: [bill, jack] }) => bill + jack === 18).map(({ gains }) => gains),
    ).toContainEqual([14, 4]);
  });

  it('the “fair” (6, 6) is dominated by (8, 6)', () => {
    const fair = allocations.find(({ gains }) => gains.join() === '6,6')!;
    const above = dominators(rational.map((allocation) => candidate(allocation, IDEAL)));
    expect(above.has(candidate(fair, IDEAL).id)).toBe(true);
    expect(dominates([8, 6], [6, 6])).toBe(true);
  });
});

describe('continuous oracles', () => {
  type Rule = (candidates: readonly Candidate[]) => Candidate | null;
  type Gains = (x: number) => [number, number];

  const grid = (from: number, to: number, u: Gains, ideal: readonly number[]): Candidate[] =>
    Array.from({ length: 101 }, (_, at) => {
      const x = from + ((to - from) * at) / 100;
      const surpluses = u(x);
      return { id: String(x), surpluses, relativeGains: surpluses.map((gain, i) => gain / ideal[i]!) };
    });

  /** The division of `whole` that the rule chooses, on ever finer grids around its last choice. */
  function chosen(rule: Rule, whole: number, u: Gains, ideal: readonly number[] = [1, 1]): number {
    let [from, to] = [0, whole];
    while (to - from > 1e-7 * whole) {
      const x = Number(rule(grid(from, to, u, ideal))!.id);
      const step = (to - from) / 50;
      [from, to] = [Math.max(0, x - step), Math.min(whole, x + step)];
    }
    return (from + to) / 2;
  }

  const risky: Gains = (x) => [x, Math.sqrt(100 - x)];
  it.each([
    // Products closer than the tolerance are equal: at its top the product is that flat over ±0.002.
    ['Nash', nashChoice, [1, 1], 66.6667, 0.002],
    ['Kalai-Smorodinsky', kalaiSmorodinskyChoice, [100, 10], 61.8034, 0.00005],
    ['egalitarian', kalaiSmorodinskyChoice, [1, 1], 9.5125, 0.00005],
  ] as const)('splitting 100 with u₂ = √(100 − x): %s', (_, rule, ideal, expected, within) => {
    expect(Math.abs(chosen(rule, 100, risky, ideal) - expected)).toBeLessThan(within);
  });

  it('the Kalai-Smorodinsky split is 50(√5 − 1)', () => {
    expect(50 * (Math.sqrt(5) - 1)).toBeCloseTo(61.8034, 4);
  });

  it('splitting 1 with u₁ = √x: Nash at one third, as hop::gt_nbs', () => {
    const u: Gains = (x) => [Math.sqrt(x), 1 - x];
    const x = chosen(nashChoice, 1, u);
    expect(x).toBeCloseTo(1 / 3, 4);
    expect(u(x)[0]).toBeCloseTo(0.57735, 4);
    expect(u(x)[1]).toBeCloseTo(0.66667, 4);
  });

  it('bargaining power moves the Nash choice towards the stronger party', () => {
    const even = grid(0, 1, (x) => [x, 1 - x], [1, 1]);
    expect(nashChoice(even)!.surpluses[0]).toBeCloseTo(0.5, 9);
    expect(nashChoice(even, [3, 1])!.surpluses[0]).toBeCloseTo(0.75, 9);
  });

  it('a party without bargaining power does not count, even where it gains nothing', () => {
    const plain = (id: string, gains: number[]): Candidate => ({
      id,
      surpluses: gains,
      relativeGains: gains,
    });
    const pair = [plain('a', [0, 10]), plain('b', [5, 5])];
    expect([nashChoice(pair)!.id, nashChoice(pair, [0, 1])!.id]).toEqual(['b', 'a']);
  });

  it('a dominated scenario is told the best that dominates it', () => {
    const chain = [1, 2, 3].map((gain) => ({
      id: `s${gain}`,
      surpluses: [gain, gain],
      relativeGains: [gain, gain],
    }));
    expect([...dominators(chain)]).toEqual([
      ['s1', 's3'],
      ['s2', 's3'],
    ]);
  });

  it('nobody to choose from, nothing chosen', () => {
    expect([nashChoice([]), kalaiSmorodinskyChoice([])]).toEqual([null, null]);
  });
});
