import { reason, type Reason } from '../reason.js';

const digitsOf = (text: string): number[] => [...text].map(Number);
const remainder = (digits: number[], weights: number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;

/** The check digit: remainder by the first weights; if that is 10, by the second; if that is 10 too, 0. */
function checkDigit(digits: number[], first: number[], second: number[]): number {
  const once = remainder(digits, first);
  return once < 10 ? once : remainder(digits, second) % 10;
}

/**
 * Whether `text` is a number of the Bulgarian BULSTAT/commercial register (ЕИК): 9 digits with a check digit in the 9th
 * place, or 13 (a branch) with a second one in the 13th. Ordinance on the BULSTAT register; weights as in I-30.
 */
export function isEik(text: string): boolean {
  if (!/^(\d{9}|\d{13})$/.test(text)) return false;
  const digits = digitsOf(text);
  if (checkDigit(digits, [1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 5, 6, 7, 8, 9, 10]) !== digits[8]) return false;
  return digits.length === 9 || checkDigit(digits.slice(8), [2, 7, 3, 5], [4, 9, 5, 7]) === digits[12];
}

/** Why `text` is no ЕИК; empty when it is one. */
export function eikObstacles(text: string): Reason[] {
  if (isEik(text)) return [];
  return /^(\d{9}|\d{13})$/.test(text)
    ? [reason('eik.checksum', 'Контролната цифра на ЕИК не съвпада.', 'The check digit of the EIK is wrong.')]
    : [reason('eik.digits', 'ЕИК се състои от 9 или 13 цифри.', 'An EIK has 9 or 13 digits.')];
}
