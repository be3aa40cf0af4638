import { expect, it } from '@jest/globals';
import { en } from '../../apps/admin/src/i18n/en';
import { VOCABULARIES } from '../../apps/admin/src/shared/vocabulary';

it.each(Object.entries(en.vocabulary))(
  'has a label for each term of %s and for nothing else',
  (name, labels) => {
    const terms = VOCABULARIES[name as keyof typeof VOCABULARIES];
    expect(Object.keys(labels).sort()).toEqual([...terms].sort());
  },
);
