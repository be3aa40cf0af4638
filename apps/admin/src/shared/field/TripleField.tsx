import { formatNumber } from '../format';
import { useLanguage } from '../useLanguage';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

interface TripleValue {
  low: number;
  mode: number;
  high: number;
}

/** A stated value, and between what it may lie where that is not certain. */
export const TripleField = ({ unknown = 'model.notStated', ...props }: OwnFieldProps) => {
  const language = useLanguage();
  const value = useValue<TripleValue>(props);
  if (!value) return <Unknown text={unknown} />;
  const figure = (number: number) => formatNumber(number, language, { maximumFractionDigits: 2 });
  const certain = value.low === value.high;
  return (
    <Words>
      {figure(value.mode)}
      {!certain && ` (${figure(value.low)} – ${figure(value.high)})`}
    </Words>
  );
};
