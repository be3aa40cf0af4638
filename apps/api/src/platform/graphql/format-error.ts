import type { Language, Text } from '@tlaka/domain';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.js';
import { DomainError, fault, invalid } from '../errors.js';
import { log } from '../log.js';

/** An error as the caller gets it: code, sentence in his language, particulars; never a stack, SQL or a path. */
export function formatError(error: GraphQLError, context: Context | undefined): GraphQLFormattedError {
  const language = context?.language ?? 'en';
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  };
  const cause = causeOf(error);
  const known = asDomainError(cause);
  if (known) return { message: known.text[language], ...place, extensions: extensionsOf(known, language) };
  if (cause instanceof GraphQLError) {
    // GraphQL's own complaint about the document or its variables.
    return { message: error.message, ...place, extensions: { code: 'VALIDATION', fields: [] } };
  }
  const requestId = context?.request?.id ?? null;
  log.error({ requestId, err: cause }, 'internal error');
  return { message: SORRY[language], ...place, extensions: { code: 'INTERNAL', requestId } };
}

/** What was thrown, under whatever GraphQL and Apollo have wrapped around it. */
function causeOf(error: GraphQLError): Error {
  const inner = error.originalError;
  if (!inner) return error;
  return inner instanceof GraphQLError ? causeOf(inner) : inner;
}

export const SORRY: Text = {
  bg: 'Възникна вътрешна грешка. Съобщете номера на заявката.',
  en: 'An internal error occurred. Please report the number of the request.',
};

export function extensionsOf(
  { code, particulars }: DomainError,
  language: Language,
): Record<string, unknown> {
  const { fields, reasons, currentVersion, retryAfter, permission } = particulars;
  return {
    code,
    ...(code === 'VALIDATION'
      ? { fields: (fields ?? []).map((one) => ({ ...one, message: one.message[language] })) }
      : {}),
    ...(code === 'REFUSED'
      ? { reasons: (reasons ?? []).map(({ rule, message }) => ({ rule, message: message[language] })) }
      : {}),
    ...(currentVersion === undefined ? {} : { currentVersion }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(permission === undefined ? {} : { permission }),
  };
}

/** What the application or the database meant; null for a fault of the program. */
export function asDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const { code, extensions } = error as { code?: string; extensions?: { code?: string } };
  const { message } = error as Error;
  if ((extensions?.code && GRAPHQL_LIMITS.has(extensions.code)) || TOO_MANY_TOKENS.test(message))
    return limitExceeded();
  if (typeof code === 'string') return fromDatabase(code, error);
  return NO_CONNECTION.test(message) ? unavailable() : null;
}

const GRAPHQL_LIMITS = new Set(['LIMIT_EXCEEDED']);
// graphql-js ends its parsing with a syntax error like any other.
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;

export const limitExceeded = (
  what: Text = { bg: 'Заявката е твърде голяма.', en: 'The request is too large.' },
): DomainError => new DomainError('LIMIT_EXCEEDED', what);

const UNAVAILABLE = /^(08|53|57)|^40(001|P01)$|^55P03$|^E(CONN|TIMEDOUT|PIPE|HOSTUNREACH)/;

// What node-postgres says for itself carries no SQLSTATE.
const NO_CONNECTION =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

const unavailable = (): DomainError =>
  new DomainError(
    'UNAVAILABLE',
    { bg: 'Базата данни не отговаря. Опитайте пак.', en: 'The database does not answer. Try again.' },
    { retryAfter: 2 },
  );

function fromDatabase(code: string, error: unknown): DomainError | null {
  if (UNAVAILABLE.test(code)) return unavailable();
  const { column, detail } = error as { column?: string; detail?: string };
  // "Key (programme_id, code)=(…) already exists": the names, never the values.
  const columns = column ?? /^Key \(([^)]*)\)=/.exec(detail ?? '')?.[1] ?? '';
  const field = columns.replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());
  if (code === '23505')
    return invalid(fault(field, 'unique', 'Вече има такъв запис.', 'There is such a record already.'));
  if (code === '23502') return invalid(fault(field, 'notNull', 'Задължително.', 'Required.'));
  if (code.startsWith('23'))
    return invalid(fault(field, 'constraint', 'Недопустима стойност.', 'A value that is not allowed.'));
  if (code.startsWith('22'))
    return invalid(fault(field, 'value', 'Недопустима стойност.', 'A value that is not allowed.'));
  return null;
}
