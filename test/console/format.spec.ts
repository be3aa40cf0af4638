import { describe, expect, it } from '@jest/globals';
import { formatDay, formatMoney, formatNumber } from '../../apps/admin/src/shared/format';

/** Intl separates with no-break spaces, narrow and wide. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a Bulgarian reads', () => {
  it('a day with four digits of the year', () =>
    expect(plain(formatDay('2026-11-23', 'bg'))).toBe('23.11.2026 г.'));
  it('thousands apart from five digits on', () => {
    expect(plain(formatNumber('1234.5', 'bg'))).toBe('1234,5');
    expect(plain(formatNumber('12345.5', 'bg'))).toBe('12 345,5');
  });
  it('money after its amount, every digit of it', () => {
    expect(plain(formatMoney('1234567.89', 'EUR', 'bg'))).toBe('1 234 567,89 €');
    expect(plain(formatMoney('123456789012345678.91', 'EUR', 'bg'))).toBe('123 456 789 012 345 678,91 €');
  });
});

it('a share in percent as the language writes it, and a true minus', () => {
  const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const;
  expect(formatNumber(0.255, 'bg', PERCENT)).toBe('25,5\u00a0%');
  expect(formatNumber(0.255, 'en', PERCENT)).toBe('25.5%');
  expect(formatNumber(-0.064, 'bg', PERCENT)).toBe('−6,4\u00a0%');
  expect(formatNumber(-12.34, 'en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' })).toBe('−12.3');
});

describe('an English reader reads', () => {
  it('a day with its month in letters', () => expect(formatDay('2026-11-23', 'en')).toBe('23 Nov 2026'));
  it('money before its amount, no idle cents', () => {
    expect(formatMoney('50000.00', 'EUR', 'en')).toBe('€50,000');
    expect(formatMoney('2835524.25', 'EUR', 'en')).toBe('€2,835,524.25');
  });
});

it('keeps a day of the calendar in every time zone', () => {
  const zone = process.env.TZ;
  process.env.TZ = 'America/Los_Angeles';
  expect(formatDay('2026-01-01', 'en')).toBe('1 Jan 2026');
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
