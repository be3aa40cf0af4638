/** The reader's day (`2026-11-23`) at that moment. */
export const dayOf = (moment: Date): string => {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
};

/** Whether a day, or the end of it, has passed. */
export const isPast = (day: string | null | undefined, now: Date): boolean =>
  day ? day < dayOf(now) : false;
