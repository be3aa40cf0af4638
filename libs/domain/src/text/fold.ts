import { toLatin } from './latin.js';

// Letters that are no base letter with a mark, so that NFKD leaves them whole; and the Cyrillic neighbours of Bulgarian.
// prettier-ignore
const WHOLE: Record<string, string> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ħ: 'h', ŋ: 'n',
  ы: 'y', э: 'e', і: 'i', є: 'e', ґ: 'g', ј: 'y', љ: 'ly', њ: 'ny', ћ: 'c', ђ: 'd', џ: 'dzh', ѣ: 'ya', ѫ: 'a',
};

/**
 * `text` as search compares it: without case, accents, alphabet and repeated white space, so that „Иванов", „ИВАНОВ"
 * and „Ivanov" are the same. The two exceptions of the Streamlined System („Мария" → „Maria" beside „Mariyan",
 * „България" → „Bulgaria" beside „Balgarski") are levelled, so that a name half typed is found. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  const bare = toLatin(text).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return toLatin(bare.replace(/[^\p{ASCII}]/gu, (letter) => WHOLE[letter] ?? letter))
    .replace(/iya/g, 'ia')
    .replace(/bulg/g, 'balg')
    .replace(/\s+/gu, ' ')
    .trim();
}
