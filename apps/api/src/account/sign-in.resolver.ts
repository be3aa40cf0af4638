import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx } from '../platform/graphql/decorators.js';
import { FirstAdministratorInput } from './account.inputs.js';
import { SignInService } from './sign-in.service.js';
import { Viewer } from './viewer.js';

@Resolver()
export class SignInResolver {
  constructor(private readonly signing: SignInService) {}

  @Mutation(() => Viewer, {
    description:
      'Signs in by a cookie that scripts cannot read; ten failures in 15 minutes close the account for a while.',
  })
  @Allow('anyone')
  signIn(@Ctx() ctx: Context, @Args('email') email: string, @Args('password') password: string) {
    return this.signing.signIn(ctx, email, password);
  }

  @Mutation(() => Boolean, { description: 'Ends the session of this browser.' })
  @Allow('anyone')
  signOut(@Ctx() ctx: Context) {
    return this.signing.signOut(ctx);
  }

  @Mutation(() => Boolean, {
    description: 'Changes the own password and ends all other sessions; API tokens stay.',
  })
  @Allow('account.write')
  changePassword(@Ctx() ctx: Context, @Args('current') current: string, @Args('next') next: string) {
    return this.signing.changePassword(ctx, current, next);
  }

  @Mutation(() => Viewer, {
    description:
      'Sets name and password by a one-time link and signs in; whatever was signed in before and every API token of the user ends.',
  })
  @Allow('anyone')
  acceptInvitation(
    @Ctx() ctx: Context,
    @Args('token') token: string,
    @Args('name', { type: () => String, nullable: true }) name: string | null,
    @Args('password') password: string,
  ) {
    return this.signing.acceptInvitation(ctx, token, name, password);
  }

  @Mutation(() => Viewer, {
    description: 'By the link that an empty installation prints: its first administrator.',
  })
  @Allow('anyone')
  createFirstAdministrator(
    @Ctx() ctx: Context,
    @Args('token') token: string,
    @Args('input') input: FirstAdministratorInput,
  ) {
    return this.signing.createFirstAdministrator(ctx, token, input);
  }
}
