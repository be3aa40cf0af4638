import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.js';
import type { Shape } from '../read/shapes.js';
import { Reading, selectionOf } from './decorators.js';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** One root mutation is one unit of writes; the id that it returns is read back as the caller asked. */
export const asUnit =
  (resolve: Resolver, answered: Shape | undefined): Resolver =>
  async (source, args, carrier, info) => {
    const { tlaka: context } = carrier as { tlaka: Context };
    try {
      const result: unknown = await resolve(source, args, carrier, info);
      if (answered && typeof result === 'string')
        return await new Reading(context, selectionOf(info)).written(answered.type, result);
      await context.commit();
      return result;
    } catch (error) {
      await context.rollback();
      throw error;
    }
  };
