import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { finished } from 'node:stream';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import files from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, Histogram } from 'prom-client';
import { type Config, behindTls } from '../config.js';
import { DomainError } from '../errors.js';
import { LIMITS } from '../graphql/limits.js';
import { log } from '../log.js';
import { answerError } from './error.filter.js';

const requests = new Counter({
  name: 'tlaka_http_requests_total',
  help: 'Requests by status.',
  labelNames: ['status'],
});
const seconds = new Histogram({
  name: 'tlaka_http_request_seconds',
  help: 'Time to answer.',
  buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
});

export const httpAdapter = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: config.trustProxy,
    genReqId: () => randomUUID(),
    requestTimeout: 30_000,
    connectionTimeout: 30_000,
    forceCloseConnections: true,
    // An address that cannot be read comes to no hook and no filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      void answerError(error, request, reply.headers({ ...securityHeaders(config), ...NOT_KEPT })),
  });

/** Headers, cookies and the console's files. */
export async function prepareServer(
  app: NestFastifyApplication,
  config: Config,
  console: string,
): Promise<void> {
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await server.register(cookie);
  await server.register(multipart, {
    limits: { fileSize: 64 * 1024 * 1024, files: 10, fields: 20, fieldSize: 1000 },
  });
  if (existsSync(console))
    await server.register(files, {
      root: console,
      setHeaders: (reply, path) => {
        void reply.header(
          'Cache-Control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  const headers = securityHeaders(config);
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    // Apollo would answer queries by GET as well, out of reach of the console's own headers.
    if (!isGraphql(request) || request.method === 'POST') return done();
    return answerError(ONLY_POST, request, reply.header('Allow', 'POST'), 405);
  });
  server.addHook('onSend', (request, reply, _payload, done) => {
    if (!reply.hasHeader('cache-control')) reply.headers(NOT_KEPT);
    // Who still sends a body that is too large would see a broken connection instead of the answer.
    if (reply.statusCode === 413) finished(request.raw.resume(), () => done());
    else done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    requests.inc({ status: String(reply.statusCode) });
    seconds.observe(reply.elapsedTime / 1000);
    if (reply.statusCode >= 500)
      log.warn({ requestId: request.id, status: reply.statusCode, method: request.method }, 'request failed');
    done();
  });
}

const NOT_KEPT = { 'Cache-Control': 'no-store' };

const ONLY_POST = new DomainError('VALIDATION', {
  bg: 'GraphQL отговаря само на POST.',
  en: 'GraphQL is answered by POST only.',
});

/** By the address where the method has no route. */
const isGraphql = ({ routeOptions, url }: FastifyRequest): boolean =>
  (routeOptions.url ?? url.split('?', 1)[0]) === '/graphql';

/** The same for every answer, errors and files included. */
const securityHeaders = (config: Config): Record<string, string> => ({
  // Emotion, the console's styling, writes its rules into style elements.
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  ...(behindTls(config) ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {}),
});
