import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Interaction } from './interaction.entity.js';
import { CreateInteractionInput, InteractionPatch } from './interaction.inputs.js';
import { InteractionService } from './interaction.service.js';

@Resolver()
export class InteractionResolver {
  constructor(private readonly service: InteractionService) {}

  @Query(() => PageOf(Interaction), { description: 'Interactions.' })
  @Allow('interaction.read')
  interactions(@Reads() reads: Reading, @List(Interaction) args: ListArguments) {
    return reads.page(Interaction, args);
  }

  @Query(() => Interaction, { nullable: true, description: 'One interaction.' })
  @Allow('interaction.read')
  interaction(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Interaction, id);
  }

  @Mutation(() => Interaction, { description: 'Adds an interaction.' })
  @Allow('interaction.write')
  createInteraction(@Ctx() ctx: Context, @Args('input') input: CreateInteractionInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => Interaction, { description: 'Changes an interaction.' })
  @Allow('interaction.write')
  updateInteraction(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: InteractionPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Interaction, { description: 'Takes an interaction out of the lists.' })
  @Allow('interaction.write')
  archiveInteraction(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => Interaction, { description: 'Brings an interaction back.' })
  @Allow('interaction.write')
  restoreInteraction(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }
}
