import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, type Reading, Reads } from '../platform/graphql/decorators.js';
import { BoardArguments, ReviewArguments } from './pipeline.inputs.js';
import { PipelineService } from './pipeline.service.js';
import { PipelineColumn, PipelineReview } from './pipeline.types.js';

@Resolver()
export class PipelineResolver {
  constructor(private readonly service: PipelineService) {}

  @Query(() => [PipelineColumn], {
    description: 'The projects of a programme by stage, in the order of the road.',
  })
  @Allow('project.read')
  pipelineBoard(@Ctx() ctx: Context, @Reads() reads: Reading, @Args() args: BoardArguments) {
    return this.service.board(ctx, reads, args);
  }

  @Query(() => PipelineReview, { description: 'How the projects of a programme got on in a period.' })
  @Allow('project.read')
  pipelineReview(@Ctx() ctx: Context, @Reads() reads: Reading, @Args() args: ReviewArguments) {
    return this.service.review(ctx, reads, args);
  }
}
