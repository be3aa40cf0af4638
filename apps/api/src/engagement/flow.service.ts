import { Injectable } from '@nestjs/common';
import { archivedObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid, notFound, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import type { Values } from '../platform/write/changes.js';
import { takeOverStatement } from './author.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlow } from './flow.entity.js';
import { refuseWithoutEnds } from './flow-ends.js';
import { inUse, openContent } from './model-content.js';
import { ModelParty } from './model-party.entity.js';
import type { CreateValueFlowInput, ValueFlowPatch } from './model.inputs.js';
import { Scenario } from './scenario.entity.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';
import { giverContent, outside, receiverContent } from './valuation.service.js';

type Ends = Pick<ValueFlow, 'fromId' | 'toId'>;

/** Who gives what to whom. */
@Injectable()
export class FlowService {
  constructor(private readonly evaluations: EvaluationService) {}

  async create(ctx: Context, input: CreateValueFlowInput): Promise<string> {
    const { requiresIds, receiver, giver, fromId = null, toId = null, ...content } = input;
    const { modelId, programmeId } = await ctx.load(Scenario, input.scenarioId);
    const model = await openContent(ctx, modelId);
    await inUse(ctx, Scenario, 'Scenario', input.scenarioId);
    await this.checkEnds(ctx, modelId, { fromId, toId }, 'input');
    if (receiver && !toId) throw outside('input.receiver');
    if (giver && !fromId) throw outside('input.giver');
    const flow = ctx.create(ValueFlow, { ...content, fromId, toId, modelId, programmeId });
    if (requiresIds?.length) ctx.assign(ValueFlow, flow.id, 'requires', requiresIds);
    const sides = addSides(ctx, flow, {
      receiver: toId && receiver ? await receiverContent(ctx, toId, receiver, 'input.receiver') : {},
      giver: fromId && giver ? giverContent(giver, 'input.giver') : {},
    });
    if (sides.receiver && receiver) await takeOverStatement(ctx, sides.receiver);
    if (sides.giver && giver) await takeOverStatement(ctx, sides.giver);
    await this.evaluations.evaluate(ctx, model);
    return flow.id;
  }

  update(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { requiresIds, ...patch }: ValueFlowPatch,
  ): Promise<string> {
    return this.evaluations.change(ctx, ValueFlow, id, async (flow) => {
      refuseIf(archivedObstacles(flow, 'ValueFlow'));
      await inUse(ctx, Scenario, 'Scenario', flow.scenarioId);
      const next = { ...flow, ...patch };
      await this.checkEnds(ctx, flow.modelId, next, 'patch');
      ctx.change(flow, expectedVersion, patch);
      if (requiresIds !== undefined) ctx.assign(ValueFlow, id, 'requires', requiresIds ?? []);
      if (next.toId !== flow.toId) this.newSide(ctx, flow, ReceiverValuation, next.toId);
      if (next.fromId !== flow.fromId) this.newSide(ctx, flow, GiverValuation, next.fromId);
    });
  }

  archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    return this.evaluations.change(ctx, ValueFlow, id, () => ctx.archive(ValueFlow, id, expectedVersion));
  }

  restore(ctx: Context, id: string): Promise<string> {
    return this.evaluations.change(ctx, ValueFlow, id, async ({ scenarioId }) => {
      await inUse(ctx, Scenario, 'Scenario', scenarioId);
      await refuseWithoutEnds(ctx, (flow) => sql`${flow}.id = ${constant(id, 'uuid')}`);
      await ctx.restore(ValueFlow, id);
    });
  }

  /** Another party has its own worth to state: what the one before stated goes, and is not shown to it. */
  private newSide(
    ctx: Context,
    { id, modelId, programmeId }: ValueFlow,
    side: typeof ReceiverValuation | typeof GiverValuation,
    partyId: string | null,
  ): void {
    const table = side === ReceiverValuation ? sql`receiver_valuation` : sql`giver_valuation`;
    ctx.write(sql`delete from ${table} where flow_id = ${constant(id, 'uuid')} returning id`);
    const values = { modelId, programmeId, flowId: id };
    if (partyId) ctx.insert<ReceiverValuation | GiverValuation>(side, { ...values, partyId });
  }

  /** Both ends are parties of the model in use, or one is outside. */
  private async checkEnds(ctx: Context, model: string, { fromId, toId }: Ends, at: string): Promise<void> {
    if (fromId === toId)
      throw invalid(
        fault(
          `${at}.toId`,
          'different',
          'Дава една страна, а получава друга; само единият край може да е отвън.',
          'One party gives and another gets; only one end may be outside.',
        ),
      );
    const ends = [fromId, toId].filter((end) => end !== null);
    const known = await ctx.rows(
      ModelParty,
      (row) =>
        sql`${row}.id = any(${constant(ends, 'uuid[]')}) and ${row}.model_id = ${constant(model, 'uuid')} and ${row}.archived_at is null`,
    );
    if (known.length !== ends.length) throw notFound();
  }
}

interface Sides {
  receiver: Values<ReceiverValuation>;
  giver: Values<GiverValuation>;
}

/** What each side of a new flow states of it; an end that lies outside states nothing. */
export function addSides(
  ctx: Context,
  { id: flowId, modelId, programmeId, fromId, toId }: ValueFlow,
  { receiver, giver }: Sides,
): { receiver: ReceiverValuation | null; giver: GiverValuation | null } {
  const of = { modelId, programmeId, flowId };
  return {
    receiver: toId ? ctx.insert(ReceiverValuation, { ...of, ...receiver, partyId: toId }) : null,
    giver: fromId ? ctx.insert(GiverValuation, { ...of, ...giver, partyId: fromId }) : null,
  };
}
