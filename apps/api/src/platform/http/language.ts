import type { Language } from '@tlaka/domain';

/** The first language of `Accept-Language` that the product speaks; English otherwise. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? '').split(',')) {
    const word = part.trim().slice(0, 2).toLowerCase();
    if (word === 'bg' || word === 'en') return word;
  }
  return 'en';
}
