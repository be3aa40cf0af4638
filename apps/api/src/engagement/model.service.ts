import { Injectable } from '@nestjs/common';
import { archiveObstacles, isFrozen, revisionObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { Project } from '../project/project.entity.js';
import { lockProject } from '../project/project-facts.js';
import { EvaluationService } from './evaluation.service.js';
import { lockEvenArchived, lockModel, nextRevision, openContent } from './model-content.js';
import { copyContent } from './model-copy.js';
import { EngagementModel } from './model.entity.js';
import type { CreateEngagementModelInput, EngagementModelPatch } from './model.inputs.js';
import { addPreconditions, changePreconditions } from './precondition.service.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.revised': { from: string; revision: number };
  }
}

/** Engagement models and their revisions. */
@Injectable()
export class ModelService {
  constructor(private readonly evaluations: EvaluationService) {}

  async create(ctx: Context, { currency, ...input }: CreateEngagementModelInput): Promise<string> {
    const project = await ctx.load(Project, input.projectId);
    const model = ctx.create(EngagementModel, {
      ...input,
      currency: currency ?? project.currency,
      programmeId: project.programmeId,
      statusSince: ctx.now(),
      revision: await nextRevision(ctx, project.id),
    });
    addPreconditions(ctx, model);
    return model.id;
  }

  async update(
    ctx: Context,
    id: string,
    expectedVersion: number,
    patch: EngagementModelPatch,
  ): Promise<string> {
    await ctx.load(EngagementModel, id);
    const model = await openContent(ctx, id);
    ctx.change(model, expectedVersion, patch);
    const { cooperationForm: form } = { ...model, ...patch };
    await changePreconditions(ctx, model, form);
    await this.evaluations.evaluate(ctx, model);
    return id;
  }

  async archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    await ctx.load(EngagementModel, id);
    refuseIf(archiveObstacles((await lockModel(ctx, id)).status));
    return ctx.archive(EngagementModel, id, expectedVersion);
  }

  /** It is judged as things stand now: parties may have left, and the engine may have moved on, while it was away. */
  async restore(ctx: Context, id: string): Promise<string> {
    const { projectId } = await ctx.load(EngagementModel, id);
    await lockProject(ctx, projectId);
    const model = await lockEvenArchived(ctx, id);
    await ctx.restore(EngagementModel, id);
    if (!isFrozen(model.status)) await this.evaluations.evaluate(ctx, model);
    return id;
  }

  /** A new revision in DRAFT with all the content of a frozen one. */
  async revise(ctx: Context, id: string): Promise<string> {
    const { projectId } = await ctx.load(EngagementModel, id);
    const revision = await nextRevision(ctx, projectId);
    const model = await lockModel(ctx, id);
    refuseIf(revisionObstacles(model.status));
    const { programmeId, cooperationForm, horizonMonths, discountRate, currency } = model;
    const next = ctx.insert(EngagementModel, {
      projectId,
      programmeId,
      cooperationForm,
      horizonMonths,
      discountRate,
      currency,
      basedOnId: id,
      statusSince: ctx.now(),
      revision,
    });
    ctx.tell('engagementModel.revised', next, { from: id, revision });
    const ids = await copyContent(ctx, id, next.id);
    const chosen = model.chosenScenarioId && ids[model.chosenScenarioId];
    if (chosen) ctx.update(EngagementModel, next.id, next.version, { chosenScenarioId: chosen });
    await this.evaluations.evaluate(ctx, next);
    return next.id;
  }
}
