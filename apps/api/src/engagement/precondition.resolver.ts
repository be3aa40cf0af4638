import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { Precondition } from './precondition.entity.js';
import { PreconditionPatch } from './precondition.inputs.js';
import { PreconditionService } from './precondition.service.js';

@Resolver()
export class PreconditionResolver {
  constructor(private readonly service: PreconditionService) {}

  @Mutation(() => Precondition, {
    description:
      'Answers whether a precondition is in place, with what shows it; until the revision is in force, frozen or not.',
  })
  @Allow('model.write')
  updatePrecondition(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: PreconditionPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }
}
