import type { Language } from './account/language.js';
import type { Text } from './reason.js';

/** The same value with every bilingual sentence in it in one language. */
export type Spoken<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Spoken<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Spoken<T[Key]> }
      : T;

/** Figures by party stand under the parties' ids, which may be anything: two of them are no sentence. */
const isText = (value: object): value is Text =>
  Object.keys(value).length === 2 &&
  'bg' in value &&
  'en' in value &&
  typeof value.bg === 'string' &&
  typeof value.en === 'string';

/** The value, plain JSON, with every sentence in it in one language. Pure, no errors. */
export function spoken<T>(value: T, language: Language): Spoken<T> {
  const inOne = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(inOne);
    if (typeof part !== 'object' || part === null) return part;
    if (isText(part)) return part[language];
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, inOne(inner)]));
  };
  return inOne(value) as Spoken<T>;
}
