import type { en } from './en';

/** Everything the console can say; English sets the keys, and a Bulgarian text without its key does not compile. */
export type Messages = typeof en;

/** What react-admin itself says is checked against its own type; the rest of the keys are ours. */
type Own = Omit<Messages, 'ra'>;

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & (string | number)]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & (string | number)];

/** The dotted keys of our own texts. */
export type MessageKey = Paths<Own>;

/** A vocabulary of the domain with a label for each of its terms. */
export type VocabularyName = keyof Messages['vocabulary'];
