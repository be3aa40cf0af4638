import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, notFound } from '../errors.js';
import { SORRY, asDomainError, extensionsOf, limitExceeded } from '../graphql/format-error.js';
import { log } from '../log.js';
import { languageOf } from './language.js';

const STATUS: Partial<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  LIMIT_EXCEEDED: 413,
  UNAVAILABLE: 503,
};

@Catch()
export class ErrorFilter implements ExceptionFilter {
  catch(error: Error, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') throw error;
    const http = host.switchToHttp();
    return answerError(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** One shape for every error outside GraphQL, the same as inside; `otherwise` is the status where the code has none. */
export function answerError(
  error: Error,
  { id, headers }: FastifyRequest,
  reply: FastifyReply,
  otherwise = 400,
): FastifyReply {
  const language = languageOf(headers['accept-language']);
  const known = asDomainError(error) ?? fromStatus(error as Partial<StatusError>);
  if (!known) log.error({ requestId: id, err: error }, 'internal error');
  const status = known ? (STATUS[known.code] ?? otherwise) : 500;
  if (status === 503) void reply.header('Retry-After', '2');
  const message = (known?.text ?? SORRY)[language];
  const extensions = known ? extensionsOf(known, language) : { code: 'INTERNAL', requestId: id };
  return reply.status(status).send({ errors: [{ message, extensions }] });
}

interface StatusError {
  status: number;
  statusCode: number;
}

/** What Nest and Fastify refuse by themselves: unknown addresses, bodies too large or unreadable. */
function fromStatus(error: Partial<StatusError>): DomainError | null {
  const status = error.status ?? error.statusCode ?? 500;
  if (status === 404) return notFound();
  if (status === 413) return limitExceeded();
  if (status === 503)
    return new DomainError('UNAVAILABLE', { bg: 'Услугата не е готова.', en: 'The service is not ready.' });
  return status < 500
    ? new DomainError('VALIDATION', { bg: 'Неразбираема заявка.', en: 'The request cannot be read.' })
    : null;
}
