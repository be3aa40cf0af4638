import { Injectable } from '@nestjs/common';
import {
  BINDING_STATUSES,
  type EngagementModelFacts,
  type ModelStatus,
  archivedObstacles,
  modelObstacles,
  modelOutlook,
  written,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf, refuseStale } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { lockProject } from '../project/project-facts.js';
import { statedModel } from './engagement-document.js';
import { verdictOf, verdictStaleOf } from './evaluation.entity.js';
import { lockModel } from './model-content.js';
import { EngagementModel } from './model.entity.js';
import type { EngagementModelMoveArguments } from './model.inputs.js';
import { type ModelMoveAhead, wordedMove } from './model-outlook.type.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.moved': { from: ModelStatus; to: ModelStatus; override?: string; note: string | null };
  }
}

type Standing = Pick<EngagementModelFacts, 'verdict' | 'verdictStale' | 'bindingRevision' | 'project'>;

/** The life of a revision. */
@Injectable()
export class ModelMoves {
  async move(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { to, note: said, override }: EngagementModelMoveArguments,
  ): Promise<string> {
    const { projectId, programmeId } = await ctx.load(EngagementModel, id);
    const reason = written(override);
    if (reason) ctx.require('project.override', programmeId);
    await lockProject(ctx, projectId);
    const model = await lockModel(ctx, id);
    refuseStale(model, expectedVersion);
    const { status } = model;
    refuseIf(modelObstacles(await this.factsOf(ctx, model), to, reason));
    ctx.update(EngagementModel, id, expectedVersion, { status: to, statusSince: ctx.now() });
    // Whoever reads the history reads why it was decided against the verdict.
    const note = [written(said), reason].filter(Boolean).join('\n') || null;
    ctx.tell('engagementModel.moved', model, { from: status, to, ...(reason && { override: reason }), note });
    return id;
  }

  /** The moves that lie ahead, with what is missing for each in the caller's language. */
  async ahead(ctx: Context, id: string): Promise<ModelMoveAhead[]> {
    const model = await ctx.load(EngagementModel, id, 'model.move');
    refuseIf(archivedObstacles(model, 'EngagementModel'));
    return modelOutlook(await this.factsOf(ctx, model)).map((move) => wordedMove(move, ctx.language));
  }

  private async factsOf(ctx: Context, model: EngagementModel): Promise<EngagementModelFacts> {
    const { document, sheets, preconditions } = await statedModel(ctx, model.id);
    const { status, chosenScenarioId: chosenScenario } = model;
    const mayReadSheets = await ctx.reaches(EngagementModel, model.id, 'evaluation.detail');
    const stated = { document, sheets, preconditions, mayReadSheets };
    return { status, chosenScenario, ...stated, ...(await this.standing(ctx, model)) };
  }

  private async standing(ctx: Context, { id, projectId }: EngagementModel): Promise<Standing> {
    const [found] = await ctx.query<Standing>(
      sql`select ${verdictOf(sql`its`)} as verdict, coalesce(${verdictStaleOf(sql`its`)}, false) as "verdictStale",
        (select m.revision from engagement_model m where m.project_id = ${constant(projectId, 'uuid')} and m.id <> its.id and m.status = any(${constant(BINDING_STATUSES, 'text[]')}) and m.archived_at is null) as "bindingRevision",
        (select json_build_object('stage', p.stage, 'archivedAt', p.archived_at) from project p where p.id = its.project_id) as project
        from engagement_model its where its.id = ${constant(id, 'uuid')}`,
    );
    return found!;
  }
}
