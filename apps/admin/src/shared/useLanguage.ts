import type { Language } from '@tlaka/domain';
import { useLocale } from 'ra-core';
import { isLanguage } from '../data/i18nProvider';

/** The language that the reader has chosen. */
export const useLanguage = (): Language => {
  const locale = useLocale();
  return isLanguage(locale) ? locale : 'en';
};
