import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Person } from './person.entity.js';
import { CreatePersonInput, PersonPatch } from './party.inputs.js';
import { PartyService } from './party.service.js';

@Resolver()
export class PersonResolver {
  constructor(private readonly service: PartyService) {}

  @Query(() => PageOf(Person), { description: 'People.' })
  @Allow('party.read')
  people(@Reads() reads: Reading, @List(Person) args: ListArguments) {
    return reads.page(Person, args);
  }

  @Query(() => Person, { nullable: true, description: 'One person.' })
  @Allow('party.read')
  person(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Person, id);
  }

  @Mutation(() => Person, { description: 'Adds a person.' })
  @Allow('party.write')
  createPerson(@Ctx() ctx: Context, @Args('input') input: CreatePersonInput) {
    return this.service.createPerson(ctx, input);
  }

  @Mutation(() => Person, { description: 'Changes a person.' })
  @Allow('party.write')
  updatePerson(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: PersonPatch,
  ) {
    return this.service.updatePerson(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Person, { description: 'Takes a person out of the lists.' })
  @Allow('party.write')
  archivePerson(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Person, id, expectedVersion);
  }

  @Mutation(() => Person, { description: 'Brings a person back.' })
  @Allow('party.write')
  restorePerson(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Person, id);
  }
}
