import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Organisation } from './organisation.entity.js';
import { CreateOrganisationInput, OrganisationPatch } from './party.inputs.js';
import { PartyService } from './party.service.js';

@Resolver()
export class OrganisationResolver {
  constructor(private readonly service: PartyService) {}

  @Query(() => PageOf(Organisation), { description: 'Organisations.' })
  @Allow('party.read')
  organisations(@Reads() reads: Reading, @List(Organisation) args: ListArguments) {
    return reads.page(Organisation, args);
  }

  @Query(() => Organisation, { nullable: true, description: 'One organisation.' })
  @Allow('party.read')
  organisation(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Organisation, id);
  }

  @Mutation(() => Organisation, { description: 'Adds an organisation.' })
  @Allow('party.write')
  createOrganisation(@Ctx() ctx: Context, @Args('input') input: CreateOrganisationInput) {
    return this.service.createOrganisation(ctx, input);
  }

  @Mutation(() => Organisation, { description: 'Changes an organisation.' })
  @Allow('party.write')
  updateOrganisation(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: OrganisationPatch,
  ) {
    return this.service.updateOrganisation(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Organisation, { description: 'Takes an organisation out of the lists.' })
  @Allow('party.write')
  archiveOrganisation(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Organisation, id, expectedVersion);
  }

  @Mutation(() => Organisation, { description: 'Brings an organisation back.' })
  @Allow('party.write')
  restoreOrganisation(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Organisation, id);
  }
}
