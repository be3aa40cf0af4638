import { describe, expect, it } from '@jest/globals';
import {
  BOX,
  layOut,
  type Layout,
  type Link,
  linesOf,
  numbersOf,
  PLATE,
  type Point,
} from '../../apps/admin/src/models/network/layout';
import { oneWay, sharesOf, unscored, type ScorableFlow } from '../../apps/admin/src/models/network/network';
import { Dice } from '../support/dice.js';

const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `p${at}`);

interface Area extends Point {
  width: number;
  height: number;
}

const touch = (a: Area, b: Area): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

const holds = (frame: Layout['frame'], { x, y, width, height }: Area): boolean =>
  x - width / 2 >= frame.left &&
  y - height / 2 >= frame.top &&
  x + width / 2 <= frame.left + frame.width &&
  y + height / 2 <= frame.top + frame.height;

const link = (number: number, from: string, to: string): Link => ({ id: String(number), number, from, to });

/** So many links among so many parties, of which none leads back to where it began. */
const thrown = (parties: number, count: number): Link[] => {
  const dice = new Dice(7);
  return Array.from({ length: count }, (_, at) => {
    const from = dice.throw(parties);
    return link(at + 1, `p${from}`, `p${(from + 1 + dice.throw(parties - 1)) % parties}`);
  });
};

const COUNTS = Array.from({ length: 23 }, (_, at) => at + 2);

const pairs = <Of>(all: readonly Of[]): [Of, Of][] =>
  all.flatMap((one, at) => all.slice(at + 1).map((other): [Of, Of] => [one, other]));

describe('the picture of a network', () => {
  it.each(COUNTS)(
    'keeps the boxes of %i parties and the numbers of sixty flows apart and in the frame',
    (count) => {
      const { places, frame, links } = layOut(names(count), thrown(count, 60));
      const boxes = [...places.values()].map((place) => ({ ...place, ...BOX }));
      const plates = links.map(({ label }) => ({ ...label, height: PLATE.height }));
      const all: Area[] = [...boxes, ...plates];
      expect(boxes).toHaveLength(count);
      expect(links.flatMap(({ ids }) => ids)).toHaveLength(60);
      expect(pairs(all).filter(([a, b]) => touch(a, b))).toEqual([]);
      expect(all.filter((area) => !holds(frame, area))).toEqual([]);
    },
  );

  it('draws there and back as different lines, and twice the same way as one with both numbers', () => {
    const drawn = layOut(names(2), [link(1, 'p0', 'p1'), link(2, 'p1', 'p0'), link(3, 'p0', 'p1')]).links;
    expect(drawn.map(({ label }) => label.text)).toEqual(['1, 3', '2']);
    expect(drawn.map(({ ids }) => ids)).toEqual([['1', '3'], ['2']]);
    const [there, back] = drawn.map(({ label }) => label.y);
    expect(Math.sign(there!)).toBe(-Math.sign(back!));
  });

  it('says of many flows how many more there are', () => {
    const numbers = (count: number) =>
      numbersOf(Array.from({ length: count }, (_, at) => ({ number: at + 1 })));
    expect([1, 3, 4, 12].map(numbers)).toEqual(['1', '1, 2, 3', '1, 2 +2', '1, 2 +10']);
  });

  it('leaves out what leads nowhere, and stands for one party alone', () => {
    const { links, places } = layOut(['p0'], [link(1, 'p0', 'gone')]);
    expect(links).toEqual([]);
    expect(Math.hypot(places.get('p0')!.x, places.get('p0')!.y)).toBe(0);
  });
});

describe('a name in a box', () => {
  it('is broken between words and ends in dots where it is too long', () => {
    expect(linesOf('Район Примерградска')).toEqual(['Район', 'Примерградска']);
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
