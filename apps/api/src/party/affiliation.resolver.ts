import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Affiliation } from './affiliation.entity.js';
import { CreateAffiliationInput, AffiliationPatch } from './party.inputs.js';
import { PartyService } from './party.service.js';

@Resolver()
export class AffiliationResolver {
  constructor(private readonly service: PartyService) {}

  @Query(() => PageOf(Affiliation), { description: 'Seats of people in organisations.' })
  @Allow('party.read')
  affiliations(@Reads() reads: Reading, @List(Affiliation) args: ListArguments) {
    return reads.page(Affiliation, args);
  }

  @Query(() => Affiliation, { nullable: true, description: 'One seat.' })
  @Allow('party.read')
  affiliation(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Affiliation, id);
  }

  @Mutation(() => Affiliation, { description: 'Adds a seat.' })
  @Allow('party.write')
  createAffiliation(@Ctx() ctx: Context, @Args('input') input: CreateAffiliationInput) {
    return this.service.createAffiliation(ctx, input);
  }

  @Mutation(() => Affiliation, { description: 'Changes a seat.' })
  @Allow('party.write')
  updateAffiliation(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: AffiliationPatch,
  ) {
    return this.service.updateAffiliation(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Affiliation, { description: 'Takes a seat out of the lists.' })
  @Allow('party.write')
  archiveAffiliation(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Affiliation, id, expectedVersion);
  }

  @Mutation(() => Affiliation, { description: 'Brings a seat back.' })
  @Allow('party.write')
  restoreAffiliation(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Affiliation, id);
  }
}
