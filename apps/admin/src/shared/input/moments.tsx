import { DateInput, DateTimeInput } from 'react-admin';
import type { Validator } from 'ra-core';
import { dayOf } from '../today';

interface MomentInputProps {
  source: string;
  label?: string;
  validate?: Validator | Validator[];
}

const toMoment = (local: string): string | null => {
  const moment = new Date(local);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
};

/** A moment, typed in the reader's own time zone and kept as the API has it. */
export const MomentInput = (props: MomentInputProps) => (
  <DateTimeInput parse={(local: string) => (local ? toMoment(local) : null)} {...props} />
);

/** A day of a filter on moments: its beginning in the reader's time zone, or the beginning of the day after it. */
export const DayBoundInput = ({ end = false, ...props }: MomentInputProps & { end?: boolean }) => {
  const shift = end ? 1 : 0;
  const toBound = (day: string): string | null => {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return day ? new Date(year, month - 1, date + shift).toISOString() : null;
  };
  const toDay = (bound: string | null): string => {
    const moment = bound ? new Date(bound) : null;
    if (!moment || Number.isNaN(moment.getTime())) return '';
    return dayOf(new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - shift));
  };
  return <DateInput parse={toBound} format={toDay} {...props} />;
};
