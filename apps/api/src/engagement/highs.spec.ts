import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CoalitionGame,
  excesses,
  inCore,
  leastCore,
  type LinearSolver,
  nucleolus,
  solveGame,
} from '@tlaka/domain';
import fc from 'fast-check';
import { linearSolver } from './highs.js';

let solve: LinearSolver;
beforeAll(async () => {
  solve = await linearSolver();
});

/** Three players; coalitions as the literature lists them: singles, pairs 12 13 23, all. */
const three = ([a, b, c, ab, ac, bc, abc]: readonly number[]): CoalitionGame => ({
  players: ['1', '2', '3'],
  values: Float64Array.from([0, a!, b!, ab!, c!, ac!, bc!, abc!]),
});

const named = (players: number, worth: (members: number[]) => number): CoalitionGame => ({
  players: Array.from({ length: players }, (_, player) => `${player + 1}`),
  values: Float64Array.from({ length: 1 << players }, (_, mask) =>
    worth(Array.from({ length: players }, (_player, at) => at).filter((at) => (mask >> at) & 1)),
  ),
});

const expectClose = (actual: readonly number[] | null, expected: readonly number[]): void => {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(actual![at]).toBeCloseTo(value, 8));
};

const positive = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 16, maxLength: 16 });

describe('the nucleolus', () => {
  it.each([
    ['a glove game with one right hand', three([0, 0, 0, 0, 1, 1, 1]), [0, 0, 1]],
    [
      'Lemaire 1991',
      three([46125, 17437.5, 5812.5, 69187.5, 53812.5, 30750, 90000]),
      [52687.5, 24468.75, 12843.75],
    ],
    ['a majority', three([0, 0, 0, 1, 1, 1, 1]), [1 / 3, 1 / 3, 1 / 3]],
    ['nothing to share', three([1, 2, 3, 3, 4, 5, 6]), [1, 2, 3]],
    ['one player', { players: ['1'], values: Float64Array.from([0, 7]) }, [7]],
  ])('of %s', (_, game, expected) => {
    expectClose(nucleolus(game, solve), expected);
  });

  // O'Neill 1982, Aumann and Maschler 1985: three widows claim 100, 200 and 300; the Talmud's three rulings are the nucleoli.
  it.each([
    [100, [100 / 3, 100 / 3, 100 / 3]],
    [200, [50, 75, 75]],
    [300, [50, 100, 150]],
  ])('of an estate of %d is what the Talmud rules', (estate, ruled) => {
    const claims = [100, 200, 300];
    const game = named(3, (members) =>
      Math.max(
        0,
        estate - claims.filter((_, at) => !members.includes(at)).reduce((sum, claim) => sum + claim, 0),
      ),
    );
    expectClose(nucleolus(game, solve), ruled);
  });

  it.each([1e-10, 1, 1e12])('in units of %d is the same but for the unit', (unit) => {
    const game = three([0, 0, 0, unit, 2 * unit, 3 * unit, 7.5 * unit]);
    const inOne = nucleolus(three([0, 0, 0, 1, 2, 3, 7.5]), solve)!;
    expectClose(
      nucleolus(game, solve)!.map((share) => share / unit),
      inOne,
    );
    expect(leastCore(game, solve)! / unit).toBeCloseTo(leastCore(three([0, 0, 0, 1, 2, 3, 7.5]), solve)!, 8);
  });

  it('is what each has alone where nobody adds anything, in millions too', () => {
    const own = [123456789.13, 987654321.37, 55555555.55];
    const additive = named(3, (members) => members.reduce((sum, at) => sum + own[at]!, 0));
    expect(nucleolus(additive, solve)).toEqual(own);
    expect(solveGame(additive, solve)).toMatchObject({ core: { nonEmpty: true }, gately: null });
  });

  it('is null where together they make less than each alone', () => {
    expect(nucleolus(three([1, 1, 1, 2, 2, 2, 2]), solve)).toBeNull();
  });

  it('gives nobody less than alone, shares all, and lies in the core where there is one', () => {
    fc.assert(
      fc.property(positive, (worth) => {
        const game = named(4, (members) =>
          members.length ? worth[members.reduce((sum, at) => sum + (1 << at), 0)]! : 0,
        );
        const shares = nucleolus(game, solve);
        const alone = game.players.map((_, at) => game.values[1 << at]!);
        if (alone.reduce((sum, own) => sum + own, 0) > game.values[15]!) return expect(shares).toBeNull();
        expect(shares!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(game.values[15]!, 7);
        shares!.forEach((share, at) => expect(share).toBeGreaterThanOrEqual(alone[at]! - 1e-7));
        const least = leastCore(game, solve)!;
        const largest = Math.max(...excesses(game, shares!).slice(1, -1));
        expect(largest).toBeGreaterThanOrEqual(least - 1e-7);
        if (least <= 0) expect(largest).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 150 },
    );
  });

  it('treats players alike who are alike, twelve of them too', () => {
    const game = named(12, (members) => Math.max(0, members.length - 5) ** 2 + (members.includes(0) ? 3 : 0));
    const [first, ...others] = nucleolus(game, solve)!;
    others.forEach((share) => expect(share).toBeCloseTo(others[0]!, 7));
    expect(first! + others.reduce((sum, share) => sum + share, 0)).toBeCloseTo(52, 7);
  });
});

describe('the least core', () => {
  it.each([
    ['a majority', three([0, 0, 0, 1, 1, 1, 1]), 1 / 3],
    ['what cannot please a pair', three([0, 0, 0, 60, 48, 30, 72]), -2],
    ['everybody alone', three([0, 1, 2, 3, 4, 5, 6]), 0],
  ])('of %s', (_, game, epsilon) => {
    expect(leastCore(game, solve)).toBeCloseTo(epsilon, 9);
  });

  it.each([
    ['a majority', three([0, 0, 0, 1, 1, 1, 1]), false],
    ['what cannot please a pair with equal shares', three([0, 0, 0, 60, 48, 30, 72]), true],
    ['everybody alone', three([0, 1, 2, 3, 4, 5, 6]), true],
  ])('of %s says whether the core holds a payment', (_, game, nonEmpty) => {
    expect(solveGame(game, solve).core.nonEmpty).toBe(nonEmpty);
  });

  it('is 0 where the pairs leave exactly one payment, whatever the amounts', () => {
    const amount = fc.double({ min: 0.01, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (x, y, z) => {
        const game = three([0, 0, 0, x + y, x + z, y + z, x + y + z]);
        expect(solveGame(game, solve).core.nonEmpty).toBe(true);
        const short = three([0, 0, 0, x + y, x + z, y + z, (x + y + z) * 0.9999]);
        expect(solveGame(short, solve).core.nonEmpty).toBe(false);
      }),
    );
  });

  it('asks more than one player', () => {
    expect(leastCore({ players: ['1'], values: Float64Array.from([0, 7]) }, solve)).toBeNull();
  });

  it('holds a payment of the core exactly where it is not above 0', () => {
    const game = three([0, 0, 0, 60, 48, 30, 72]);
    expect(inCore(game, nucleolus(game, solve)!)).toBe(true);
  });
});
