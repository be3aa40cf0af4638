import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { InteractionService } from './interaction.service.js';
import { NextStep } from './next-step.entity.js';

@Resolver()
export class NextStepResolver {
  constructor(private readonly service: InteractionService) {}

  @Query(() => PageOf(NextStep), { description: 'What was agreed to be done next.' })
  @Allow('interaction.read')
  nextSteps(@Reads() reads: Reading, @List(NextStep) args: ListArguments) {
    return reads.page(NextStep, args);
  }

  @Mutation(() => NextStep, { description: 'Says that the next step of this id is done.' })
  @Allow('interaction.write')
  completeNextStep(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.completeNextStep(ctx, id, expectedVersion);
  }
}
