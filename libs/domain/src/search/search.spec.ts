import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../text/fold.js';
import { SEARCH_WORDS_AT_MOST, searchWords } from './search-words.js';

describe('words of a search', () => {
  it.each([
    ['„Примерна" ЕООД', ['primerna', 'eood']],
    ['  Иванова,   Ана ', ['ivanova', 'ana']],
    ['е-управление', ['e-upravlenie']],
    ['Ана АНА ana', ['ana']],
    ['я', ['ya']],
    ['a', []],
    ['"', []],
    ['a -', []],
    ['', []],
  ])('%s: %j', (query, words) => {
    expect(searchWords(query)).toEqual(words);
  });

  it('are few, folded and found in the folded query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (query) => {
        const words = searchWords(query);
        return (
          words.length <= SEARCH_WORDS_AT_MOST &&
          new Set(words).size === words.length &&
          words.every((word) => word !== '' && fold(query).includes(word))
        );
      }),
    );
  });
});
