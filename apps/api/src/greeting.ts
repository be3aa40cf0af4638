import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInService } from './account/sign-in.service.js';
import { maySignIn } from './account/user.entity.js';
import { ACCOUNT_DOMAIN, ACCOUNT_PASSWORD } from './demo/content/accounts.js';
import { type Config, opensBy } from './platform/config.js';
import { Context, type Platform } from './platform/context.js';
import { DomainError } from './platform/errors.js';
import { constant, sql } from './platform/sql/sql.js';

interface Account {
  email: string;
  role: string;
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Before the doors open: nobody gets in by a password that stands in the README, and an empty house gets its first key. */
export async function greet(app: NestFastifyApplication, platform: Platform, config: Config): Promise<void> {
  const ctx = Context.system(platform);
  const demo = await demoAccounts(ctx);
  const open = opensBy(config);
  if (demo.length && open)
    throw new DomainError('REFUSED', {
      bg: `${open}: в тази база данни има демонстрационни потребители (…@${ACCOUNT_DOMAIN}, паролата е в README) и тя не се отваря за други. Деактивирайте ги или използвайте друга база данни.`,
      en: `${open}: the demo accounts (…@${ACCOUNT_DOMAIN}, password in the README) exist in this database, so it is not opened to others. Deactivate them, or start on another database.`,
    });
  if (demo.length) say(table(demo));
  const [anybody] = await ctx.query(sql`select from app_user limit 1`);
  if (!anybody)
    say(`Create the first administrator: ${await app.get(SignInService).link(ctx, null, 'welcome')}`);
}

const demoAccounts = (ctx: Context): Promise<Account[]> =>
  ctx.query(
    sql`select u.email, case u.role when 'ADMIN' then 'administrator' else coalesce((select lower(string_agg(distinct m.role, ', ')) from membership m where m.user_id = u.id and m.archived_at is null), 'no role') end as role
      from app_user u where u.email like ${constant(`%@${ACCOUNT_DOMAIN}`, 'text')} and ${maySignIn(sql`u`)} order by u.id`,
  );

function table(accounts: readonly Account[]): string {
  const width = Math.max(...accounts.map(({ email }) => email.length));
  const lines = accounts.map(({ email, role }) => `  ${email.padEnd(width)}  ${role}`);
  return [`Demo accounts, password ${ACCOUNT_PASSWORD}:`, ...lines].join('\n');
}
