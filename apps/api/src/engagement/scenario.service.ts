import { Injectable } from '@nestjs/common';
import { archivedObstacles, choiceObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { notFound, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { EvaluationService } from './evaluation.service.js';
import { refuseWithoutEnds } from './flow-ends.js';
import { inUse, lockGoingOn, nextPlace, openContent } from './model-content.js';
import { type NewIds, copyScenario } from './model-copy.js';
import { EngagementModel } from './model.entity.js';
import type { CreateScenarioInput, ScenarioPatch } from './model.inputs.js';
import { Scenario } from './scenario.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.scenarioChosen': { from: string | null; to: string | null };
    'scenario.copied': { from: string };
  }
}

/** Ways of sharing out who gives what to whom. */
@Injectable()
export class ScenarioService {
  constructor(private readonly evaluations: EvaluationService) {}

  async create(ctx: Context, input: CreateScenarioInput): Promise<string> {
    const { programmeId } = await ctx.load(EngagementModel, input.modelId);
    const model = await openContent(ctx, input.modelId);
    const order = await nextPlace(ctx, 'scenario', model.id);
    const { id } = ctx.create(Scenario, { ...input, programmeId, order });
    await this.evaluations.evaluate(ctx, model);
    return id;
  }

  update(ctx: Context, id: string, expectedVersion: number, patch: ScenarioPatch): Promise<string> {
    return this.evaluations.change(ctx, Scenario, id, (scenario) => {
      refuseIf(archivedObstacles(scenario, 'Scenario'));
      ctx.change(scenario, expectedVersion, patch);
    });
  }

  /** The model no longer chooses a scenario that leaves it. */
  archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    return this.evaluations.change(ctx, Scenario, id, async (_scenario, model) => {
      await ctx.archive(Scenario, id, expectedVersion);
      if (model.chosenScenarioId === id)
        ctx.update(EngagementModel, model.id, model.version, { chosenScenarioId: null });
    });
  }

  restore(ctx: Context, id: string): Promise<string> {
    return this.evaluations.change(ctx, Scenario, id, async () => {
      await refuseWithoutEnds(
        ctx,
        (flow) => sql`${flow}.scenario_id = ${constant(id, 'uuid')} and ${flow}.archived_at is null`,
      );
      await ctx.restore(Scenario, id);
    });
  }

  async copy(ctx: Context, id: string, name: string): Promise<string> {
    const { modelId } = await ctx.load(Scenario, id);
    const model = await openContent(ctx, modelId);
    const scenario = await inUse(ctx, Scenario, 'Scenario', id);
    const ids = await copyAs(ctx, scenario, name);
    await this.evaluations.evaluate(ctx, model);
    return ids[id]!;
  }

  async choose(
    ctx: Context,
    id: string,
    expectedVersion: number,
    scenarioId: string | null,
  ): Promise<string> {
    await ctx.load(EngagementModel, id);
    const model = await lockGoingOn(ctx, id);
    refuseIf(choiceObstacles(model.status));
    if (scenarioId) {
      const scenario = await ctx.load(Scenario, scenarioId);
      if (scenario.modelId !== id || scenario.archivedAt) throw notFound();
    }
    ctx.update(EngagementModel, id, expectedVersion, { chosenScenarioId: scenarioId });
    ctx.tell('engagementModel.scenarioChosen', model, { from: model.chosenScenarioId, to: scenarioId });
    return id;
  }
}

/** A copy of the scenario under another name, behind the others; gives the copies' ids by the originals'. */
export async function copyAs(ctx: Context, { id, modelId }: Scenario, name: string): Promise<NewIds> {
  const order = await nextPlace(ctx, 'scenario', modelId);
  const ids = await copyScenario(ctx, id);
  const copy = await ctx.load(Scenario, ids[id]!);
  ctx.update(Scenario, copy.id, copy.version, { name, order, isStatusQuo: false });
  ctx.tell('scenario.copied', copy, { from: id });
  return ids;
}
