import type { ListedForm } from '../data/cooperationVerbs';
import { Words } from '../shared/field/Words';
import { useT } from '../shared/useT';

const YEAR = 12;

const inYears = (...months: number[]): boolean => months.every((one) => one >= YEAR && one % YEAR === 0);

/** How long a form usually takes, in years where it is a matter of years. */
export const FormLength = ({ form }: { form: Pick<ListedForm, 'leastMonths' | 'mostMonths'> }) => {
  const t = useT();
  const { leastMonths: least, mostMonths: most } = form;
  const length = (): string => {
    if (most === null) return t('cooperation.open', { smart_count: least });
    if (most === least) return t('cooperation.months', { smart_count: least });
    if (inYears(least, most))
      return t('cooperation.betweenYears', { least: least / YEAR, most: most / YEAR });
    return t('cooperation.betweenMonths', { least, most });
  };
  return <Words>{length()}</Words>;
};
