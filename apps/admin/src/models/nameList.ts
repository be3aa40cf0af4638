import type { Language } from '@tlaka/domain';
import { formatList } from '../shared/format';

const QUOTED: Record<Language, (name: string) => string> = {
  bg: (name) => `„${name}“`,
  en: (name) => `“${name}”`,
};

/** Names one after the other; one that holds a comma itself stands in quotation marks, or it would read as two. */
export const nameList = (names: readonly string[], language: Language): string =>
  formatList(
    names.map((name) => (name.includes(',') ? QUOTED[language](name) : name)),
    language,
  );
