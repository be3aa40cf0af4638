import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentAffiliation, heldOn, periodObstacles } from './affiliation.js';
import { isEmail, normaliseEmail, telLink, webAddress } from './contact.js';
import { parentObstacles } from './hierarchy.js';
import { ORG_TYPES, defaultHelix } from './org-type.js';
import { HELICES } from './helix.js';
import { personName, personSortName } from './person-name.js';

describe('web addresses', () => {
  it.each([
    ['www.example.org', 'https://www.example.org'],
    ['HTTP://WWW.Example.ORG/', 'http://www.example.org'],
    ['http://www.example.org/Nl.htm?a=1#b', 'http://www.example.org/Nl.htm?a=1#b'],
    ['община-пример.бг/услуги', 'https://община-пример.бг/услуги'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['javascript:alert(1)', null],
    ['ftp://example.org', null],
    ['http:/example.org', null],
    ['localhost', null],
    ['http://127.0.0.1/', null],
    ['http://a@example.org', null],
    ['no address', null],
    ['', null],
  ])('%s → %s', (typed, kept) => {
    expect(webAddress(typed)).toBe(kept);
  });

  it('what is kept is kept again as it is', () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true }), (url) => {
        const kept = webAddress(url);
        return kept === null || webAddress(kept) === kept;
      }),
    );
  });
});

describe('e-mail and phone', () => {
  it.each(['ana.primerova@example.org', "o'neil+x@a-b.example.bg", 'инфо@община-пример.бг'])(
    '%s is an address',
    (email) => {
      expect(isEmail(email)).toBe(true);
    },
  );

  it.each([
    'ana',
    'ana@',
    'ana@example',
    'a b@example.org',
    'a..b@example.org',
    'a@b@example.org',
    `${'x'.repeat(65)}@example.org`,
  ])('%s is none', (email) => {
    expect(isEmail(email)).toBe(false);
  });

  it('addresses are compared in small letters', () => {
    expect(normaliseEmail(' Ana@Example.ORG ')).toBe('ana@example.org');
  });

  it.each([
    ['+359 2 912 34 56', 'tel:+35929123456'],
    ['00359 (0)2 912-3456', 'tel:+35929123456'],
    ['+359 (0) 88 123', 'tel:+35988123'],
    ['(02) 912 34 56', 'tel:029123456'],
    ['02 912 34 56 вътр. 12', 'tel:029123456;ext=12'],
    ['112', 'tel:112'],
    ['12', null],
    ['call me', null],
    ['+359 88 123 4567 javascript:', null],
  ])('%s is called by %s', (typed, link) => {
    expect(telLink(typed)).toBe(link);
  });
});

describe('people and their seats', () => {
  it('a person is read out given name first and sorted family name first', () => {
    const ana = { givenName: ' Ана', familyName: 'Примерова ' };
    expect([personName(ana), personSortName(ana)]).toEqual(['Ана Примерова', 'Примерова Ана']);
    expect(personName({ givenName: '', familyName: 'Primerov' })).toBe('Primerov');
  });

  const seat = (name: string, from: string | null, to: string | null, isPrimary = false) => ({
    name,
    from,
    to,
    isPrimary,
  });
  const seats = [
    seat('analyst', '2015-01-01', '2019-12-31', true),
    seat('adviser', '2019-06-01', null),
    seat('director', '2020-01-01', null, true),
    seat('member', null, null),
  ];

  it.each([
    ['2014-12-31', 'member'],
    ['2019-12-31', 'analyst'],
    ['2020-01-01', 'director'],
  ])('on %s the seat is %s', (day, name) => {
    expect(currentAffiliation(seats, day)?.name).toBe(name);
  });

  it('without a primary seat the one begun last stands; without any, none', () => {
    expect(
      currentAffiliation(
        [seats[3], seats[1]].flatMap((s) => s ?? []),
        '2021-01-01',
      )?.name,
    ).toBe('adviser');
    expect(currentAffiliation([seat('gone', null, '2000-01-01')], '2021-01-01')).toBeUndefined();
  });

  it('first and last day belong to the seat; it cannot end before it begins', () => {
    expect(heldOn(seat('x', '2020-01-01', '2020-01-01'), '2020-01-01')).toBe(true);
    expect(periodObstacles('2020-01-02', '2020-01-01').map(({ rule }) => rule)).toEqual(['period.order']);
    expect(periodObstacles('2020-01-01', null)).toEqual([]);
  });
});

describe('organisations', () => {
  it('every type has a helix, and a public body belongs to government', () => {
    expect(ORG_TYPES.filter((type) => !HELICES.includes(defaultHelix(type)))).toEqual([]);
    expect(defaultHelix('MUNICIPALITY')).toBe('GOVERNMENT');
  });

  it('nobody becomes its own ancestor (I-21)', () => {
    expect(parentObstacles('a', 'a', []).map(({ rule }) => rule)).toEqual(['hierarchy.loop']);
    expect(parentObstacles('a', 'b', ['c', 'a']).map(({ rule }) => rule)).toEqual(['hierarchy.loop']);
    expect(parentObstacles('a', 'b', ['c'])).toEqual([]);
  });
});
