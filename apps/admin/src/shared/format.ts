import type { Language } from '@tlaka/domain';

const LOCALE: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

// Bulgarian writes 23.11.2026 г.; its short style would cut the year to two digits.
const DAY: Record<Language, Intl.DateTimeFormatOptions> = {
  bg: { day: '2-digit', month: '2-digit', year: 'numeric' },
  en: { day: 'numeric', month: 'short', year: 'numeric' },
};

const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** The Bulgarian mark of a year stays on the line of its year. */
const written = (format: Intl.DateTimeFormat, date: Date): string =>
  format.format(date).replace(' г.', '\u00a0г.');

/** A day of the calendar (`2026-11-23`), which is the same day in every time zone. */
export const formatDay = (day: string, language: Language): string =>
  written(
    new Intl.DateTimeFormat(LOCALE[language], { ...DAY[language], timeZone: 'UTC' }),
    new Date(`${day.slice(0, 10)}T00:00:00Z`),
  );

/** A moment, in the reader's own time zone. */
export const formatMoment = (moment: string, language: Language): string =>
  written(new Intl.DateTimeFormat(LOCALE[language], { ...DAY[language], ...TIME }), new Date(moment));

/** The day of a moment, in the reader's own time zone. */
export const formatDayOf = (moment: string, language: Language): string =>
  written(new Intl.DateTimeFormat(LOCALE[language], DAY[language]), new Date(moment));

const PERCENT: Record<Language, string> = { bg: '\u00a0%', en: '%' };

/** Browsers write a hyphen for a minus, and do not agree on what stands before the sign of a percentage. */
const inOneStyle = (parts: readonly Intl.NumberFormatPart[], language: Language): string => {
  const percent = parts.some(({ type }) => type === 'percentSign');
  return parts
    .filter(({ type, value }) => !(percent && type === 'literal' && value.trim() === ''))
    .map(({ type, value }) =>
      type === 'minusSign' ? '−' : type === 'percentSign' ? PERCENT[language] : value,
    )
    .join('');
};

/** An exact decimal, given as text so that no digit is lost. */
export const formatNumber = (
  value: string | number,
  language: Language,
  options: Intl.NumberFormatOptions = {},
): string =>
  inOneStyle(
    new Intl.NumberFormat(LOCALE[language], options).formatToParts(value as Intl.StringNumericLiteral),
    language,
  );

/** An amount with its currency; cents only where there are some. */
export const formatMoney = (amount: string | number, currency: string, language: Language): string =>
  formatNumber(amount, language, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });

/** The name of a country by its ISO code; the code itself where it has none. */
export const formatCountry = (code: string, language: Language): string =>
  new Intl.DisplayNames(LOCALE[language], { type: 'region' }).of(code) ?? code;

/** Names one after the other, the last one after „and". */
export const formatList = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(names);
