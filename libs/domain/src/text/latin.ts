// prettier-ignore
const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sht', ъ: 'a', ь: 'y', ю: 'yu', я: 'ya',
};

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** One word, all capitals only where the word is: „ЩЪРБАНОВ" → „SHTARBANOV", „Щърбанов" → „Shtarbanov". */
function word(source: string): string {
  if (!CYRILLIC.test(source)) return source;
  const letters = [...source];
  const shouting =
    letters.length > 1 &&
    letters.every((letter) => isUpper(letter) || letter.toLowerCase() === letter.toUpperCase());
  const lower = source.toLowerCase();
  if (lower === 'българия')
    return shouting ? 'BULGARIA' : isUpper(letters[0] ?? '') ? 'Bulgaria' : 'bulgaria';
  const endsInIa = lower.endsWith('ия');
  return letters
    .map((letter, index) => {
      const latin = endsInIa && index === letters.length - 1 ? 'a' : LETTERS[letter.toLowerCase()];
      if (latin === undefined || !isUpper(letter)) return latin ?? letter;
      return shouting ? latin.toUpperCase() : latin[0]?.toUpperCase() + latin.slice(1);
    })
    .join('');
}

/**
 * `text` in Latin letters by the Streamlined System (Transliteration Act of Bulgaria, 2009): „ия" at the end of a word
 * gives „ia", „България" gives „Bulgaria", capitals are kept. Letters that Bulgarian does not have stay as they are.
 */
export function toLatin(text: string): string {
  return text.normalize('NFC').replace(WORD, word);
}
