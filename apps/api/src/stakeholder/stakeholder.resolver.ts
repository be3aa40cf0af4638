import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Stakeholder } from './stakeholder.entity.js';
import { AddStakeholderInput, CreateStakeholderInput, StakeholderPatch } from './stakeholder.inputs.js';
import { StakeholderService } from './stakeholder.service.js';

@Resolver()
export class StakeholderResolver {
  constructor(private readonly service: StakeholderService) {}

  @Query(() => PageOf(Stakeholder), { description: 'Stakeholders.' })
  @Allow('stakeholder.read')
  stakeholders(@Reads() reads: Reading, @List(Stakeholder) args: ListArguments) {
    return reads.page(Stakeholder, args);
  }

  @Query(() => Stakeholder, { nullable: true, description: 'One stakeholder.' })
  @Allow('stakeholder.read')
  stakeholder(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Stakeholder, id);
  }

  @Mutation(() => Stakeholder, { description: 'Makes a party of the register a stakeholder of a programme.' })
  @Allow('stakeholder.write')
  createStakeholder(@Ctx() ctx: Context, @Args('input') input: CreateStakeholderInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => Stakeholder, {
    description: 'Finds or adds a party and makes it a stakeholder, all or nothing.',
  })
  @Allow('stakeholder.write')
  addStakeholder(@Ctx() ctx: Context, @Args('input') input: AddStakeholderInput) {
    return this.service.add(ctx, input);
  }

  @Mutation(() => Stakeholder, {
    description: 'Changes a stakeholder; what follows from the assessment follows.',
  })
  @Allow('stakeholder.write')
  updateStakeholder(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: StakeholderPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Stakeholder, { description: 'Takes a stakeholder out of the lists.' })
  @Allow('stakeholder.write')
  archiveStakeholder(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Stakeholder, id, expectedVersion);
  }

  @Mutation(() => Stakeholder, { description: 'Brings a stakeholder back.' })
  @Allow('stakeholder.write')
  restoreStakeholder(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Stakeholder, id);
  }
}
