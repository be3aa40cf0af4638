import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Relationship } from './relationship.entity.js';
import { CreateRelationshipInput, RelationshipPatch } from './party.inputs.js';
import { PartyService } from './party.service.js';

@Resolver()
export class RelationshipResolver {
  constructor(private readonly service: PartyService) {}

  @Query(() => PageOf(Relationship), { description: 'Relationships.' })
  @Allow('relationship.read')
  relationships(@Reads() reads: Reading, @List(Relationship) args: ListArguments) {
    return reads.page(Relationship, args);
  }

  @Query(() => Relationship, { nullable: true, description: 'One relationship.' })
  @Allow('relationship.read')
  relationship(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Relationship, id);
  }

  @Mutation(() => Relationship, { description: 'Adds a relationship.' })
  @Allow('relationship.write')
  createRelationship(@Ctx() ctx: Context, @Args('input') input: CreateRelationshipInput) {
    return this.service.createRelationship(ctx, input);
  }

  @Mutation(() => Relationship, { description: 'Changes a relationship.' })
  @Allow('relationship.write')
  updateRelationship(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: RelationshipPatch,
  ) {
    return this.service.updateRelationship(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Relationship, { description: 'Takes a relationship out of the lists.' })
  @Allow('relationship.write')
  archiveRelationship(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Relationship, id, expectedVersion);
  }

  @Mutation(() => Relationship, { description: 'Brings a relationship back.' })
  @Allow('relationship.write')
  restoreRelationship(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Relationship, id);
  }
}
