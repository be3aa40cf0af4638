import type { ReactNode } from 'react';
import type { Triple } from '../data/resources/modelContent';
import { useSpread } from '../shared/field/TripleField';
import { Unknown } from '../shared/field/Unknown';
import type { WordedValue } from '../shared/input/TripleInput';
import { useOnPaper } from '../shared/layout/onPaper';
import { useFigures } from '../shared/useFigures';
import { useLanguage } from '../shared/useLanguage';
import { worded } from './words';
import { Blank } from './print/Blank';

/** Stated values as one reads them, with their range where they have one; on paper a line of that width to write on for what is not stated. */
export const useStated = (line = '100%') => {
  const language = useLanguage();
  const spread = useSpread();
  const { percent } = useFigures();
  const missing = useOnPaper() ? <Blank width={line} /> : <Unknown text="model.notStated" />;
  const range = ({ low, high }: Triple) => (low === high ? '' : `; ${percent(low)} – ${percent(high)}`);
  return {
    text: (value: string | null): ReactNode => value || missing,
    points: (value: Triple | null): ReactNode => spread(value, 'cost') ?? missing,
    share: (value: Triple | null, words: readonly WordedValue[]): ReactNode =>
      value ? `${worded(value.mode, words, language)}${range(value)}` : missing,
  };
};
