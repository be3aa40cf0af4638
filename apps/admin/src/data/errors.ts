import { HttpError } from 'ra-core';
import type { MessageKey } from '../i18n/messages';
import { recordField } from './names';

/** The codes of the API, and two that only the browser knows. */
const STATUS = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  VALIDATION: 422,
  REFUSED: 422,
  RATE_LIMITED: 429,
  LIMIT_EXCEEDED: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
  NETWORK: 0,
} as const;

export type ErrorCode = keyof typeof STATUS;

export interface FieldFault {
  path: string;
  rule: string;
  message: string;
}

export interface GraphQLFault {
  message: string;
  extensions?: {
    code?: string;
    fields?: FieldFault[];
    reasons?: { rule: string; message: string }[];
    currentVersion?: number;
    retryAfter?: number;
    requestId?: string;
  };
}

export interface ErrorBody {
  code: ErrorCode;
  requestId: string;
  reasons: string[];
  /** What fills the `%{…}` of a sentence of ours. */
  messageArgs?: Record<string, string>;
  currentVersion: number | null;
  /** Seconds until the next attempt is worth while. */
  retryAfter: number | null;
  /** What react-hook-form shows: a message per field, and under `root` what belongs to none. */
  errors?: Record<string, unknown>;
}

const isCode = (code: string | undefined): code is ErrorCode => code !== undefined && code in STATUS;

/**
 * The name of the form's field that a path of the API means: `patch.ownerId` is edited as `owner.id`,
 * `input.themeIds` as `themes`, and an index inside a list stays.
 */
export const fieldOf = (path: string): string => {
  const name = path.replace(/^(variables\.)?(input|patch)\./, '');
  return name.endsWith('Id') ? `${recordField(name)}.id` : recordField(name);
};

const formErrors = (fields: readonly FieldFault[], summary: string): Record<string, unknown> => ({
  ...Object.fromEntries(fields.map((field) => [fieldOf(field.path), field.message])),
  root: { serverError: summary },
});

/** What a form is told: of its fields, or why it was refused as a whole. */
const toldToForm = (fault: GraphQLFault | undefined): Pick<ErrorBody, 'errors'> => {
  const { fields = [], reasons = [] } = fault?.extensions ?? {};
  if (fields.length === 0 && reasons.length === 0) return {};
  return {
    errors: formErrors(fields, reasons.map(({ message }) => message).join(' ') || (fault?.message ?? '')),
  };
};

const body = (code: ErrorCode, requestId: string, fault?: GraphQLFault): ErrorBody => {
  const { reasons, currentVersion, retryAfter } = fault?.extensions ?? {};
  return {
    code,
    requestId: fault?.extensions?.requestId ?? requestId,
    reasons: reasons?.map((reason) => reason.message) ?? [],
    currentVersion: currentVersion ?? null,
    retryAfter: retryAfter ?? null,
    ...toldToForm(fault),
  };
};

/** An error as react-admin understands it: a status, a sentence in the reader's language, and the details. */
export const errorOf = (fault: GraphQLFault, requestId: string): HttpError => {
  const code = isCode(fault.extensions?.code) ? fault.extensions.code : 'INTERNAL';
  const details = body(code, requestId, fault);
  const sentence = details.reasons.length > 0 ? details.reasons.join(' ') : fault.message;
  return new HttpError(sentence || `errors.${code}`, STATUS[code], details);
};

const OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  0: 'NETWORK',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'LIMIT_EXCEEDED',
  429: 'RATE_LIMITED',
  502: 'UNAVAILABLE',
  503: 'UNAVAILABLE',
  504: 'UNAVAILABLE',
};

/** No answer (status 0), or one that is not GraphQL: a proxy's page, for example. */
export const brokenAnswer = (status: number, requestId: string): HttpError => {
  const code = OF_STATUS[status] ?? 'INTERNAL';
  return new HttpError(`errors.${code}`, STATUS[code], body(code, requestId));
};

/** The address asks for a filter that the list does not have; showing everything instead would mislead. */
export const unknownFilter = (key: string): HttpError =>
  new HttpError('errors.unknownFilter', STATUS.VALIDATION, {
    ...body('VALIDATION', ''),
    messageArgs: { key },
  });

/** What cannot even be sent as it is, or is told in another place than the fields; `sentence` is a key of ours. */
export const refusedAs = (sentence: MessageKey): HttpError =>
  new HttpError(sentence, STATUS.VALIDATION, {
    ...body('VALIDATION', ''),
    errors: { root: { serverError: sentence } },
  });

/** The details of an error that came through the transport; null for any other. */
export const detailsOf = (error: unknown): ErrorBody | null =>
  error instanceof HttpError && typeof error.body === 'object' && error.body !== null && 'code' in error.body
    ? (error.body as ErrorBody)
    : null;
