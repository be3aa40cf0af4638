import { isShare, type Parameter } from '@tlaka/domain';
import { formatNumber } from './format';
import { useLanguage } from './useLanguage';
import { useT } from './useT';

const ONE_DIGIT = { maximumFractionDigits: 1 } as const;
const PERCENT = { style: 'percent', ...ONE_DIGIT } as const;
const SIGNED = { ...ONE_DIGIT, signDisplay: 'exceptZero' } as const;

/** How the figures of an engagement model are written: values of parameters, distances between them, gains and shares. */
export const useFigures = () => {
  const t = useT();
  const language = useLanguage();
  const counted = (
    key: 'insight.points' | 'insight.percentagePoints',
    value: number,
    options: Intl.NumberFormatOptions = ONE_DIGIT,
  ) =>
    t(key, {
      smart_count: Number(Math.abs(value).toFixed(1)),
      figure: formatNumber(value, language, options),
    });
  /** Beside a figure that names the points. */
  const bare = (parameter: Parameter, value: number) =>
    formatNumber(value, language, isShare(parameter) ? PERCENT : ONE_DIGIT);
  return {
    bare,
    value: (parameter: Parameter, value: number) =>
      isShare(parameter) ? bare(parameter, value) : counted('insight.points', value),
    distance: (parameter: Parameter, value: number) =>
      isShare(parameter)
        ? counted('insight.percentagePoints', Math.abs(value) * 100)
        : counted('insight.points', Math.abs(value)),
    points: (value: number) => counted('insight.points', value),
    /** A share 0 to 1. */
    percent: (share: number) => formatNumber(share, language, PERCENT),
    /** With its sign: what a party gains or loses. */
    gain: (value: number) => counted('insight.points', value, SIGNED),
    surplus: (value: number) => formatNumber(value, language, SIGNED),
  };
};
