import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { JsonScalar } from '../platform/graphql/scalars.js';
import { UuidPipe } from '../platform/graphql/uuid.pipe.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { ModelImport } from './model-import.js';
import { EngagementModel } from './model.entity.js';
import {
  CreateEngagementModelInput,
  EngagementModelMoveArguments,
  EngagementModelPatch,
  ImportModelArguments,
  OpenValuationsArguments,
} from './model.inputs.js';
import { ModelMoveAhead } from './model-outlook.type.js';
import { ModelMoves } from './model-moves.js';
import { ModelService } from './model.service.js';
import { OpeningService } from './opening.service.js';
import { ScenarioService } from './scenario.service.js';

@Resolver()
export class ModelResolver {
  constructor(
    private readonly service: ModelService,
    private readonly moves: ModelMoves,
    private readonly scenarios: ScenarioService,
    private readonly openings: OpeningService,
    private readonly imports: ModelImport,
  ) {}

  @Query(() => PageOf(EngagementModel), { description: 'Revisions of engagement models.' })
  @Allow('model.read')
  engagementModels(@Reads() reads: Reading, @List(EngagementModel) args: ListArguments) {
    return reads.page(EngagementModel, args);
  }

  @Query(() => EngagementModel, { nullable: true, description: 'One revision of an engagement model.' })
  @Allow('model.read')
  engagementModel(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(EngagementModel, id);
  }

  @Query(() => JsonScalar, {
    description: 'The model as the document that the engine takes; for who may read all of it.',
  })
  @Allow('model.read')
  exportEngagementModel(@Ctx() ctx: Context, @Id() id: string) {
    return this.openings.export(ctx, id);
  }

  @Query(() => [ModelMoveAhead], {
    description: 'Where a revision may go from where it stands, and what is missing for it.',
  })
  @Allow('model.move')
  engagementModelMoves(@Ctx() ctx: Context, @Id() id: string) {
    return this.moves.ahead(ctx, id);
  }

  @Mutation(() => EngagementModel, { description: 'Adds an engagement model to a project.' })
  @Allow('model.write')
  createEngagementModel(@Ctx() ctx: Context, @Args('input') input: CreateEngagementModelInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => EngagementModel, { description: 'Changes an engagement model.' })
  @Allow('model.write')
  updateEngagementModel(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: EngagementModelPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => EngagementModel, { description: 'Takes a revision out of the lists.' })
  @Allow('model.write')
  archiveEngagementModel(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => EngagementModel, { description: 'Brings a revision back.' })
  @Allow('model.write')
  restoreEngagementModel(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }

  @Mutation(() => EngagementModel, {
    description: 'Moves a revision to another status; REFUSED with the reasons while something is missing.',
  })
  @Allow('model.move')
  moveEngagementModel(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args() move: EngagementModelMoveArguments,
  ) {
    return this.moves.move(ctx, id, expectedVersion, move);
  }

  @Mutation(() => EngagementModel, {
    description: 'A new revision in DRAFT with the content of a frozen one.',
  })
  @Allow('model.write')
  createRevision(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.revise(ctx, id);
  }

  @Mutation(() => EngagementModel, {
    description:
      'A new revision of a project in DRAFT, made of a document of the engine. What is impossible is refused whole, every fault with its place; draws, seed, focal party and ideal are chosen here and not taken from it, and of what flows come to in money it keeps the payments.',
  })
  @Allow('model.write')
  importEngagementModel(
    @Ctx() ctx: Context,
    @Id('projectId') projectId: string,
    @Args() document: ImportModelArguments,
  ) {
    return this.imports.import(ctx, projectId, document);
  }

  @Mutation(() => EngagementModel, { description: 'Chooses the scenario that the parties mean; null: none.' })
  @Allow('model.write')
  chooseScenario(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args(
      'scenarioId',
      { type: () => ID, nullable: true, description: 'UUID of a scenario of the model.' },
      UuidPipe,
    )
    scenarioId: string | null,
  ) {
    return this.scenarios.choose(ctx, id, expectedVersion, scenarioId ?? null);
  }

  @Mutation(() => EngagementModel, {
    description: 'Opens the valuations of one revision to the caller, by a written reason that is kept.',
  })
  @Allow('valuation.open')
  openValuations(
    @Ctx() ctx: Context,
    @Id('modelId') modelId: string,
    @Args() { reason }: OpenValuationsArguments,
  ) {
    return this.openings.open(ctx, modelId, reason);
  }
}
