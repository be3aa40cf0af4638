import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SignInService } from './account/sign-in.service.js';
import { type Config, isLoopback } from './platform/config.js';
import { Context, type Platform } from './platform/context.js';
import { DomainError } from './platform/errors.js';
import { sql } from './platform/sql/sql.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Before the doors open: nobody gets in by a password that stands in the README, and an empty house gets its first key. */
export async function greet(app: NestFastifyApplication, platform: Platform, config: Config): Promise<void> {
  const ctx = Context.system(platform);
  const [users] = await ctx.query<{ all: number; demo: number }>(
    sql`select count(*) as all, count(*) filter (where email like '%@tlaka.example' and active) as demo from app_user`,
  );
  if (users?.demo && !isLoopback(config.host))
    throw new DomainError('REFUSED', {
      bg: '',
      en: `HOST=${config.host}: the demo accounts (…@tlaka.example, password in the README) exist in this database, so it is not opened to others. Deactivate them, or start on another database.`,
    });
  if (!users?.all)
    say(`Create the first administrator: ${await app.get(SignInService).link(ctx, null, 'welcome')}`);
}
