import { describe, expect, it } from '@jest/globals';
import { BADGE, BOX, layOut, linesOf, type Point } from '../../apps/admin/src/models/network/layout';
import { oneWay, sharesOf, unscored, type ScorableFlow } from '../../apps/admin/src/models/network/network';
import { Dice } from '../support/dice.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);

const apart = (a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height;

const pairs = <Of>(all: readonly Of[]): [Of, Of][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [Of, Of] => [one, other]));

describe('the picture of a network', () => {
  it.each([2, 3, 4, 6, 9, 12, 18, 24, 25])('keeps %i boxes apart and in its frame', (count) => {
    const { places, frame } = layOut(names(count), []);
    const boxes = [...places.values()];
    expect(pairs(boxes).filter(([a, b]) => !apart(a, b))).toEqual([]);
    const outside = boxes.filter(
      ({ x, y }) =>
        x - BOX.width / 2 < frame.left ||
        y - BOX.height / 2 < frame.top ||
        x + BOX.width / 2 > frame.left + frame.width ||
        y + BOX.height / 2 > frame.top + frame.height,
    );
    expect(boxes).toHaveLength(count);
    expect(outside).toEqual([]);
  });

  it('keeps the numbers of sixty flows among 24 parties off each other', () => {
    const ids = names(24);
    const dice = new Dice(7);
    const links = Array.from({ length: 60 }, (_, at) => {
      const from = dice.throw(24);
      return { id: String(at), from: `p${from}`, to: `p${(from + 1 + dice.throw(23)) % 24}` };
    });
    const badges = layOut(ids, links).links.map(({ badge }) => badge);
    expect(badges).toHaveLength(60);
    const touching = pairs(badges).filter(([a, b]) => Math.hypot(a.x - b.x, a.y - b.y) < 2 * BADGE);
    expect(touching).toEqual([]);
  });

  it('draws there and back and twice the same way as different lines', () => {
    const links = [
      { id: '1', from: 'p0', to: 'p1' },
      { id: '2', from: 'p1', to: 'p0' },
      { id: '3', from: 'p0', to: 'p1' },
    ];
    const drawn = layOut(names(2), links).links;
    expect(new Set(drawn.map(({ line }) => line)).size).toBe(3);
    const [there, back, again] = drawn.map(({ badge }) => badge.y);
    expect(Math.sign(there!)).toBe(-Math.sign(back!));
    expect(Math.abs(again!)).toBeGreaterThan(Math.abs(there!));
  });

  it('leaves out what leads nowhere, and stands for one party alone', () => {
    const { links, places } = layOut(['p0'], [{ id: '1', from: 'p0', to: 'gone' }]);
    expect(links).toEqual([]);
    expect(Math.hypot(places.get('p0')!.x, places.get('p0')!.y)).toBe(0);
  });
});

describe('a name in a box', () => {
  it('is broken between words and ends in dots where it is too long', () => {
    expect(linesOf('Община Примерград')).toEqual(['Община', 'Примерград']);
    const long = linesOf('Сдружение за устойчиво градско развитие и иновации на Примерград');
    expect(long).toHaveLength(BOX.lines);
    expect(long.at(-1)).toMatch(/…$/);
    expect(
      linesOf('Непротивоконституционствувателствувайте').every(({ length }) => length <= BOX.letters),
    ).toBe(true);
  });
});

const flow = (
  id: string,
  from: string | null,
  to: string | null,
  scored: Partial<NonNullable<NonNullable<ScorableFlow['valuation']>['receiver']>> | null,
): ScorableFlow => ({
  id,
  from: from === null ? null : { id: from },
  to: to === null ? null : { id: to },
  valuation: { receiver: scored && { needIntensity: 'D', sourceImportance: 4, ...scored } },
});

describe('what comes back', () => {
  it('lacks the flows that nobody scored; outside and hidden ones are nobody’s fault', () => {
    const { withoutNeed, withoutSource } = unscored([
      flow('scored', 'a', 'b', {}),
      flow('no need', 'a', 'b', { needIntensity: null }),
      flow('neither', 'a', 'b', { needIntensity: null, sourceImportance: null }),
      flow('outside', null, 'b', { needIntensity: null }),
      flow('hidden', 'a', 'b', null),
    ]);
    expect(withoutNeed.map(({ id }) => id)).toEqual(['no need', 'neither']);
    expect(withoutSource.map(({ id }) => id)).toEqual(['neither']);
  });

  it('tells who gives without return from who only gets', () => {
    expect(oneWay(['a', 'b'], [flow('f', 'a', 'b', {})])).toEqual({ givesOnly: ['a'], getsOnly: ['b'] });
  });

  it('names the largest shares first and none that would be 0 %', () => {
    expect(sharesOf({ a: 0.2, b: 0.7, c: 0.004, d: 0 })).toEqual([
      ['b', 0.7],
      ['a', 0.2],
    ]);
  });
});
