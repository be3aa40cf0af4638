import { Injectable } from '@nestjs/common';
import { periodObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import type { Reading } from '../platform/graphql/decorators.js';
import type { SqlJson } from '../platform/read/sql-json.js';
import { Programme } from '../programme/programme.entity.js';
import { boardStatement } from './pipeline-board.js';
import { reviewStatement } from './pipeline-review.js';
import type { BoardArguments, ReviewArguments } from './pipeline.inputs.js';
import { PipelineColumn, PipelineReview } from './pipeline.types.js';

/** The projects of a programme side by side: where they stand, and how they got on. */
@Injectable()
export class PipelineService {
  async board(ctx: Context, reads: Reading, args: BoardArguments): Promise<SqlJson> {
    await ctx.load(Programme, args.programmeId, 'programme.read');
    return reads.custom(PipelineColumn, { ...args }, (tools) => boardStatement(args, tools));
  }

  /** Counts over all projects, so only for those who may see all of them. */
  async review(ctx: Context, reads: Reading, args: ReviewArguments): Promise<SqlJson> {
    const { id } = await ctx.load(Programme, args.programmeId, 'programme.read');
    ctx.require('project.read', id);
    refuseIf(periodObstacles(args.from, args.to));
    return reads.custom(PipelineReview, { ...args }, reviewStatement);
  }
}
