import { Injectable } from '@nestjs/common';
import {
  BINDING_STATUSES,
  type EngagementModelFacts,
  type ModelStatus,
  type Reason,
  modelObstacles,
  modelOutlook,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf, refuseStale } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { lockProject } from '../project/project-facts.js';
import { statedModel } from './engagement-document.js';
import { lockModel } from './model-content.js';
import { EngagementModel } from './model.entity.js';
import type { EngagementModelMoveArguments } from './model.inputs.js';
import type { ModelMoveAhead } from './model-outlook.type.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.moved': { from: ModelStatus; to: ModelStatus; note: string | null };
  }
}

/** The life of a revision. */
@Injectable()
export class ModelMoves {
  async move(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { to, note }: EngagementModelMoveArguments,
  ): Promise<string> {
    const { projectId } = await ctx.load(EngagementModel, id);
    await lockProject(ctx, projectId);
    const model = await lockModel(ctx, id);
    refuseStale(model, expectedVersion);
    const { status } = model;
    refuseIf(modelObstacles(await this.factsOf(ctx, model), to));
    ctx.update(EngagementModel, id, expectedVersion, { status: to, statusSince: ctx.now() });
    ctx.tell('engagementModel.moved', model, { from: status, to, note: note?.trim() || null });
    return id;
  }

  /** The moves that lie ahead, with what is missing for each in the caller's language. */
  async ahead(ctx: Context, id: string): Promise<ModelMoveAhead[]> {
    const facts = await this.factsOf(ctx, await ctx.load(EngagementModel, id, 'model.move'));
    const worded = (reasons: readonly Reason[]) =>
      reasons.map(({ rule, message }) => ({ rule, message: message[ctx.language] }));
    return modelOutlook(facts).map(({ to, obstacles, warnings }) => ({
      to,
      obstacles: worded(obstacles),
      warnings: worded(warnings),
    }));
  }

  private async factsOf(ctx: Context, model: EngagementModel): Promise<EngagementModelFacts> {
    const { document, sheets, preconditions } = await statedModel(ctx, model.id);
    const bindingRevision = await this.bindingBeside(ctx, model);
    const { status, chosenScenarioId: chosenScenario } = model;
    return { status, document, sheets, chosenScenario, bindingRevision, preconditions };
  }

  private async bindingBeside(ctx: Context, { id, projectId }: EngagementModel): Promise<number | null> {
    const [other] = await ctx.query<{ revision: number }>(
      sql`select m.revision from engagement_model m where m.project_id = ${constant(projectId, 'uuid')} and m.id <> ${constant(id, 'uuid')} and m.status = any(${constant(BINDING_STATUSES, 'text[]')}) and m.archived_at is null`,
    );
    return other?.revision ?? null;
  }
}
