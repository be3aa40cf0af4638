import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Theme } from './theme.entity.js';
import { CreateThemeInput, ThemePatch } from './programme.inputs.js';
import { ProgrammeService } from './programme.service.js';

@Resolver()
export class ThemeResolver {
  constructor(private readonly service: ProgrammeService) {}

  @Query(() => PageOf(Theme), { description: 'Themes.' })
  @Allow('programme.read')
  themes(@Reads() reads: Reading, @List(Theme) args: ListArguments) {
    return reads.page(Theme, args);
  }

  @Query(() => Theme, { nullable: true, description: 'One theme.' })
  @Allow('programme.read')
  theme(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Theme, id);
  }

  @Mutation(() => Theme, { description: 'Adds a theme.' })
  @Allow('theme.write')
  createTheme(@Ctx() ctx: Context, @Args('input') input: CreateThemeInput) {
    return this.service.createTheme(ctx, input);
  }

  @Mutation(() => Theme, { description: 'Changes a theme.' })
  @Allow('theme.write')
  updateTheme(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ThemePatch,
  ) {
    return this.service.updateTheme(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Theme, { description: 'Takes a theme out of the lists.' })
  @Allow('theme.write')
  archiveTheme(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Theme, id, expectedVersion);
  }

  @Mutation(() => Theme, { description: 'Brings a theme back.' })
  @Allow('theme.write')
  restoreTheme(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Theme, id);
  }
}
