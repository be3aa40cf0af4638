import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { ModelOffer } from './offer.entity.js';
import { OfferService } from './offer.service.js';
import { CreateModelOfferInput, ModelOfferPatch } from './offer.inputs.js';

@Resolver()
export class ModelOfferResolver {
  constructor(private readonly service: OfferService) {}

  @Mutation(() => ModelOffer, { description: 'Adds an offer.' })
  @Allow('model.write')
  createModelOffer(@Ctx() ctx: Context, @Args('input') input: CreateModelOfferInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => ModelOffer, { description: 'Changes an offer.' })
  @Allow('model.write')
  updateModelOffer(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ModelOfferPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => ModelOffer, { description: 'Takes an offer out of the lists.' })
  @Allow('model.write')
  archiveModelOffer(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => ModelOffer, { description: 'Brings an offer back.' })
  @Allow('model.write')
  restoreModelOffer(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }
}
