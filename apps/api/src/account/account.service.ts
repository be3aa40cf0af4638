import { Injectable } from '@nestjs/common';
import { lastAdministrator } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import type {
  CreateApiTokenInput,
  CreateUserInput,
  NewApiToken,
  ProfilePatch,
  UserInvitation,
  UserPatch,
} from './account.inputs.js';
import { ApiToken, revoke } from './api-token.entity.js';
import { Authenticator } from './authenticator.js';
import { newToken, tokenHash } from './secret.js';
import { SignInService } from './sign-in.service.js';
import { User, maySignIn } from './user.entity.js';

/** Users, their one-time links and their API tokens. */
@Injectable()
export class AccountService {
  constructor(
    private readonly signIn: SignInService,
    private readonly authenticator: Authenticator,
  ) {}

  async create(ctx: Context, input: CreateUserInput): Promise<UserInvitation> {
    const email = input.email.trim().toLowerCase();
    const user = ctx.insert(User, { ...input, email });
    ctx.tell('user.created', user, { after: { role: user.role } });
    return { userId: user.id, link: await this.signIn.link(ctx, user.id, 'invitation') };
  }

  async invite(ctx: Context, id: string): Promise<UserInvitation> {
    const user = await ctx.load(User, id);
    ctx.tell('user.invited', user, {});
    return { userId: id, link: await this.signIn.link(ctx, id, 'invitation') };
  }

  async update(ctx: Context, id: string, expectedVersion: number, patch: UserPatch): Promise<string> {
    // Two administrators who demote each other at the same moment must not both succeed.
    await ctx.lock(sql`select from app_user u where role = 'ADMIN' and ${maySignIn(sql`u`)} for update`);
    const user = await ctx.load(User, id);
    const [administrators] = await ctx.query<{ count: number }>(
      sql`select count(*) from app_user u where role = 'ADMIN' and ${maySignIn(sql`u`)}`,
    );
    const email = patch.email?.trim().toLowerCase();
    const next = { ...patch, ...(email ? { email } : {}) };
    refuseIf(
      lastAdministrator(
        user,
        { role: next.role ?? user.role, active: next.active ?? user.active },
        administrators?.count ?? 0,
      ),
    );
    ctx.update(User, id, expectedVersion, next);
    // The log is kept longer than the account: addresses do not belong there.
    const { email: _address, ...told } = next;
    ctx.tell('user.updated', user, changed(user, told));
    if (next.active === false)
      await ctx.query(sql`delete from session where user_id = ${constant(id, 'uuid')}`);
    this.authenticator.forget();
    return id;
  }

  async updateProfile(ctx: Context, patch: ProfilePatch): Promise<string> {
    const user = await ctx.load(User, ctx.actor.user ?? '');
    ctx.change(user, user.version, patch);
    return user.id;
  }

  async createApiToken(ctx: Context, { name, expiresOn }: CreateApiTokenInput): Promise<NewApiToken> {
    const latest = new Date(Date.now() + 366 * 86_400_000).toISOString().slice(0, 10);
    if (expiresOn > latest || expiresOn < new Date().toISOString().slice(0, 10))
      throw invalid(fault('expiresOn', 'range', 'От днес до година напред.', 'From today to a year ahead.'));
    const token = newToken();
    const made = ctx.insert(ApiToken, {
      name,
      expiresOn,
      userId: ctx.actor.user ?? '',
      tokenHash: tokenHash(token),
    });
    ctx.tell('apiToken.created', made, { after: { name, expiresOn } });
    return { id: made.id, token };
  }

  async revokeApiToken(ctx: Context, id: string): Promise<boolean> {
    revoke(ctx, await ctx.load(ApiToken, id));
    this.authenticator.forget();
    return true;
  }
}
