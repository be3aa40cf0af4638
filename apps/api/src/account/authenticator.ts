import { Inject, Injectable } from '@nestjs/common';
import type { GlobalRole, Language } from '@tlaka/domain';
import { Actor, type ActorMembership, NOBODY } from '../platform/access/actor.js';
import { actorFacets } from '../platform/access/facets.js';
import { PLATFORM } from '../platform/platform.js';
import type { Context, Platform } from '../platform/context.js';
import { NO_RUN } from '../platform/read/run.js';
import { type Sql, constant, join, name, prepare, sql } from '../platform/sql/sql.js';
import { tokenHash } from './secret.js';
import { maySignIn } from './user.entity.js';

const FRESH_MS = 1000;
const REMEMBERED_AT_MOST = 10_000;

interface ActorRow {
  id: string;
  name: string;
  role: GlobalRole;
  language: Language;
  memberships?: ActorMembership[];
  parties?: string[];
}

/** Who stands behind a session or an API token. An answer is believed for a second, so revocation works within one. */
@Injectable()
export class Authenticator {
  private readonly known = new Map<string, { actor: Promise<Actor>; until: number }>();

  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  bySession(token: string): Promise<Actor> {
    const hash = tokenHash(token);
    return this.remembered(
      hash,
      sql`join session s on s.user_id = u.id where s.token_hash = ${constant(hash, 'text')} and s.expires_at > now()`,
    );
  }

  byApiToken(token: string): Promise<Actor> {
    const hash = tokenHash(token);
    return this.remembered(
      hash,
      sql`join api_token s on s.user_id = u.id where s.token_hash = ${constant(hash, 'text')} and s.archived_at is null and s.expires_on >= current_date`,
    );
  }

  /** Read in the unit of whoever lets him in: one that waited for a second connection could wait for itself. */
  async byUser(ctx: Context, id: string): Promise<Actor> {
    return actorOf(await ctx.query<ActorRow>(select(sql`where u.id = ${constant(id, 'uuid')}`)));
  }

  /** After a change of rights in this process nothing old is believed any more. */
  forget(): void {
    this.known.clear();
  }

  private remembered(key: string, source: Sql): Promise<Actor> {
    const now = Date.now();
    const known = this.known.get(key);
    if (known && known.until > now) return known.actor;
    if (this.known.size >= REMEMBERED_AT_MOST) this.known.clear();
    const actor = this.find(source);
    this.known.set(key, { actor, until: now + FRESH_MS });
    actor.catch(() => this.known.delete(key));
    return actor;
  }

  private async find(source: Sql): Promise<Actor> {
    const { name: known, text, slots } = prepare(select(source));
    const { rows } = await this.platform.pool.query<ActorRow>({
      ...(known ? { name: known } : {}),
      text,
      values: slots.map((value) => value(NO_RUN)),
    });
    return actorOf(rows);
  }
}

function select(source: Sql): Sql {
  const facets = [...actorFacets].map(
    ([facet, expression]) => sql`, ${expression(sql`u.id`)} as ${name(facet)}`,
  );
  return sql`select u.id, u.name, u.role, u.language${join(facets, '')} from app_user u ${source} and ${maySignIn(sql`u`)}`;
}

const actorOf = ([row]: readonly ActorRow[]): Actor =>
  row
    ? new Actor(row.id, row.role, row.language, row.memberships ?? [], row.parties ?? [], row.name)
    : NOBODY;
