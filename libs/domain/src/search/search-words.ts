import { fold } from '../text/fold.js';

/** Words that one search looks at; what follows is ignored. */
export const SEARCH_WORDS_AT_MOST = 8;

/**
 * The words of a search as folded texts are compared with them: without the signs around them, in the order typed,
 * each once. Empty where fewer than two letters or digits are left, which would find everything and so nothing.
 */
export function searchWords(query: string): string[] {
  const words = fold(query)
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean);
  if (words.join('').length < 2) return [];
  return [...new Set(words)].slice(0, SEARCH_WORDS_AT_MOST);
}
