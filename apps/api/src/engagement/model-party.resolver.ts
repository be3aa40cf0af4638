import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { ModelParty } from './model-party.entity.js';
import { ModelPartyService } from './model-party.service.js';
import { CreateModelPartyInput, ModelPartyPatch } from './model.inputs.js';

@Resolver()
export class ModelPartyResolver {
  constructor(private readonly service: ModelPartyService) {}

  @Mutation(() => ModelParty, { description: 'Adds a party of a model.' })
  @Allow('model.write')
  createModelParty(@Ctx() ctx: Context, @Args('input') input: CreateModelPartyInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => ModelParty, { description: 'Changes a party of a model.' })
  @Allow('model.write')
  updateModelParty(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ModelPartyPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => ModelParty, { description: 'Takes a party of a model out of the lists.' })
  @Allow('model.write')
  archiveModelParty(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => ModelParty, { description: 'Brings a party of a model back.' })
  @Allow('model.write')
  restoreModelParty(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }
}
