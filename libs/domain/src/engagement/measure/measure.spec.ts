import { describe, expect, it } from '@jest/globals';
import { atkinson } from './atkinson.js';
import { geometricMean } from './geometric-mean.js';
import { gini } from './gini.js';
import { jain } from './jain.js';
import { nashProduct } from './nash-product.js';
import { weakest } from './weakest.js';

const INEQ = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11_904, 22_261];

describe('Jain', () => {
  it.each([
    [[1, 3, 5], 0.7714, 4],
    [[1, 4, 5], 0.7937, 4],
    [[1, 2, 5], 0.7111, 4],
    [[10, 20, 30, 40, 50, 60], 0.80769, 5],
  ])('of %j is %f', (values, expected, digits) => {
    expect(jain(values)).toBeCloseTo(expected, digits);
  });

  it('is k/n where k of n gain alike and the others nothing', () => {
    for (let n = 1; n <= 8; n += 1)
      for (let k = 1; k <= n; k += 1)
        expect(jain(Array.from({ length: n }, (_, at) => (at < k ? 7 : 0)))).toBeCloseTo(k / n, 12);
  });

  it('is 0 where nobody gains, and a loss counts as nothing gained', () => {
    expect([jain([0, 0]), jain([-3, 5])]).toEqual([0, 0.5]);
  });
});

describe('Gini and Atkinson', () => {
  it('agree with the published values of R’s ineq', () => {
    expect(gini(INEQ)).toBeCloseTo(0.4620911, 7);
    expect(atkinson(INEQ)).toBeCloseTo(0.1796591, 7);
  });

  it('are 0 for equal gains and where nobody gains', () => {
    expect([gini([4, 4, 4]), gini([0, -1]), atkinson([4, 4, 4]), atkinson([0, 0])]).toEqual([0, 0, 0, 0]);
  });
});

describe('joint quality', () => {
  it('is 0 as soon as one party gains nothing', () => {
    expect([nashProduct([4, 0, 9]), nashProduct([2, 3, 4])]).toEqual([0, 24]);
    expect([geometricMean([0.2, 0]), geometricMean([])]).toEqual([0, 0]);
    expect(geometricMean([0.2, 0.8])).toBeCloseTo(0.4, 12);
  });

  it('the weakest of equals is the first by id, whatever the order', () => {
    expect(weakest(['b', 'a', 'c'], [0.1, 0.1, 0.3])).toEqual({ id: 'a', relativeGain: 0.1 });
  });
});
