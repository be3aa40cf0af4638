import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COUNTRY_CODES, countryCode } from './country.js';
import { eikObstacles, isEik } from './eik.js';
import { identifierObstacles, isVat, normaliseIdentifier } from './identifier.js';

describe('EIK (I-30)', () => {
  it.each([
    ['000696327', true],
    ['000696328', false],
    ['0006963270018', true],
    ['0006963270019', false],
    ['0006963280018', false],
    ['00069632', false],
    ['000696327 ', false],
    ['00069632a', false],
  ])('%s %s', (text, valid) => {
    expect(isEik(text)).toBe(valid);
  });

  it('says whether length or check digit is wrong', () => {
    expect(eikObstacles('12').map(({ rule }) => rule)).toEqual(['eik.digits']);
    expect(eikObstacles('000696328').map(({ rule }) => rule)).toEqual(['eik.checksum']);
  });

  it('of ten check digits exactly one fits, for headquarters and branches', () => {
    const digits = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
    const fitting = (start: string) => [...'0123456789'].filter((check) => isEik(start + check));
    fc.assert(
      fc.property(digits(8), digits(3), (head, branch) => {
        const [check = ''] = fitting(head);
        return fitting(head).length === 1 && fitting(head + check + branch).length === 1;
      }),
    );
  });

  it('takes the second weights where the first leave ten, and 0 where those do too', () => {
    const fitting = (start: string) => [...'0123456789'].filter((check) => isEik(start + check));
    expect(fitting('20000001')).toEqual(['5']);
    expect(fitting('09000020')).toEqual(['0']);
  });
});

describe('other numbers', () => {
  it('are normalised before they are compared', () => {
    expect(normaliseIdentifier(' bg 000-696.327 ')).toBe('BG000696327');
  });

  it.each(['BG000696327', 'NL811383696B01', 'ESQ2818013A', 'CHE123456789MWST', 'IE1234567+A'])(
    '%s has the shape of a VAT number',
    (vat) => {
      expect(isVat(vat)).toBe(true);
    },
  );

  it.each(['MISSING', 'NOTAPPLICABLE', '123456789', 'BG', ''])('%s has not', (vat) => {
    expect(isVat(vat)).toBe(false);
  });

  it('a PIC has nine digits', () => {
    expect(identifierObstacles('PIC', '999981634')).toEqual([]);
    expect(identifierObstacles('PIC', '99998163').map(({ rule }) => rule)).toEqual(['pic.digits']);
  });
});

describe('countries', () => {
  it('the EU codes for Greece and the United Kingdom become ISO codes', () => {
    expect(['EL', 'uk', ' bg ', 'XK'].map(countryCode)).toEqual(['GR', 'GB', 'BG', 'XK']);
    expect(['ZZ', 'Bulgaria', ''].map(countryCode)).toEqual([null, null, null]);
  });

  it('the list is complete, sorted and without doubles', () => {
    expect(COUNTRY_CODES).toHaveLength(250);
    expect([...new Set(COUNTRY_CODES)].sort()).toEqual(COUNTRY_CODES);
  });
});
