import type { Language } from '@tlaka/domain';
import { formatNumber } from '../format';
import { useLanguage } from '../useLanguage';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

interface TripleValue {
  low?: number | null;
  mode?: number | null;
  high?: number | null;
}

/** A value and between what it may lie where that is not certain; null where it is not stated. */
export const spreadText = (value: TripleValue | null | undefined, language: Language): string | null => {
  if (value?.mode === null || value?.mode === undefined) return null;
  const { low, mode, high } = value;
  const figure = (number: number) => formatNumber(number, language, { maximumFractionDigits: 2 });
  const spread =
    (low ?? mode) === (high ?? mode) ? '' : ` (${figure(low ?? mode)} – ${figure(high ?? mode)})`;
  return `${figure(mode)}${spread}`;
};

/** A stated value with its spread. */
export const TripleField = ({ unknown = 'model.notStated', ...props }: OwnFieldProps) => {
  const language = useLanguage();
  const said = spreadText(useValue<TripleValue>(props), language);
  return said === null ? <Unknown text={unknown} /> : <Words>{said}</Words>;
};
