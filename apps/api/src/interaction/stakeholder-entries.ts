import { isContact } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { notFound } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import type { Interaction } from './interaction.entity.js';

/** What an entry in a stakeholder's record repeats of its interaction. */
export type Repeated = Pick<Interaction, 'kind' | 'at' | 'confidential' | 'archivedAt'>;

export async function stakeholdersOf(ctx: Context, interaction: string): Promise<string[]> {
  const entries = await ctx.query<{ id: string }>(
    sql`select stakeholder_id as id from interaction_stakeholder where interaction_id = ${constant(interaction, 'uuid')} order by 1`,
  );
  return entries.map(({ id }) => id);
}

/** A stakeholder that the actor does not see, or of another programme, is as good as none. */
export async function checkStakeholders(
  ctx: Context,
  programme: string,
  ids: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(ids)].sort();
  const found = await ctx.rows(
    Stakeholder,
    (row) =>
      sql`${row}.id = any(${constant(wanted, 'uuid[]')}) and ${row}.programme_id = ${constant(programme, 'uuid')}`,
  );
  if (found.length !== wanted.length) throw notFound();
  return wanted;
}

/** Makes the records that hold the interaction be exactly those of `stakeholders`, with what they repeat of it. */
export function enter(
  ctx: Context,
  interaction: string,
  { kind, at, confidential, archivedAt }: Repeated,
  stakeholders: readonly string[],
): void {
  const [id, wanted] = [constant(interaction, 'uuid'), constant(stakeholders, 'uuid[]')];
  ctx.write(
    sql`delete from interaction_stakeholder where interaction_id = ${id} and stakeholder_id <> all(${wanted}) returning stakeholder_id`,
  );
  if (!stakeholders.length) return;
  ctx.write(
    sql`insert into interaction_stakeholder (interaction_id, stakeholder_id, at, contact, confidential, archived_at)
      select ${id}, unnest(${wanted}), ${constant(at, 'timestamptz')}, ${constant(isContact(kind), 'boolean')},
        ${constant(confidential, 'boolean')}, ${constant(archivedAt, 'timestamptz')}
      on conflict (interaction_id, stakeholder_id) do update
        set at = excluded.at, contact = excluded.contact, confidential = excluded.confidential, archived_at = excluded.archived_at
      returning stakeholder_id`,
  );
}
