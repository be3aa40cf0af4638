import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Membership } from './membership.entity.js';
import { CreateMembershipInput, MembershipPatch } from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';

@Resolver()
export class MembershipResolver {
  constructor(private readonly service: ProgrammeService) {}

  @Query(() => PageOf(Membership), { description: 'Memberships.' })
  @Allow('membership.read')
  memberships(@Reads() reads: Reading, @List(Membership) args: ListArguments) {
    return reads.page(Membership, args);
  }

  @Query(() => Membership, { nullable: true, description: 'One membership.' })
  @Allow('membership.read')
  membership(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Membership, id);
  }

  @Mutation(() => Membership, { description: 'Adds a membership.' })
  @Allow('membership.write')
  createMembership(@Ctx() ctx: Context, @Args('input') input: CreateMembershipInput) {
    return this.service.createMembership(ctx, input);
  }

  @Mutation(() => Membership, { description: 'Changes a membership.' })
  @Allow('membership.write')
  updateMembership(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: MembershipPatch,
  ) {
    return this.service.updateMembership(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Membership, { description: 'Takes a membership out of the lists.' })
  @Allow('membership.write')
  archiveMembership(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archiveMembership(ctx, id, expectedVersion);
  }

  @Mutation(() => Membership, { description: 'Brings a membership back.' })
  @Allow('membership.write')
  restoreMembership(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Membership, id);
  }
}
