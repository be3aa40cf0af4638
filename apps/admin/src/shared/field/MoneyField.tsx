import { formatMoney } from '../format';
import { useLanguage } from '../useLanguage';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

interface MoneyFieldProps extends OwnFieldProps {
  /** Where the upper end of a range stands. */
  upTo?: string;
  /** Where the currency stands, beside the amount. */
  currency?: string;
}

/** An amount, or a range of two, in the currency of the record. */
export const MoneyField = ({ upTo, currency = 'currency', unknown, ...props }: MoneyFieldProps) => {
  const language = useLanguage();
  const low = useValue<string>(props);
  const high = useValue<string>({ ...props, source: upTo ?? props.source });
  const unit = useValue<string>({ ...props, source: currency }) ?? 'EUR';
  const ends = [...new Set([low, high].filter((end): end is string => end !== null))];
  if (ends.length === 0) return <Unknown text={unknown} />;
  return (
    <Words>
      <span style={{ whiteSpace: 'nowrap' }}>
        {ends.map((end) => formatMoney(end, unit, language)).join(' – ')}
      </span>
    </Words>
  );
};
