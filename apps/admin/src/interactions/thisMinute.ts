/** The present moment as the API has it, to the minute, as it is typed. */
export const thisMinute = (): string => {
  const moment = new Date();
  moment.setSeconds(0, 0);
  return moment.toISOString();
};
