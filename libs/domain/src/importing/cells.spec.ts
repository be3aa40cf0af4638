import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amountOf, dateOf, flagOf, sumOf } from './cells.js';

describe('amounts', () => {
  it.each([
    ['2835524,25', '2835524.25'],
    ['2835524.25', '2835524.25'],
    ['75000.0', '75000.00'],
    ['1499998', '1499998.00'],
    ['0', '0.00'],
    ['007,5', '7.50'],
    ['12.3456', '12.3456'],
    ['1.234.567,89', null],
    ['-5', null],
    ['1e7', null],
    ['12 EUR', null],
  ])('%s → %s', (text, amount) => {
    expect(amountOf(text)).toBe(amount);
  });

  it('keep every digit, with either decimal sign, and add up without rounding', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 16n });
    const written = (value: bigint, sign = '.'): string =>
      `${value / 100n}${sign}${String(value % 100n).padStart(2, '0')}`;
    fc.assert(
      fc.property(
        cents,
        (value) => amountOf(written(value, ',')) === (value < 10n ** 17n ? written(value) : null),
      ),
    );
    fc.assert(fc.property(cents, cents, (a, b) => sumOf(written(a), written(b)) === written(a + b)));
    expect(sumOf('0.10', '0.205')).toBe('0.305');
  });
});

describe('days and flags', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['29/02/2024', '2024-02-29'],
    ['2023-12-26 14:40:12', '2023-12-26'],
    ['2023-02-29', null],
    ['31/04/2024', null],
    ['2024-13-01', null],
    ['00/01/2024', null],
    ['1.2.2024', null],
    ['0000-01-01', null],
  ])('%s → %s', (text, day) => {
    expect(dateOf(text)).toBe(day);
  });

  it('every day of the calendar is read in both forms', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        return dateOf(iso) === iso && dateOf(iso.split('-').reverse().join('/')) === iso;
      }),
    );
  });

  it('a flag is True or False in the usual spellings', () => {
    expect(['True', 'false', '1', 'N', 'maybe'].map(flagOf)).toEqual([true, false, true, false, null]);
  });
});
