import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCleanText, written } from './clean.js';
import { fold } from './fold.js';
import { toLatin } from './latin.js';
import { sortName } from './sort-name.js';

describe('the Streamlined System', () => {
  it.each([
    ['България', 'Bulgaria'],
    ['БЪЛГАРИЯ', 'BULGARIA'],
    ['София', 'Sofia'],
    ['Столична община', 'Stolichna obshtina'],
    ['Щърбанов', 'Shtarbanov'],
    ['ЩЪРБАНОВ', 'SHTARBANOV'],
    ['Юлия Янкова-Жечева', 'Yulia Yankova-Zhecheva'],
    ['Мариян', 'Mariyan'],
    ['Цанко Церковски', 'Tsanko Tserkovski'],
    ['синьо', 'sinyo'],
    ['АД „Пример"', 'AD „Primer"'],
    ['Я. Примеров', 'Ya. Primerov'],
    ['Ivanov Ltd', 'Ivanov Ltd'],
    ['', ''],
  ])('%s → %s', (source, latin) => {
    expect(toLatin(source)).toBe(latin);
  });

  it('leaves no Bulgarian letter, and Latin text alone', () => {
    const bulgarian = fc.string({
      unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъьюяАБВЩЮЯ -.'),
      maxLength: 40,
    });
    fc.assert(fc.property(bulgarian, (text) => !/\p{Script=Cyrillic}/u.test(toLatin(text))));
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => toLatin(text) === text));
  });
});

describe('folding for search', () => {
  it.each([
    ['Иванов', 'ivanov'],
    ['Ivanov', 'ivanov'],
    ['Ѝ', 'i'],
    ['Müller  Straße', 'muller strasse'],
    ['UNIWERSYTET ŚLĄSKI', 'uniwersytet slaski'],
    ['Łódź', 'lodz'],
    ['ﬁnance', 'finance'],
    ['Мария', 'maria'],
    ['Mariya', 'maria'],
    ['Илѝя', 'ilia'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('a name half typed is found in the whole name', () => {
    expect(fold('Мариян Примеров')).toContain(fold('Мария'));
    expect(fold('Мрежа България')).toContain(fold('Бълг'));
    expect(fold('Network Bulgaria')).toContain(fold('Българи'));
  });

  it('is the same for a name and its Latin form, in any case, and folding twice changes nothing', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъьюяАБВИЩЮЯ -'),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        name,
        (text) => fold(toLatin(text)) === fold(text) && fold(text.toUpperCase()) === fold(text),
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('names and text as stored', () => {
  it('a name in quotation marks sorts under its first letter', () => {
    expect(sortName(' „Примерна  мрежа" ЕООД')).toBe('Примерна мрежа" ЕООД');
    expect(sortName('***')).toBe('***');
  });

  it('text with NUL or half a surrogate pair is not clean, emoji are', () => {
    expect(isCleanText('Среща 🤝\n')).toBe(true);
    expect(isCleanText('a\u0000b')).toBe(false);
    expect(isCleanText('\ud83e')).toBe(false);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => isCleanText(text) || text.includes('\u0000')),
    );
  });
});

describe('what somebody wrote', () => {
  it.each(['x', ' жалба 17\n', '?', '👩‍⚕️', 'क्ष', '‏שלום'])('%j is there to be read', (text) => {
    expect(written(text)).toBe(text.trim());
  });

  it.each([null, undefined, '', ' \n\t', '\u00a0', '\u200b', '\u2060\ufeff', '\u00ad', '\u3164', '\u2800'])(
    '%j is nothing',
    (text) => {
      expect(written(text)).toBeNull();
    },
  );
});
