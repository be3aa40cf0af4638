import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { ValueFlow } from './flow.entity.js';
import { FlowService } from './flow.service.js';
import { CreateValueFlowInput, ValueFlowPatch } from './model.inputs.js';

@Resolver()
export class ValueFlowResolver {
  constructor(private readonly service: FlowService) {}

  @Mutation(() => ValueFlow, { description: 'Adds a flow.' })
  @Allow('model.write')
  createValueFlow(@Ctx() ctx: Context, @Args('input') input: CreateValueFlowInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => ValueFlow, { description: 'Changes a flow.' })
  @Allow('model.write')
  updateValueFlow(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ValueFlowPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => ValueFlow, { description: 'Takes a flow out of the lists.' })
  @Allow('model.write')
  archiveValueFlow(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => ValueFlow, { description: 'Brings a flow back.' })
  @Allow('model.write')
  restoreValueFlow(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }
}
