import { describe, expect, it } from '@jest/globals';
import { spoken } from './spoken.js';

describe('a value in one language', () => {
  it('says each sentence in it, and leaves everything else as it is', () => {
    const value = {
      text: { bg: 'да', en: 'yes' },
      list: [{ bg: 'не', en: 'no' }, 1, null],
      other: { bg: 1 },
    };
    expect(spoken(value, 'bg')).toEqual({ text: 'да', list: ['не', 1, null], other: { bg: 1 } });
    expect(spoken(value, 'en')).toEqual({ text: 'yes', list: ['no', 1, null], other: { bg: 1 } });
  });

  it('takes no figures of parties that are called like the languages for a sentence', () => {
    const figures = {
      shapley: { bg: 0, en: 120 },
      interval: { bg: [1, 2], en: [3, 4] },
      gately: { bg: null, en: null },
    };
    expect(spoken(figures, 'en')).toEqual(figures);
  });
});
