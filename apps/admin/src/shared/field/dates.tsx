import { formatDay, formatDayOf, formatMoment } from '../format';
import { useLanguage } from '../useLanguage';
import type { OwnFieldProps } from './types';
import { Unknown } from './Unknown';
import { useValue } from './useValue';
import { Words } from './Words';

const isDay = (value: string): boolean => value.length === 10;

/** A day: of the calendar, or the day of a moment. */
export const DateField = ({ unknown, ...props }: OwnFieldProps) => {
  const language = useLanguage();
  const value = useValue<string>(props);
  if (!value) return <Unknown text={unknown} />;
  return (
    <Words>
      <time dateTime={value}>{isDay(value) ? formatDay(value, language) : formatDayOf(value, language)}</time>
    </Words>
  );
};

/** A moment, with its time. */
export const DateTimeField = ({ unknown, ...props }: OwnFieldProps) => {
  const language = useLanguage();
  const value = useValue<string>(props);
  if (!value) return <Unknown text={unknown} />;
  return (
    <Words>
      <time dateTime={value}>{formatMoment(value, language)}</time>
    </Words>
  );
};
