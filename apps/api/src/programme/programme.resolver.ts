import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Programme } from './programme.entity.js';
import { CreateProgrammeInput, ProgrammePatch } from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';

@Resolver()
export class ProgrammeResolver {
  constructor(private readonly service: ProgrammeService) {}

  @Query(() => PageOf(Programme), { description: 'Programmes in which the caller has a role.' })
  @Allow('programme.read')
  programmes(@Reads() reads: Reading, @List(Programme) args: ListArguments) {
    return reads.page(Programme, args);
  }

  @Query(() => Programme, { nullable: true, description: 'One programme.' })
  @Allow('programme.read')
  programme(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Programme, id);
  }

  @Mutation(() => Programme, { description: 'Adds a programme.' })
  @Allow('programme.write')
  createProgramme(@Ctx() ctx: Context, @Args('input') input: CreateProgrammeInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => Programme, { description: 'Changes a programme.' })
  @Allow('programme.write')
  updateProgramme(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ProgrammePatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Programme, { description: 'Takes a programme out of the lists.' })
  @Allow('programme.write')
  archiveProgramme(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Programme, id, expectedVersion);
  }

  @Mutation(() => Programme, { description: 'Brings a programme back.' })
  @Allow('programme.write')
  restoreProgramme(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Programme, id);
  }
}
