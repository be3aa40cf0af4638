import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { type GraphQLResolveInfo } from 'graphql';
import { type Observable, from, lastValueFrom } from 'rxjs';
import { contextOf } from '../access/allow.js';
import type { Context } from '../context.js';
import { SpliceSchema } from './splice-schema.js';
import { Reading, selectionOf } from './decorators.js';

/** One root mutation is one unit of writes; the id that it returns is read back as the caller asked. */
@Injectable()
export class MutationInterceptor implements NestInterceptor {
  constructor(private readonly schema: SpliceSchema) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const info = GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    return from(this.carryOut(contextOf(execution), info, () => lastValueFrom(next.handle())));
  }

  private async carryOut(
    context: Context,
    info: GraphQLResolveInfo,
    mutate: () => Promise<unknown>,
  ): Promise<unknown> {
    let result: unknown;
    try {
      result = await mutate();
      await context.commit();
    } catch (error) {
      await context.rollback();
      throw error;
    }
    const shape = typeof result === 'string' && context.platform.shapes.named(this.schema.answerOf(info));
    return shape ? new Reading(context, selectionOf(info)).one(shape.type, result as string) : result;
  }
}
