import { LANGUAGES, type Language } from '@tlaka/domain';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'ra-core';
import type { Messages } from '../i18n/messages';

const NAMES: Record<Language, string> = { bg: 'Български', en: 'English' };

const CATALOGUES: Record<Language, () => Promise<Messages>> = {
  bg: async () => (await import('../i18n/bg')).bg,
  en: async () => (await import('../i18n/en')).en,
};

export const isLanguage = (value: unknown): value is Language =>
  (LANGUAGES as readonly unknown[]).includes(value);

/** The first of the reader's own languages that we speak. */
export const preferredLanguage = (wanted: readonly string[]): Language =>
  wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';

/** Forms and columns point into a to-one (`owner.id`, `owner.name`): there the label of the to-one holds. */
const withReferences = (fields: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([field, label]) => [
      [`${field}.id`, label],
      [`${field}.name`, label],
      [`${field}.title`, label],
    ]),
  ),
  ...fields,
});

const phrases = ({ resources, ...rest }: Messages): TranslationMessages => ({
  ...rest,
  resources: Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => [
      name,
      { ...resource, fields: withReferences(resource.fields) },
    ]),
  ),
});

const catalogue = async (language: Language): Promise<TranslationMessages> =>
  phrases(await CATALOGUES[language]());

/** Opens with one language loaded; the other is fetched when it is asked for. Keeps `<html lang>` true. */
export const openI18n = async (language: Language): Promise<I18nProvider> => {
  const first = await catalogue(language);
  const provider = polyglotI18nProvider(
    (asked) => (asked === language ? first : catalogue(isLanguage(asked) ? asked : 'en')),
    language,
    LANGUAGES.map((locale) => ({ locale, name: NAMES[locale] })),
    // What the server said is shown as it is: it speaks the reader's language already.
    { onMissingKey: (key: string) => key },
  );
  document.documentElement.lang = language;
  return {
    ...provider,
    changeLocale: async (locale) => {
      await provider.changeLocale(locale);
      document.documentElement.lang = locale;
    },
  };
};
