import { formatDay } from '../shared/format';
import { useLanguage } from '../shared/useLanguage';
import { useT } from '../shared/useT';

/** A period in words, whichever of its ends are known; empty where neither is. */
export const usePeriod = (): ((from: string | null, to: string | null) => string) => {
  const t = useT();
  const language = useLanguage();
  return (from, to) => {
    const [begins, ends] = [from, to].map((day) => (day ? formatDay(day, language) : null));
    if (begins && ends) return t('party.period', { from: begins, to: ends });
    if (begins) return t('value.since', { date: begins });
    return ends ? t('value.until', { date: ends }) : '';
  };
};
