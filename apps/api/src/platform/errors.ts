import type { Fault, Permission, Reason, Text } from '@tlaka/domain';

export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'VALIDATION',
  'CONFLICT',
  'REFUSED',
  'RATE_LIMITED',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Particulars {
  fields?: Fault[];
  reasons?: Reason[];
  currentVersion?: number;
  retryAfter?: number;
  permission?: Permission;
}

/** The one error of the application; the edge turns it into the caller's language and into GraphQL or HTTP. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly text: Text,
    readonly particulars: Particulars = {},
  ) {
    super(text.en);
  }
}

export const unauthenticated = (): DomainError =>
  new DomainError('UNAUTHENTICATED', { bg: 'Влезте в системата.', en: 'Sign in first.' });

/** Programs read in `permission` which right is missing; the sentence is for people. */
export const forbidden = (permission?: Permission): DomainError =>
  new DomainError(
    'FORBIDDEN',
    {
      bg: 'Вашата роля не позволява това. Обърнете се към администратор, ако Ви е нужно.',
      en: 'Your role does not allow this. Ask an administrator if you need it.',
    },
    permission ? { permission } : {},
  );

export const notFound = (): DomainError =>
  new DomainError('NOT_FOUND', {
    bg: 'Няма такъв запис или не е достъпен за Вас.',
    en: 'There is no such record, or you may not see it.',
  });

export const conflict = (currentVersion: number): DomainError =>
  new DomainError(
    'CONFLICT',
    { bg: 'Записът беше променен междувременно.', en: 'The record has been changed in the meantime.' },
    { currentVersion },
  );

export function invalid(...fields: Fault[]): DomainError {
  return new DomainError(
    'VALIDATION',
    fields[0]?.message ?? { bg: 'Невалидни данни.', en: 'Invalid input.' },
    {
      fields,
    },
  );
}

export const fault = (path: string, rule: string, bg: string, en: string): Fault => ({
  path,
  rule,
  message: { bg, en },
});

/** Throws REFUSED with every reason that the domain gave; an empty list lets the caller pass. */
export function refuseIf(reasons: readonly Reason[]): void {
  const first = reasons[0];
  if (first) throw new DomainError('REFUSED', first.message, { reasons: [...reasons] });
}

/** CONFLICT where the row has moved on, before a rule is asked about a state that the caller has not seen. */
export function refuseStale({ version }: { version: number }, expectedVersion: number): void {
  if (version !== expectedVersion) throw conflict(version);
}
