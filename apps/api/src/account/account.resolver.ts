import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import {
  CreateApiTokenInput,
  CreateUserInput,
  NewApiToken,
  ProfilePatch,
  UserInvitation,
  UserPatch,
} from './account.inputs.js';
import { AccountService } from './account.service.js';
import { ApiToken } from './api-token.entity.js';
import { User } from './user.entity.js';
import { Viewer } from './viewer.js';

@Resolver()
export class AccountResolver {
  constructor(private readonly accounts: AccountService) {}

  @Query(() => Viewer, { nullable: true, description: 'Who asks; null when signed out.' })
  @Allow('anyone')
  viewer(@Ctx() ctx: Context, @Reads() reads: Reading) {
    return ctx.actor.user ? reads.one(Viewer, ctx.actor.user) : null;
  }

  @Query(() => PageOf(User), {
    description: 'Users: colleagues of the own programmes; all of them for administrators.',
  })
  @Allow('user.read')
  users(@Reads() reads: Reading, @List(User) args: ListArguments) {
    return reads.page(User, args);
  }

  @Query(() => User, { nullable: true, description: 'One user.' })
  @Allow('user.read')
  user(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(User, id);
  }

  @Query(() => PageOf(ApiToken), { description: "The caller's own API tokens." })
  @Allow('token.write')
  apiTokens(@Reads() reads: Reading, @List(ApiToken) args: ListArguments) {
    return reads.page(ApiToken, args);
  }

  @Mutation(() => UserInvitation, {
    description: 'Adds a user and gives the one-time link by which he sets a password.',
  })
  @Allow('user.write')
  createUser(@Ctx() ctx: Context, @Args('input') input: CreateUserInput) {
    return this.accounts.create(ctx, input);
  }

  @Mutation(() => UserInvitation, {
    description: 'A new one-time link for a user; an earlier one stops working.',
  })
  @Allow('user.write')
  inviteUser(@Ctx() ctx: Context, @Id() id: string) {
    return this.accounts.invite(ctx, id);
  }

  @Mutation(() => User, { description: 'Changes a user; the last active administrator stays one.' })
  @Allow('user.write')
  updateUser(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: UserPatch,
  ) {
    return this.accounts.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Viewer, { description: 'Changes own name and language.' })
  @Allow('account.write')
  updateProfile(@Ctx() ctx: Context, @Args('patch') patch: ProfilePatch) {
    return this.accounts.updateProfile(ctx, patch);
  }

  @Mutation(() => NewApiToken, {
    description: 'Makes an API token with the rights of its maker; it is shown this once.',
  })
  @Allow('token.write')
  createApiToken(@Ctx() ctx: Context, @Args('input') input: CreateApiTokenInput) {
    return this.accounts.createApiToken(ctx, input);
  }

  @Mutation(() => Boolean, { description: 'Ends an API token.' })
  @Allow('token.write')
  revokeApiToken(@Ctx() ctx: Context, @Id() id: string) {
    return this.accounts.revokeApiToken(ctx, id);
  }
}
