import { isShare, type Parameter } from '@tlaka/domain';
import { formatNumber } from './format';
import { useLanguage } from './useLanguage';
import { useT } from './useT';

const ONE_DIGIT = { maximumFractionDigits: 1 } as const;

/** How the values of parameters and the distances between them are written. */
export const useFigures = () => {
  const t = useT();
  const language = useLanguage();
  const counted = (key: 'insight.points' | 'insight.percentagePoints', value: number) =>
    t(key, { smart_count: value, figure: formatNumber(value, language, ONE_DIGIT) });
  return {
    value: (parameter: Parameter, value: number) =>
      isShare(parameter)
        ? formatNumber(value, language, { style: 'percent', ...ONE_DIGIT })
        : counted('insight.points', value),
    distance: (parameter: Parameter, value: number) =>
      isShare(parameter)
        ? counted('insight.percentagePoints', Math.abs(value) * 100)
        : counted('insight.points', Math.abs(value)),
    surplus: (value: number) => formatNumber(value, language, { ...ONE_DIGIT, signDisplay: 'exceptZero' }),
  };
};
