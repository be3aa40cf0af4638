import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NOBODY } from '../platform/access/actor.js';
import { behindTls, type Config } from '../platform/config.js';
import { Context, type Platform } from '../platform/context.js';
import { languageOf } from '../platform/http/language.js';
import type { Authenticator } from './authenticator.js';
import { SESSION_HOURS } from './sign-in.service.js';

const cookieName = (config: Config): string => (behindTls(config) ? '__Host-tlaka' : 'tlaka');

/** Gives each request its context: who asks (by cookie or by API token), and in which language. */
export const authentication =
  (platform: Platform, authenticator: Authenticator, config: Config) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const bearer = /^Bearer ([\w-]{20,100})$/i.exec(request.headers.authorization ?? '')?.[1];
    const session = request.cookies[cookieName(config)] ?? null;
    const actor = bearer
      ? await authenticator.byApiToken(bearer)
      : session
        ? await authenticator.bySession(session)
        : NOBODY;
    request.tlaka = new Context(platform, actor, languageOf(request.headers['accept-language']), {
      id: request.id,
      address: request.ip,
      session,
      setCookie(value) {
        const options = { httpOnly: true, sameSite: 'strict', path: '/', secure: behindTls(config) } as const;
        if (value) reply.setCookie(cookieName(config), value, { ...options, maxAge: SESSION_HOURS * 3600 });
        else reply.clearCookie(cookieName(config), options);
      },
    });
  };
