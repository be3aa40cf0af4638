import {
  type ArchivedThing,
  type ProjectOfModel,
  archivedObstacles,
  changeObstacles,
  contentObstacles,
  newModelObstacles,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { notFound, refuseIf } from '../platform/errors.js';
import type { Class } from '../platform/entity/marks.js';
import type { Row } from '../platform/entity/row.js';
import { constant, name, sql } from '../platform/sql/sql.js';
import { lockProject } from '../project/project-facts.js';
import { EngagementModel } from './model.entity.js';

/** One change after the other in a model, archived or not; the model as it stands when it is this one's turn. */
export async function lockEvenArchived(ctx: Context, id: string): Promise<EngagementModel> {
  await ctx.lock(sql`select id from engagement_model where id = ${constant(id, 'uuid')} for no key update`);
  const [model] = await ctx.rows(EngagementModel, (row) => sql`${row}.id = ${constant(id, 'uuid')}`);
  if (!model) throw notFound();
  return model;
}

/** The same, for whatever is done with a model: REFUSED while it is archived. */
export async function lockModel(ctx: Context, id: string): Promise<EngagementModel> {
  const model = await lockEvenArchived(ctx, id);
  refuseIf(archivedObstacles(model, 'EngagementModel'));
  return model;
}

/** The same, for whatever is stated, chosen or answered in it: REFUSED once its project has ended or left the lists. The
 * project is not locked: who changes something at the very end of it has changed it before. */
export async function lockGoingOn(ctx: Context, id: string): Promise<EngagementModel> {
  const model = await lockModel(ctx, id);
  const [project] = await ctx.query<ProjectOfModel>(
    sql`select p.stage, p.archived_at as "archivedAt" from project p where p.id = ${constant(model.projectId, 'uuid')}`,
  );
  refuseIf(changeObstacles(project!));
  return model;
}

/** The same, for a change of content: REFUSED once that is frozen. */
export async function openContent(ctx: Context, id: string): Promise<EngagementModel> {
  const model = await lockGoingOn(ctx, id);
  refuseIf(contentObstacles(model.status));
  return model;
}

/** What there is in a locked model, as it stands: REFUSED while it is archived. */
export async function inUse<T extends Row>(
  ctx: Context,
  type: Class<T>,
  what: Exclude<ArchivedThing, 'EngagementModel'>,
  id: string,
): Promise<T> {
  const [row] = await ctx.rows(type, (one) => sql`${one}.id = ${constant(id, 'uuid')}`);
  if (!row) throw notFound();
  refuseIf(archivedObstacles(row, what));
  return row;
}

/** The next place in a list of the model. */
export async function nextPlace(
  ctx: Context,
  table: 'model_party' | 'scenario',
  model: string,
): Promise<number> {
  const [last] = await ctx.query<{ place: number }>(
    sql`select coalesce(max(t."order"), 0) + 1 as place from ${name(table)} t where t.model_id = ${constant(model, 'uuid')} and t.archived_at is null`,
  );
  return last!.place;
}

/** The number of the next revision in the project, which is locked for it: REFUSED where none may be made any more. */
export async function nextRevision(ctx: Context, project: string): Promise<number> {
  await lockProject(ctx, project);
  const [found] = await ctx.query<ProjectOfModel & { next: number }>(
    sql`select p.stage, p.archived_at as "archivedAt", (select coalesce(max(m.revision), 0) + 1 from engagement_model m where m.project_id = p.id) as next
      from project p where p.id = ${constant(project, 'uuid')}`,
  );
  refuseIf(newModelObstacles(found!));
  return found!.next;
}
