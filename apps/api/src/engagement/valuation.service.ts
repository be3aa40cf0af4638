import { Injectable } from '@nestjs/common';
import type { Context } from '../platform/context.js';
import type { Class } from '../platform/entity/marks.js';
import { fault, invalid } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { takeOverStatement } from './author.js';
import { tripleFrom } from './engagement.inputs.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlow } from './flow.entity.js';
import { inUse, openContent } from './model-content.js';
import { Scenario } from './scenario.entity.js';
import { Sheet } from './sheet.entity.js';
import type { GiverValues, ReceiverValues, ValuationPatch } from './sheet.inputs.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';
import { checkFlow } from './value-check.js';

/** What flows are worth to those who get and to those who give. */
@Injectable()
export class ValuationService {
  constructor(private readonly evaluations: EvaluationService) {}

  async update(ctx: Context, flowId: string, { receiver, giver }: ValuationPatch): Promise<string> {
    const { modelId, scenarioId } = await ctx.load(ValueFlow, flowId, null);
    const model = await openContent(ctx, modelId);
    await inUse(ctx, ValueFlow, 'ValueFlow', flowId);
    await inUse(ctx, Scenario, 'Scenario', scenarioId);
    if (receiver) {
      const { expectedVersion, ...values } = receiver;
      const mine = await sideOf(ctx, ReceiverValuation, flowId, 'patch.receiver');
      ctx.change(mine, expectedVersion, await receiverContent(ctx, mine.partyId, values, 'patch.receiver'));
      await takeOverStatement(ctx, mine);
    }
    if (giver) {
      const { expectedVersion, ...values } = giver;
      const mine = await sideOf(ctx, GiverValuation, flowId, 'patch.giver');
      ctx.change(mine, expectedVersion, giverContent(values, 'patch.giver'));
      await takeOverStatement(ctx, mine);
    }
    await this.evaluations.evaluate(ctx, model);
    return flowId;
  }
}

async function sideOf<T extends ReceiverValuation | GiverValuation>(
  ctx: Context,
  type: Class<T>,
  flowId: string,
  place: string,
): Promise<T> {
  const [side] = await ctx.rows(type, (row) => sql`${row}.flow_id = ${constant(flowId, 'uuid')}`);
  if (!side) throw outside(place);
  return ctx.load(type, side.id);
}

/** VALIDATION: nobody in the model is there to state the worth of that end. */
export const outside = (place: string): Error =>
  invalid(
    fault(
      place,
      'outside',
      'Този край на потока е извън модела и за него не се посочват стойности.',
      'This end of the flow is outside the model; no values are stated for it.',
    ),
  );

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
