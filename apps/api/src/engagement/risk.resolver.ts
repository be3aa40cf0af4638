import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { PartyRisk } from './risk.entity.js';
import { RiskService } from './risk.service.js';
import { CreatePartyRiskInput, PartyRiskPatch } from './sheet.inputs.js';

@Resolver()
export class PartyRiskResolver {
  constructor(private readonly service: RiskService) {}

  @Mutation(() => PartyRisk, { description: 'Adds a risk of a party.' })
  @Allow('valuation.write')
  createPartyRisk(@Ctx() ctx: Context, @Args('input') input: CreatePartyRiskInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => PartyRisk, { description: 'Changes a risk of a party.' })
  @Allow('valuation.write')
  updatePartyRisk(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: PartyRiskPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => PartyRisk, { description: 'Takes a risk of a party out of the lists.' })
  @Allow('valuation.write')
  archivePartyRisk(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => PartyRisk, { description: 'Brings a risk of a party back.' })
  @Allow('valuation.write')
  restorePartyRisk(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }
}
