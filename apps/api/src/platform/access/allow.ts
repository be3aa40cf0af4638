import { type CanActivate, type ExecutionContext, Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { Permission } from '@tlaka/domain';
import type { FastifyRequest } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { forbidden, unauthenticated } from '../errors.js';

/** `anyone` answers without a session, `signedIn` to every user; the rest are rows of the table of rights. */
export type Allowed = Permission | 'anyone' | 'signedIn';

export const ALLOWED = 'tlaka:allowed';

/** Who may call a root field. A field without it answers nobody. */
export const Allow = (allowed: Allowed): MethodDecorator => SetMetadata(ALLOWED, allowed);

/** Refuses every root field that does not say whom it is for. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const allowed = this.reflector.get<Allowed | undefined>(ALLOWED, execution.getHandler());
    if (!allowed) throw forbidden();
    if (allowed === 'anyone') return true;
    const context = contextOf(execution);
    if (!context.actor.user) throw unauthenticated();
    if (allowed === 'signedIn') return true;
    if (!context.actor.may(allowed)) throw forbidden(allowed);
    // Root queries run side by side on one context; only mutations, which run one after the other, have a permission.
    context.permission = isMutation(execution) ? allowed : null;
    return true;
  }
}

const isMutation = (execution: ExecutionContext): boolean =>
  execution.getType<GqlContextType>() === 'graphql' &&
  GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>().parentType.name === 'Mutation';

/** The context of a GraphQL field or of an HTTP handler. */
export function contextOf(execution: ExecutionContext): Context {
  const carrier: Carrier =
    execution.getType<GqlContextType>() === 'graphql'
      ? GqlExecutionContext.create(execution).getContext<Carrier>()
      : execution.switchToHttp().getRequest<FastifyRequest>();
  if (!carrier.tlaka) throw unauthenticated();
  return carrier.tlaka;
}

interface Carrier {
  tlaka?: Context | undefined;
}
