import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Authenticator } from '../account/authenticator.js';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Representation } from './representation.entity.js';
import { CreateRepresentationInput } from './party.inputs.js';

@Resolver()
export class RepresentationResolver {
  constructor(private readonly authenticator: Authenticator) {}

  @Query(() => PageOf(Representation), { description: 'Users who act for parties.' })
  @Allow('membership.read')
  representations(@Reads() reads: Reading, @List(Representation) args: ListArguments) {
    return reads.page(Representation, args);
  }

  @Query(() => Representation, { nullable: true, description: 'One representation.' })
  @Allow('membership.read')
  representation(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Representation, id);
  }

  @Mutation(() => Representation, { description: 'Adds a representation.' })
  @Allow('user.write')
  createRepresentation(@Ctx() ctx: Context, @Args('input') input: CreateRepresentationInput) {
    this.authenticator.forget();
    return ctx.create(Representation, input).id;
  }

  @Mutation(() => Representation, { description: 'Takes a representation out of the lists.' })
  @Allow('user.write')
  archiveRepresentation(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Representation, id, expectedVersion);
  }

  @Mutation(() => Representation, { description: 'Brings a representation back.' })
  @Allow('user.write')
  restoreRepresentation(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Representation, id);
  }
}
