import type { ReactNode } from 'react';
import type { Triple } from '../data/resources/modelContent';
import { Unknown } from '../shared/field/Unknown';
import { formatNumber } from '../shared/format';
import type { WordedValue } from '../shared/input/TripleInput';
import { useOnPaper } from '../shared/layout/onPaper';
import { useLanguage } from '../shared/useLanguage';
import { worded } from './words';
import { Blank } from './print/Blank';

const POINTS = { maximumFractionDigits: 1 } as const;
const PERCENT = { ...POINTS, style: 'percent' } as const;

/** Stated values as one reads them, with their range where they have one; on paper a line of that width to write on for what is not stated. */
export const useStated = (line = '100%') => {
  const language = useLanguage();
  const missing = useOnPaper() ? <Blank width={line} /> : <Unknown text="model.notStated" />;
  const range = ({ low, high }: Triple, format: Intl.NumberFormatOptions) =>
    low === high ? '' : `; ${formatNumber(low, language, format)} – ${formatNumber(high, language, format)}`;
  return {
    text: (value: string | null): ReactNode => value || missing,
    points: (value: Triple | null): ReactNode =>
      value ? `${formatNumber(value.mode, language, POINTS)}${range(value, POINTS)}` : missing,
    share: (value: Triple | null, words: readonly WordedValue[]): ReactNode =>
      value ? `${worded(value.mode, words, language)}${range(value, PERCENT)}` : missing,
  };
};
