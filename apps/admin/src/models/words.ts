import type { Language } from '@tlaka/domain';
import { formatNumber } from '../shared/format';
import type { WordedValue } from '../shared/input/TripleInput';
import type { TextArguments } from '../shared/useT';
import type { MessageKey } from '../i18n/messages';

type T = (key: MessageKey, args?: TextArguments) => string;

const FULFILMENT = [0, 25, 50, 75, 100] as const;
const LIKELIHOOD = [10, 30, 50, 70, 90] as const;

/** The words for how much of an interest is met. */
export const fulfilmentWords = (t: T): WordedValue[] =>
  FULFILMENT.map((percent) => ({ value: percent / 100, label: t(`model.fulfilment.${percent}`) }));

/** The words for how likely something is. */
export const likelihoodWords = (t: T): WordedValue[] =>
  LIKELIHOOD.map((percent) => ({ value: percent / 100, label: t(`model.likelihood.${percent}`) }));

/** How important this source of what is needed may be, as choices. */
export const sourceImportances = (t: T): { id: number; name: string }[] =>
  ([1, 2, 3, 4, 5] as const).map((id) => ({ id, name: t(`insight.sourceImportance.${id}`) }));

/** The words for how much of a perfect deal one has anyway, in points. */
export const alternativeWords = (t: T): WordedValue[] =>
  FULFILMENT.filter((percent) => percent < 100).map((percent) => ({
    value: percent,
    label: t(`model.fulfilment.${percent}`),
  }));

/** A share of one in percent, with the word for it where there is one. */
export const worded = (value: number, words: readonly WordedValue[], language: Language): string => {
  const percent = formatNumber(value, language, { style: 'percent', maximumFractionDigits: 1 });
  const word = words.find((known) => Math.abs(known.value - value) < 1e-9);
  return word ? `${word.label} (${percent})` : percent;
};
