import { Injectable } from '@nestjs/common';
import { answerObstacles, COOPERATION_TEMPLATES, type CooperationForm } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { inUse, lockGoingOn } from './model-content.js';
import type { EngagementModel } from './model.entity.js';
import { Precondition } from './precondition.entity.js';
import type { PreconditionPatch } from './precondition.inputs.js';

type OfForm = Pick<EngagementModel, 'id' | 'programmeId'> & { cooperationForm?: CooperationForm | null };

/** What has to be in place before a deal. */
@Injectable()
export class PreconditionService {
  async update(ctx: Context, id: string, expectedVersion: number, patch: PreconditionPatch): Promise<string> {
    const { modelId } = await ctx.load(Precondition, id);
    refuseIf(answerObstacles((await lockGoingOn(ctx, modelId)).status));
    const precondition = await inUse(ctx, Precondition, 'Precondition', id);
    const { answer } = { ...precondition, ...patch };
    ctx.change(precondition, expectedVersion, {
      ...patch,
      answeredAt: answer && ctx.now(),
      answeredById: answer && ctx.actor.user,
    });
    return id;
  }
}

/** Gives a new model the checklist of its form, with nothing answered. */
export function addPreconditions(ctx: Context, { id: modelId, programmeId, cooperationForm }: OfForm): void {
  if (!cooperationForm) return;
  const { preconditions } = COOPERATION_TEMPLATES[cooperationForm];
  for (const [at, { bg: statementBg, en: statementEn }] of preconditions.entries())
    ctx.insert(Precondition, {
      modelId,
      programmeId,
      form: cooperationForm,
      order: at + 1,
      statementBg,
      statementEn,
    });
}

/** Changes the checklist of a model with its form: what was answered for the one before waits for it to come back. */
export async function changePreconditions(
  ctx: Context,
  model: EngagementModel,
  form: CooperationForm | null,
): Promise<void> {
  if (form === model.cooperationForm) return;
  const known = await ctx.rows(Precondition, (row) => sql`${row}.model_id = ${constant(model.id, 'uuid')}`);
  for (const { id, version, form: of, archivedAt } of known)
    if ((of === form) === (archivedAt !== null))
      ctx.update(Precondition, id, version, { archivedAt: of === form ? null : ctx.now() });
  if (!known.some(({ form: of }) => of === form)) addPreconditions(ctx, { ...model, cooperationForm: form });
}
