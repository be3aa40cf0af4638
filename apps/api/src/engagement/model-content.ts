import { archivedObstacles, contentObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { notFound, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { EngagementModel } from './model.entity.js';

/** One change after the other in a model; the model as it stands when it is this one's turn. REFUSED while it is archived. */
export async function lockModel(ctx: Context, id: string): Promise<EngagementModel> {
  await ctx.lock(sql`select id from engagement_model where id = ${constant(id, 'uuid')} for no key update`);
  const [model] = await ctx.rows(EngagementModel, (row) => sql`${row}.id = ${constant(id, 'uuid')}`);
  if (!model) throw notFound();
  refuseIf(archivedObstacles(model));
  return model;
}

/** The same, for a change of content: REFUSED once that is frozen. */
export async function openContent(ctx: Context, id: string): Promise<EngagementModel> {
  const model = await lockModel(ctx, id);
  refuseIf(contentObstacles(model.status));
  return model;
}

/** The next place in a list of the model. */
export async function nextPlace(
  ctx: Context,
  table: 'model_party' | 'scenario',
  model: string,
): Promise<number> {
  const rows = table === 'scenario' ? sql`scenario` : sql`model_party`;
  const [last] = await ctx.query<{ place: number }>(
    sql`select coalesce(max(t."order"), 0) + 1 as place from ${rows} t where t.model_id = ${constant(model, 'uuid')} and t.archived_at is null`,
  );
  return last!.place;
}

/** The number of the next revision in a project that is locked. */
export async function nextRevision(ctx: Context, project: string): Promise<number> {
  const [last] = await ctx.query<{ next: number }>(
    sql`select coalesce(max(m.revision), 0) + 1 as next from engagement_model m where m.project_id = ${constant(project, 'uuid')}`,
  );
  return last!.next;
}
