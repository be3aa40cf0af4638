import { Injectable } from '@nestjs/common';
import { type Config, opensBy } from '../platform/config.js';
import { Context, type Platform } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { PROGRAMME } from './content/programme.js';
import { DemoFrame } from './frame.js';
import { DemoInteractions } from './interactions.js';
import { DemoProjects } from './projects.js';
import { DemoRegister } from './register.js';
import { DemoStakeholders } from './stakeholders.js';
import { Story } from './story.js';

// Any number would do; it only has to be the same in every process.
const LOADING_LOCK = 7_463_528;

/** Puts the demo programme into a database that has never had it, whole or not at all. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly frame: DemoFrame,
    private readonly register: DemoRegister,
    private readonly stakeholders: DemoStakeholders,
    private readonly projects: DemoProjects,
    private readonly interactions: DemoInteractions,
  ) {}

  async load(
    platform: Platform,
    config: Pick<Config, 'host' | 'publicUrl'>,
    today = new Date(),
  ): Promise<void> {
    const ctx = Context.system(platform, 'bg');
    try {
      await ctx.lock(sql`select pg_advisory_xact_lock(${constant(LOADING_LOCK, 'int')})`);
      if (!(await this.isThere(ctx))) await this.tell(new Story(ctx, today), opensBy(config) === null);
      await ctx.commit();
    } catch (error) {
      await ctx.rollback();
      throw error;
    }
  }

  private async isThere(ctx: Context): Promise<boolean> {
    const found = await ctx.query(
      sql`select id from programme where code = ${constant(PROGRAMME.code, 'text')}`,
    );
    return found.length > 0;
  }

  /** The password of the accounts is known to everybody, so they exist only where nobody else can knock. */
  private async tell(story: Story, withAccounts: boolean): Promise<void> {
    if (withAccounts) await this.frame.accounts(story);
    await this.frame.programme(story);
    this.register.tell(story);
    await this.stakeholders.tell(story);
    await this.projects.tell(story);
    await this.interactions.tell(story);
  }
}
