import { pino } from 'pino';

/** One JSON line for each event on standard error; personal data, cookies and tokens never get here. */
export const log = pino(
  {
    level: process.env.TLAKA_LOG ?? 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req.headers.cookie', 'req.headers.authorization', 'err.parameters', 'err.detail', 'err.where'],
  },
  pino.destination(2),
);
