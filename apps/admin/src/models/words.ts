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

const EFFORT = [2, 5, 15, 30, 50] as const;
const IMPACT = [5, 15, 30, 50, 100] as const;

/** The words for how many of its points a party would pay to be spared something. */
export const effortWords = (t: T): WordedValue[] =>
  EFFORT.map((value) => ({ value, label: t(`interview.ofPoints.${value}`) }));

/** The words for how many of its points something would cost a party. */
export const impactWords = (t: T): WordedValue[] =>
  IMPACT.map((value) => ({ value, label: t(`interview.ofPoints.${value}`) }));

const PERCENT = { style: 'percent', maximumFractionDigits: 1 } as const;

/** A value, where nothing else is said a share of one in percent, with the word for it where there is one. */
export const worded = (
  value: number,
  words: readonly WordedValue[],
  language: Language,
  format: Intl.NumberFormatOptions = PERCENT,
): string => {
  const figure = formatNumber(value, language, format);
  const word = words.find((known) => Math.abs(known.value - value) < 1e-9);
  return word ? `${word.label} (${figure})` : figure;
};
