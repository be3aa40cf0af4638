import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Phase } from './phase.entity.js';
import { CreatePhaseInput, PhasePatch } from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';

@Resolver()
export class PhaseResolver {
  constructor(private readonly service: ProgrammeService) {}

  @Query(() => PageOf(Phase), { description: 'Phases.' })
  @Allow('programme.read')
  phases(@Reads() reads: Reading, @List(Phase) args: ListArguments) {
    return reads.page(Phase, args);
  }

  @Query(() => Phase, { nullable: true, description: 'One phase.' })
  @Allow('programme.read')
  phase(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Phase, id);
  }

  @Mutation(() => Phase, { description: 'Adds a phase.' })
  @Allow('programme.write')
  createPhase(@Ctx() ctx: Context, @Args('input') input: CreatePhaseInput) {
    return this.service.createPhase(ctx, input);
  }

  @Mutation(() => Phase, { description: 'Changes a phase.' })
  @Allow('programme.write')
  updatePhase(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: PhasePatch,
  ) {
    return this.service.updatePhase(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Phase, { description: 'Takes a phase out of the lists.' })
  @Allow('programme.write')
  archivePhase(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Phase, id, expectedVersion);
  }

  @Mutation(() => Phase, { description: 'Brings a phase back.' })
  @Allow('programme.write')
  restorePhase(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Phase, id);
  }
}
