import type { Text } from '../reason.js';

/** What a cell should have been, for messages: „X" is not … */
export const EXPECTED = {
  amount: { bg: 'сума', en: 'an amount of money' },
  date: { bg: 'дата (гггг-мм-дд или дд/мм/гггг)', en: 'a date (yyyy-mm-dd or dd/mm/yyyy)' },
  number: { bg: 'номер', en: 'a number' },
  flag: { bg: 'True или False', en: 'True or False' },
  text: { bg: 'текст', en: 'text' },
} as const satisfies Record<string, Text>;

/**
 * An amount as an exact decimal string with at least two decimals („2835524,25" and „2835524.25" → „2835524.25", „75000.0"
 * → „75000.00"); null for anything but digits with at most one decimal sign. Zeros beyond the second decimal are dropped.
 */
export function amountOf(text: string): string | null {
  const found = /^(\d{1,15})(?:[.,](\d{1,10}))?$/.exec(text);
  if (!found) return null;
  const [, whole = '0', fraction = ''] = found;
  return `${whole.replace(/^0+(?=\d)/, '')}.${fraction.replace(/0+$/, '').padEnd(2, '0')}`;
}

/** The sum of two amounts as `amountOf` gives them, exact, in the same form. */
export function sumOf(a: string, b: string): string {
  const scale = Math.max(...[a, b].map((amount) => amount.split('.')[1]?.length ?? 0));
  const [x, y] = [a, b].map((amount) => {
    const [whole = '0', fraction = ''] = amount.split('.');
    return BigInt(whole + fraction.padEnd(scale, '0'));
  });
  const digits = String((x ?? 0n) + (y ?? 0n)).padStart(scale + 1, '0');
  return amountOf(`${digits.slice(0, -scale)}.${digits.slice(-scale)}`) ?? '0.00';
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** A day as YYYY-MM-DD from `2024-02-01` (a time after it is dropped) or `01/02/2024`; null for what is no day of the calendar. */
export function dateOf(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[ T].*)?$/.exec(text);
  const european = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  const [year = '', month = '', day = ''] = iso?.slice(1) ?? european?.slice(1).reverse() ?? [];
  const days = Number(month) === 2 && isLeap(Number(year)) ? 29 : (DAYS[Number(month) - 1] ?? 0);
  return Number(year) >= 1900 && Number(day) >= 1 && Number(day) <= days ? `${year}-${month}-${day}` : null;
}

/** A flag written True/False, true/false, Yes/No, Y/N or 1/0; null for anything else. */
export function flagOf(text: string): boolean | null {
  if (/^(true|yes|y|1)$/i.test(text)) return true;
  return /^(false|no|n|0)$/i.test(text) ? false : null;
}

/** Digits as they stand; null for anything else. */
export function digitsOf(text: string): string | null {
  return /^\d{1,20}$/.test(text) ? text : null;
}

/** Any text as it stands. */
export function textOf(text: string): string | null {
  return text;
}
