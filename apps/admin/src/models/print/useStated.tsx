import type { ReactNode } from 'react';
import type { Triple } from '../../data/resources/modelContent';
import { formatNumber } from '../../shared/format';
import type { WordedValue } from '../../shared/input/TripleInput';
import { useLanguage } from '../../shared/useLanguage';
import { worded } from '../words';
import { Blank } from './Blank';

const POINTS = { maximumFractionDigits: 1 } as const;
const PERCENT = { ...POINTS, style: 'percent' } as const;

/** Stated values as they are printed, with their range where they have one; a line of that width to write on for what is not stated. */
export const useStated = (width = '100%') => {
  const language = useLanguage();
  const range = ({ low, high }: Triple, format: Intl.NumberFormatOptions) =>
    low === high ? '' : `; ${formatNumber(low, language, format)} – ${formatNumber(high, language, format)}`;
  return {
    text: (value: string | null): ReactNode => value || <Blank width={width} />,
    points: (value: Triple | null): ReactNode =>
      value ? (
        `${formatNumber(value.mode, language, POINTS)}${range(value, POINTS)}`
      ) : (
        <Blank width={width} />
      ),
    share: (value: Triple | null, words: readonly WordedValue[]): ReactNode =>
      value ? `${worded(value.mode, words, language)}${range(value, PERCENT)}` : <Blank width={width} />,
  };
};
