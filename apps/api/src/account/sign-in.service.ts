import { Inject, Injectable } from '@nestjs/common';
import { LOGIN_LIMIT, type Reason, fold, loginThrottle, passwordObstacles } from '@tlaka/domain';
import { v7 } from 'uuid';
import { type Config, addressOf } from '../platform/config.js';
import { Context } from '../platform/context.js';
import { DomainError, fault, invalid, notFound, refuseIf } from '../platform/errors.js';
import { CONFIG } from '../platform/platform.js';
import { constant, sql } from '../platform/sql/sql.js';
import { ApiToken, revoke } from './api-token.entity.js';
import { Authenticator } from './authenticator.js';
import { newToken, passwordFits, passwordHash, tokenHash } from './secret.js';
import { User, maySignIn } from './user.entity.js';
import { Turns } from './turns.js';
import type { FirstAdministratorInput } from './account.inputs.js';

export const SESSION_HOURS = 12;
const ADDRESS_AT_MOST = 254;
const WINDOW = constant(`${LOGIN_LIMIT.windowMs} milliseconds`, 'interval');

declare module '../platform/events.js' {
  interface Events {
    'user.joined': object;
    'user.passwordChanged': object;
  }
}

/** Signing in and out, passwords and one-time links. */
@Injectable()
export class SignInService {
  private readonly turns = new Turns();

  constructor(
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async signIn(ctx: Context, email: string, password: string): Promise<string> {
    const address = email.trim().toLowerCase();
    if (address.length > ADDRESS_AT_MOST)
      throw invalid(fault('email', 'maxLength', 'Твърде дълъг адрес.', 'The address is too long.'));
    const attempt = await this.turns.take(address, () => this.attempt(ctx, address));
    const [user] = await ctx.query<{ id: string; password_hash: string | null }>(
      sql`select id, password_hash from app_user u where email = ${constant(address, 'text')} and ${maySignIn(sql`u`)}`,
    );
    if (!(await passwordFits(user?.password_hash ?? null, password)) || !user) throw badLogin();
    await this.withdraw(ctx, attempt);
    return this.admit(ctx, user.id);
  }

  async signOut(ctx: Context): Promise<boolean> {
    const { request } = ctx;
    if (request?.session)
      await ctx.query(
        sql`delete from session where token_hash = ${constant(tokenHash(request.session), 'text')}`,
      );
    request?.setCookie(null);
    this.authenticator.forget();
    return true;
  }

  async changePassword(ctx: Context, current: string, next: string): Promise<boolean> {
    const id = ctx.actor.user ?? '';
    const { email } = await ctx.load(User, id, null);
    refuseIf(passwordObstacles(next, email));
    const attempt = await this.turns.take(email, () => this.attempt(ctx, email));
    // Of two changes at once the later one is asked for the password of the earlier one.
    await ctx.lock(sql`select from app_user where id = ${constant(id, 'uuid')} for update`);
    const user = await ctx.load(User, id, null);
    refuseIf((await passwordFits(user.passwordHash, current)) ? [] : [WRONG_PASSWORD]);
    await this.withdraw(ctx, attempt);
    await this.setPassword(ctx, id, next, ctx.request?.session ?? null);
    ctx.tell('user.passwordChanged', user, {});
    return true;
  }

  /** The user sets name and password by the link and is signed in. */
  async acceptInvitation(
    ctx: Context,
    token: string,
    name: string | null,
    password: string,
  ): Promise<string> {
    if (name !== null && !/^(?=.*\S).{1,200}$/s.test(name))
      throw invalid(fault('name', 'isLength', 'Между 1 и 200 знака.', 'Between 1 and 200 characters.'));
    const hash = constant(tokenHash(token), 'text');
    await ctx.lock(sql`select from one_time_link where token_hash = ${hash} for update`);
    const [link] = await ctx.query<{ user_id: string; email: string }>(
      sql`delete from one_time_link l using app_user u where u.id = l.user_id and l.token_hash = ${hash} and l.expires_at > now() and ${maySignIn(sql`u`)} returning l.user_id, u.email`,
    );
    if (!link) throw notFound();
    refuseIf(passwordObstacles(password, link.email));
    await this.setPassword(ctx, link.user_id, password, null);
    if (name)
      await ctx.query(
        sql`update app_user set name = ${constant(name, 'text')}, name_folded = ${constant(fold(name), 'text')} where id = ${constant(link.user_id, 'uuid')}`,
      );
    await this.admit(ctx, link.user_id);
    await this.revokeTokens(ctx, link.user_id);
    ctx.tell('user.joined', await ctx.load(User, link.user_id, null), {});
    return link.user_id;
  }

  /** By the link printed at the start of an empty installation. */
  async createFirstAdministrator(
    ctx: Context,
    token: string,
    { name, email, password }: FirstAdministratorInput,
  ): Promise<string> {
    const hash = constant(tokenHash(token), 'text');
    const address = email.trim().toLowerCase();
    const user = await bySystem(ctx, async (system) => {
      await system.lock(sql`select from one_time_link where token_hash = ${hash} for update`);
      const [link] = await system.query(
        sql`delete from one_time_link where user_id is null and token_hash = ${hash} and expires_at > now() and not exists (select from app_user) returning token_hash`,
      );
      if (!link) throw notFound();
      refuseIf(passwordObstacles(password, address));
      const made = system.insert(User, {
        name,
        email: address,
        role: 'ADMIN',
        passwordHash: await passwordHash(password),
      });
      system.tell('user.created', made, { after: { role: 'ADMIN' } });
      return made;
    });
    return this.admit(ctx, user.id);
  }

  /** A link for that user, or for the first administrator; an earlier one for the same stops working. */
  async link(ctx: Context, user: string | null, page: string): Promise<string> {
    const token = newToken();
    await ctx.query(
      sql`delete from one_time_link where user_id is not distinct from ${constant(user, 'uuid')} or expires_at < now()`,
    );
    await ctx.query(
      sql`insert into one_time_link (token_hash, user_id, expires_at) values (${constant(tokenHash(token), 'text')}, ${constant(user, 'uuid')}, now() + interval '3 days')`,
    );
    return `${addressOf(this.config)}/#/${page}?token=${token}`;
  }

  /** Whoever else is signed in as this user is not any more; `kept` is the session that goes on. */
  private async setPassword(ctx: Context, id: string, password: string, kept: string | null): Promise<void> {
    await ctx.query(
      sql`update app_user set password_hash = ${constant(await passwordHash(password), 'text')}, version = version + 1, updated_at = now() where id = ${constant(id, 'uuid')}`,
    );
    await ctx.query(
      sql`delete from session where user_id = ${constant(id, 'uuid')} and token_hash is distinct from ${constant(kept && tokenHash(kept), 'text')}`,
    );
    this.authenticator.forget();
  }

  /** Who needed a new link may have lost the password to somebody who made tokens by it. */
  private async revokeTokens(ctx: Context, user: string): Promise<void> {
    const tokens = await ctx.rows(
      ApiToken,
      (row) => sql`${row}.user_id = ${constant(user, 'uuid')} and ${row}.archived_at is null`,
    );
    await ctx.under('token.write', () => tokens.forEach((token) => revoke(ctx, token)));
  }

  private async admit(ctx: Context, user: string): Promise<string> {
    const token = newToken();
    await ctx.query(
      sql`with swept as (delete from session where expires_at < now()) insert into session (token_hash, user_id, expires_at) values (${constant(tokenHash(token), 'text')}, ${constant(user, 'uuid')}, now() + ${constant(`${SESSION_HOURS} hours`, 'interval')})`,
    );
    ctx.request?.setCookie(token);
    ctx.become(await this.authenticator.byUser(ctx, user));
    return user;
  }

  /** Counted before the password is looked at, on a unit of its own that outlives the refusal. */
  private attempt(ctx: Context, email: string): Promise<string> {
    const id = v7();
    const address = constant(email, 'text');
    return bySystem(ctx, async (counting) => {
      // One at a time for each account, whichever process it came to: of a hundred guesses at once each would otherwise
      // be among the first.
      await counting.lock(sql`select pg_advisory_xact_lock(hashtextextended(${address}, 0))`);
      const failures = await counting.query<{ at: string }>(
        sql`select at from login_failure where email = ${address} and at > clock_timestamp() - ${WINDOW}`,
      );
      const now = Date.now();
      const times = failures.map(({ at }) => Math.min(Date.parse(at), now));
      const { allowed, retryAfterSeconds } = loginThrottle(times, now);
      if (!allowed) throw new DomainError('RATE_LIMITED', TOO_MANY, { retryAfter: retryAfterSeconds });
      await counting.query(
        sql`with swept as (delete from login_failure where id in (select id from login_failure where at < now() - ${WINDOW} for update skip locked))
            insert into login_failure (id, email, at) values (${constant(id, 'uuid')}, ${address}, clock_timestamp())`,
      );
      return id;
    });
  }

  private async withdraw(ctx: Context, attempt: string): Promise<void> {
    await ctx.query(sql`delete from login_failure where id = ${constant(attempt, 'uuid')}`);
  }
}

/** A unit of the system's own: all of it or nothing, whatever becomes of the request. */
async function bySystem<T>(ctx: Context, work: (system: Context) => Promise<T>): Promise<T> {
  const system = Context.system(ctx.platform);
  try {
    const result = await work(system);
    await system.commit();
    return result;
  } finally {
    await system.rollback();
  }
}

const WRONG_PASSWORD: Reason = {
  rule: 'password.current',
  message: { bg: 'Сегашната парола не е вярна.', en: 'The current password is not right.' },
};
const TOO_MANY = {
  bg: 'Твърде много неуспешни опити. Опитайте отново след няколко минути.',
  en: 'Too many failed attempts. Try again in a few minutes.',
};
const badLogin = (): DomainError =>
  new DomainError('UNAUTHENTICATED', { bg: 'Грешен адрес или парола.', en: 'Wrong address or password.' });
