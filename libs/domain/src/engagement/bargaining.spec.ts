import { describe, expect, it } from '@jest/globals';
import { bestRational, kalaiSmorodinskyChoice, nashChoice } from './bargaining.js';
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
  it('has 293 individually rational allocations, 206 of them strictly', () => {
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

  it('has as ideal the best that each could get while the other does not lose, whatever else is on the table', () => {
    expect(bestRational(allocations.map((allocation) => candidate(allocation, IDEAL)))).toEqual(IDEAL);
    expect(
      bestRational([
        candidate(
          allocations.find(({ gains }) => gains[0] < 0)!,
          IDEAL,
        ),
      ]),
    ).toBeNull();
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

  it('egalitarian, which is the same rule with equal ideals, chooses (8, 6) by leximin', () => {
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

describe('continuous oracles on a fine grid', () => {
  const divide = (
    whole: number,
    steps: number,
    u: (x: number) => [number, number],
    ideal: [number, number],
  ) =>
    Array.from({ length: steps + 1 }, (_, at): Candidate & { x: number } => {
      const x = (whole * at) / steps;
      const gains = u(x);
      return {
        id: String(at).padStart(7, '0'),
        x,
        surpluses: gains,
        relativeGains: gains.map((g, i) => g / ideal[i]!),
      };
    });
  const xOf = (chosen: Candidate | null): number => (chosen as Candidate & { x: number }).x;
  const risky = (ideal: [number, number]) => divide(100, 100_000, (x) => [x, Math.sqrt(100 - x)], ideal);

  it('splitting 100 with u₂ = √(100 − x): Nash 66.667, Kalai-Smorodinsky 61.803, egalitarian 9.513', () => {
    expect(xOf(nashChoice(risky([100, 10])))).toBeCloseTo(66.6667, 2);
    expect(xOf(kalaiSmorodinskyChoice(risky([100, 10])))).toBeCloseTo(50 * (Math.sqrt(5) - 1), 2);
    expect(xOf(kalaiSmorodinskyChoice(risky([1, 1])))).toBeCloseTo(9.5125, 2);
  });

  it('splitting 1 with u₁ = √x: Nash at one third, as hop::gt_nbs', () => {
    const chosen = nashChoice(divide(1, 30_000, (x) => [Math.sqrt(x), 1 - x], [1, 1]))!;
    expect(xOf(chosen)).toBeCloseTo(1 / 3, 4);
    expect(chosen.surpluses[0]).toBeCloseTo(0.57735, 4);
    expect(chosen.surpluses[1]).toBeCloseTo(0.66667, 4);
  });

  it('bargaining power moves the Nash choice towards the stronger party', () => {
    const even = divide(1, 1000, (x) => [x, 1 - x], [1, 1]);
    expect(xOf(nashChoice(even))).toBeCloseTo(0.5, 9);
    expect(xOf(nashChoice(even, [3, 1]))).toBeCloseTo(0.75, 9);
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
