import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { ValueFlow } from './flow.entity.js';
import { Sheet } from './sheet.entity.js';
import { SheetPatch, ValuationPatch } from './sheet.inputs.js';
import { SheetService } from './sheet.service.js';
import { ValuationService } from './valuation.service.js';

@Resolver()
export class SheetResolver {
  constructor(
    private readonly sheets: SheetService,
    private readonly valuations: ValuationService,
  ) {}

  @Mutation(() => Sheet, {
    description:
      "Changes a party's sheet: by the party itself, which thereby states it, or by the coordinator as an estimate.",
  })
  @Allow('valuation.write')
  updateSheet(
    @Ctx() ctx: Context,
    @Id('partyId') partyId: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: SheetPatch,
  ) {
    return this.sheets.update(ctx, partyId, expectedVersion, patch);
  }

  @Mutation(() => Sheet, { description: 'The party states as its own what was estimated for it.' })
  @Allow('valuation.write')
  confirmSheet(
    @Ctx() ctx: Context,
    @Id('partyId') partyId: string,
    @ExpectedVersion() expectedVersion: number,
  ) {
    return this.sheets.confirm(ctx, partyId, expectedVersion);
  }

  @Mutation(() => ValueFlow, { description: 'Changes what a flow is worth to its receiver or its giver.' })
  @Allow('valuation.write')
  updateValuation(@Ctx() ctx: Context, @Id('flowId') flowId: string, @Args('patch') patch: ValuationPatch) {
    return this.valuations.update(ctx, flowId, patch);
  }
}
