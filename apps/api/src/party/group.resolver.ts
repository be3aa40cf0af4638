import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Group } from './group.entity.js';
import { CreateGroupInput, GroupPatch } from './party.inputs.js';
import { PartyService } from './party.service.js';

@Resolver()
export class GroupResolver {
  constructor(private readonly service: PartyService) {}

  @Query(() => PageOf(Group), { description: 'Groups.' })
  @Allow('party.read')
  groups(@Reads() reads: Reading, @List(Group) args: ListArguments) {
    return reads.page(Group, args);
  }

  @Query(() => Group, { nullable: true, description: 'One group.' })
  @Allow('party.read')
  group(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Group, id);
  }

  @Mutation(() => Group, { description: 'Adds a group.' })
  @Allow('party.write')
  createGroup(@Ctx() ctx: Context, @Args('input') input: CreateGroupInput) {
    return this.service.createGroup(ctx, input);
  }

  @Mutation(() => Group, { description: 'Changes a group.' })
  @Allow('party.write')
  updateGroup(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: GroupPatch,
  ) {
    return this.service.updateGroup(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Group, { description: 'Takes a group out of the lists.' })
  @Allow('party.write')
  archiveGroup(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Group, id, expectedVersion);
  }

  @Mutation(() => Group, { description: 'Brings a group back.' })
  @Allow('party.write')
  restoreGroup(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Group, id);
  }
}
