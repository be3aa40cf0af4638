import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Project } from './project.entity.js';
import { CreateProjectInput, ProjectMoveArguments, ProjectPatch } from './project.inputs.js';
import { ProjectMoveAhead } from './project-outlook.type.js';
import { ProjectMoves } from './project-moves.js';
import { ProjectService } from './project.service.js';

@Resolver()
export class ProjectResolver {
  constructor(
    private readonly service: ProjectService,
    private readonly moves: ProjectMoves,
  ) {}

  @Query(() => PageOf(Project), { description: 'Projects.' })
  @Allow('project.read')
  projects(@Reads() reads: Reading, @List(Project) args: ListArguments) {
    return reads.page(Project, args);
  }

  @Query(() => Project, { nullable: true, description: 'One project.' })
  @Allow('project.read')
  project(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Project, id);
  }

  @Query(() => [ProjectMoveAhead], {
    description: 'Where a project may go from where it stands, and what is missing for it.',
  })
  @Allow('participation.write')
  projectMoves(@Ctx() ctx: Context, @Id() id: string) {
    return this.moves.ahead(ctx, id);
  }

  @Mutation(() => Project, { description: 'Adds a project.' })
  @Allow('project.write')
  createProject(@Ctx() ctx: Context, @Args('input') input: CreateProjectInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => Project, { description: 'Changes a project.' })
  @Allow('project.write')
  updateProject(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ProjectPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Project, { description: 'Takes a project out of the lists.' })
  @Allow('project.write')
  archiveProject(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return ctx.archive(Project, id, expectedVersion);
  }

  @Mutation(() => Project, { description: 'Brings a project back.' })
  @Allow('project.write')
  restoreProject(@Ctx() ctx: Context, @Id() id: string) {
    return ctx.restore(Project, id);
  }

  @Mutation(() => Project, {
    description: 'Moves a project to another stage; REFUSED with the reasons while something is missing.',
  })
  @Allow('project.move')
  moveProject(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args() move: ProjectMoveArguments,
  ) {
    return this.moves.move(ctx, id, expectedVersion, move);
  }
}
