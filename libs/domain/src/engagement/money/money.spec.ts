import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gameOf, validateGame, type CoalitionGame, type GameDocument } from './coalition-game.js';
import { excesses, inCore, objections } from './core.js';
import { gately, propensityToDisrupt } from './gately.js';
import { shapley } from './shapley.js';
import { splitSurplus } from './split-surplus.js';

const NAMES = ['1', '2', '3', '4'];

/** Coalitions of n players as the literature lists them: singles, pairs 12 13 23, triples. */
function listedMasks(count: number): number[] {
  const names = (mask: number) => NAMES.filter((_, at) => (mask >> at) & 1).join('');
  return Array.from({ length: (1 << count) - 1 }, (_, at) => at + 1).sort(
    (a, b) => names(a).length - names(b).length || (names(a) < names(b) ? -1 : 1),
  );
}

function game(count: number, listed: readonly number[]): CoalitionGame {
  const values = new Float64Array(1 << count);
  listedMasks(count).forEach((mask, at) => (values[mask] = listed[at]!));
  return { players: NAMES.slice(0, count), values };
}

/** The cost of a runway is that of the longest plane of those who share it. */
function airport(costs: readonly number[]): CoalitionGame {
  const values = Float64Array.from({ length: 1 << costs.length }, (_, mask) =>
    Math.max(0, ...costs.filter((_cost, at) => (mask >> at) & 1)),
  );
  return { players: NAMES.slice(0, costs.length), values };
}

function expectClose(
  actual: readonly (number | null)[] | null,
  expected: readonly number[],
  digits = 9,
): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(actual![at]).toBeCloseTo(value, digits));
}

describe('the Shapley value', () => {
  it.each([
    ['glove, one right hand', game(3, [0, 0, 0, 0, 1, 1, 1]), [1 / 6, 1 / 6, 2 / 3]],
    [
      'glove, three left hands',
      game(4, [0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 1, 1]),
      [1 / 12, 1 / 12, 3 / 4, 1 / 12],
    ],
    ['airport 8, 11, 13, 18', airport([8, 11, 13, 18]), [2, 3, 4, 9]],
    ['airport 12, 28, 30', airport([12, 28, 30]), [4, 12, 14]],
    ['(0, 0, 0, 1, 2, 3, 7.5)', game(3, [0, 0, 0, 1, 2, 3, 7.5]), [2, 2.5, 3]],
    [
      'Lemaire 1991',
      game(3, [46125, 17437.5, 5812.5, 69187.5, 53812.5, 30750, 90000]),
      [51750, 25875, 12375],
    ],
  ])('of %s', (_, played, expected) => {
    expectClose(shapley(played), expected);
  });

  it('of a shared flat’s savings says what each pays', () => {
    const costs = game(3, [300, 270, 280, 410, 410, 410, 550]);
    const savings = costs.values.map((cost, mask) =>
      costs.players.reduce((rest, _, at) => rest + ((mask >> at) & 1) * costs.values[1 << at]!, -cost),
    );
    expect(listedMasks(3).map((mask) => savings[mask])).toEqual([0, 0, 0, 160, 170, 140, 300]);
    const saved = shapley({ ...costs, values: savings });
    expectClose(saved, [108.333, 93.333, 98.333], 3);
    expectClose(
      [300, 270, 280].map((cost, at) => cost - saved[at]!),
      [191.67, 176.67, 181.67],
      2,
    );
  });

  it('hands out exactly what all make, and a permutation of players permutes it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 15, maxLength: 15 }), (listed) => {
        const played = game(4, listed);
        const value = shapley(played);
        expect(value.reduce((sum, share) => sum + share, 0)).toBeCloseTo(listed[14]!, 9);
        const swap = (mask: number) => (mask & ~3) | ((mask & 1) << 1) | ((mask >> 1) & 1);
        const turned = shapley({
          ...played,
          values: played.values.map((_, mask) => played.values[swap(mask)]!),
        });
        expectClose(turned, [value[1]!, value[0]!, value[2]!, value[3]!]);
      }),
    );
  });
});

describe('the core', () => {
  it('a payment with excess 12 is not in it, and the sentence says who would leave', () => {
    const played = game(3, [0, 0, 0, 60, 48, 30, 72]);
    const excess = excesses(played, [24, 24, 24]);
    expect(listedMasks(3).map((mask) => excess[mask])).toEqual([-24, -24, -24, 12, 0, -18, 0]);
    expect(inCore(played, [24, 24, 24])).toBe(false);
    const [strongest, ...others] = objections(played, [24, 24, 24]);
    expect(others).toEqual([]);
    expect(strongest).toMatchObject({ coalition: ['1', '2'], excess: 12 });
    expect(strongest!.text).toEqual({
      bg: '1 и 2 печелят с 12 повече без останалите.',
      en: '1 and 2 would do better on their own by 12.',
    });
  });

  it('one who would rather be alone is spoken of in the singular, three are listed', () => {
    const said = (played: CoalitionGame, payment: readonly number[]) =>
      objections(played, payment).map(({ text }) => [text.bg, text.en]);
    expect(said(game(2, [5, 0, 8]), [2.5, 5.5])).toEqual([
      ['1 печели с 2,5 повече без останалите.', '1 would do better on its own by 2.5.'],
    ]);
    const four = game(4, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 8]);
    expect(said(four, [2, 2, 2, 2])).toEqual([
      ['1, 2 и 3 печелят с 3 повече без останалите.', '1, 2 and 3 would do better on their own by 3.'],
    ]);
  });

  it('holds what gives every coalition its due, and nothing that wastes', () => {
    const played = game(3, [0, 1, 2, 3, 4, 5, 6]);
    expect(inCore(played, [1, 2, 3])).toBe(true);
    expect(inCore(played, [1, 2, 2])).toBe(false);
    expect(inCore(played, [1, 2, 4])).toBe(false);
  });

  it('of a majority game holds no equal split', () => {
    const majority = game(3, [0, 0, 0, 1, 1, 1, 1]);
    expect(Math.max(...excesses(majority, [1 / 3, 1 / 3, 1 / 3]))).toBeCloseTo(1 / 3, 12);
  });
});

describe('Gately', () => {
  const played = game(3, [0, 0, 0, 4, 0, 3, 6]);

  it('shares so that everybody could disrupt alike', () => {
    const point = gately(played)!;
    expectClose(point, [18 / 11, 36 / 11, 12 / 11]);
    expectClose(propensityToDisrupt(played, point), [0.8333, 0.8333, 0.8333], 4);
  });

  it('propensity to disrupt at (2, 3, 1)', () => {
    expectClose(propensityToDisrupt(played, [2, 3, 1]), [0.5, 1, 1]);
  });

  it('is undefined where nobody adds anything and where nobody has anything to lose', () => {
    const idle = game(2, [1, 2, 3]);
    expect(gately(idle)).toBeNull();
    expect(propensityToDisrupt(idle, [1, 2])).toEqual([null, null]);
  });
});

describe('amounts of any size', () => {
  const own = [123456789.13, 987654321.37, 55555555.55];
  const additive: CoalitionGame = {
    players: NAMES.slice(0, 3),
    values: Float64Array.from({ length: 8 }, (_, mask) =>
      own.reduce((sum, amount, at) => sum + ((mask >> at) & 1) * amount, 0),
    ),
  };

  it('a game in which nobody adds anything to anybody is known as one in millions too', () => {
    const shares = shapley(additive);
    expectClose(shares, own, 6);
    expect(gately(additive)).toBeNull();
    expect(propensityToDisrupt(additive, shares)).toEqual([null, null, null]);
    expect(objections(additive, shares)).toEqual([]);
    expect(inCore(additive, shares)).toBe(true);
  });

  it('so is one in which two add something, however little it is', () => {
    const tiny = game(2, [0, 0, 1e-10]);
    expect(gately(tiny)).toEqual([5e-11, 5e-11]);
    expect(propensityToDisrupt(tiny, [5e-11, 5e-11])).toEqual([1, 1]);
    expect(inCore(tiny, [5e-11, 5e-11])).toBe(true);
    expect(inCore(tiny, [2e-10, -1e-10])).toBe(false);
    expect(objections(tiny, [2e-10, -1e-10]).map(({ coalition }) => coalition)).toEqual([['2']]);
  });

  it('a game in which nothing is made at all has nothing to share', () => {
    const nothing = game(2, [0, 0, 0]);
    expect([gately(nothing), propensityToDisrupt(nothing, [0, 0])]).toEqual([null, [null, null]]);
    expect(inCore(nothing, [0, 0])).toBe(true);
  });
});

describe('splitting a transferable surplus', () => {
  it('gives each its alternative and its share of the rest', () => {
    expect(splitSurplus(100, [20, 10])).toEqual([55, 45]);
    expect(splitSurplus(100, [20, 10], [3, 1])).toEqual([72.5, 27.5]);
    expect(splitSurplus(25, [20, 10])).toBeNull();
  });
});

describe('a game as a document', () => {
  const document: GameDocument = {
    players: ['1', '2', '3'],
    values: { '1': 0, '2': 0, '3': 0, '1,2': 90, '1,3': 80, '2,3': 70, '1,2,3': 120 },
  };

  it('is read by coalitions', () => {
    expect(validateGame(document)).toEqual([]);
    expect([...gameOf(document).values]).toEqual([0, 0, 0, 90, 0, 80, 70, 120]);
  });

  const paths = (value: unknown) => validateGame(value).map(({ path }) => path);
  it('names every missing, unknown or impossible coalition and player', () => {
    const fewer = Object.fromEntries(
      Object.entries(document.values).filter(([coalition]) => coalition !== '1,2'),
    );
    expect(paths({ ...document, values: fewer })).toEqual(['$.values["1,2"]']);
    expect(paths({ ...document, values: { ...document.values, '2,1': 3 } })).toEqual(['$.values["2,1"]']);
    expect(paths({ ...document, values: { ...document.values, '1': 'x' } })).toEqual(['$.values["1"]']);
    expect(paths({ ...document, players: ['1', '1', '3'] })).toEqual(['$.players[1]']);
    expect(paths({ ...document, players: ['1', 'a,b', '3'] })).toEqual(['$.players[1]']);
    expect(paths({ players: ['1', '1'], values: { '1': 'x', '2': 3 } })).toEqual([
      '$.players[1]',
      '$.values["1"]',
    ]);
    expect(paths({ players: [], values: {} })).toEqual(['$.players']);
    expect(paths({ players: Array.from({ length: 13 }, (_unused, at) => String(at)), values: {} })).toEqual([
      '$.players',
    ]);
    expect(paths(null).length).toBeGreaterThan(0);
  });
});
