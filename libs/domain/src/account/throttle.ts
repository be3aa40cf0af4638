/** How many failed log-ins an account may have within the window before it has to wait. */
export const LOGIN_LIMIT = { failures: 10, windowMs: 15 * 60_000 } as const;

/** What the next log-in attempt meets: free to try, or the whole seconds (at least 1) until it is. */
export interface Throttle {
  allowed: boolean;
  retryAfterSeconds: number;
}

/**
 * Whether an account may try to log in at `now`, given the times of its failed attempts (milliseconds since 1970, any
 * order). Ten failures inside 15 minutes close it until the tenth latest is 15 minutes old; successes never count.
 */
export function loginThrottle(failures: readonly number[], now: number): Throttle {
  const recent = failures.filter((at) => at > now - LOGIN_LIMIT.windowMs && at <= now).sort((a, b) => b - a);
  const decisive = recent[LOGIN_LIMIT.failures - 1];
  if (decisive === undefined) return { allowed: true, retryAfterSeconds: 0 };
  return { allowed: false, retryAfterSeconds: Math.ceil((decisive + LOGIN_LIMIT.windowMs - now) / 1000) };
}
