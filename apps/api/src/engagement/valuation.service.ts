import { Injectable } from '@nestjs/common';
import type { Context } from '../platform/context.js';
import { notFound } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { takeOverStatement } from './author.js';
import { tripleFrom } from './engagement.inputs.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlow } from './flow.entity.js';
import { openContent } from './model-content.js';
import { Sheet } from './sheet.entity.js';
import type {
  GiverValuationPatch,
  GiverValues,
  ReceiverValuationPatch,
  ReceiverValues,
  ValuationPatch,
} from './sheet.inputs.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';
import { checkFlow } from './value-check.js';

/** What flows are worth to those who get and to those who give. */
@Injectable()
export class ValuationService {
  constructor(private readonly evaluations: EvaluationService) {}

  async update(ctx: Context, flowId: string, { receiver, giver }: ValuationPatch): Promise<string> {
    const flow = await ctx.load(ValueFlow, flowId, null);
    const model = await openContent(ctx, flow.modelId);
    if (receiver) await this.receiverSays(ctx, flow, receiver);
    if (giver) await this.giverSays(ctx, flow, giver);
    await this.evaluations.evaluate(ctx, model);
    return flowId;
  }

  private async receiverSays(
    ctx: Context,
    flow: ValueFlow,
    { expectedVersion, ...patch }: ReceiverValuationPatch,
  ): Promise<void> {
    const [side] = await ctx.rows(
      ReceiverValuation,
      (row) => sql`${row}.flow_id = ${constant(flow.id, 'uuid')}`,
    );
    if (!side) throw notFound();
    const mine = await ctx.load(ReceiverValuation, side.id);
    ctx.change(mine, expectedVersion, await receiverContent(ctx, mine.partyId, patch, 'patch.receiver'));
    await takeOverStatement(ctx, mine);
  }

  private async giverSays(
    ctx: Context,
    flow: ValueFlow,
    { expectedVersion, ...patch }: GiverValuationPatch,
  ): Promise<void> {
    const [side] = await ctx.rows(
      GiverValuation,
      (row) => sql`${row}.flow_id = ${constant(flow.id, 'uuid')}`,
    );
    if (!side) throw notFound();
    const mine = await ctx.load(GiverValuation, side.id);
    ctx.change(mine, expectedVersion, giverContent(patch, 'patch.giver'));
    await takeOverStatement(ctx, mine);
  }
}

/** What the receiver states, checked against its own sheet. */
export async function receiverContent(
  ctx: Context,
  partyId: string,
  { fulfilment, likelihood, ...rest }: ReceiverValues,
  place: string,
) {
  const [sheet] = await ctx.rows(Sheet, (row) => sql`${row}.party_id = ${constant(partyId, 'uuid')}`);
  const values = {
    ...rest,
    fulfilment: tripleFrom(fulfilment, 'fulfilment'),
    likelihood: tripleFrom(likelihood, 'likelihood'),
  };
  checkFlow(values, sheet?.interests ?? [], place);
  return values;
}

export function giverContent({ cost }: GiverValues, place: string) {
  const values = { cost: tripleFrom(cost, 'cost') };
  checkFlow(values, [], place);
  return values;
}
