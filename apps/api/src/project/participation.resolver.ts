import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id, List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Participation } from './participation.entity.js';
import {
  CreateParticipationInput,
  ParticipationMoveArguments,
  ParticipationPatch,
} from './participation.inputs.js';
import { ParticipationMoveAhead } from './project-outlook.type.js';
import { ParticipationService } from './participation.service.js';

@Resolver()
export class ParticipationResolver {
  constructor(private readonly service: ParticipationService) {}

  @Query(() => PageOf(Participation), { description: 'Participations.' })
  @Allow('project.read')
  participations(@Reads() reads: Reading, @List(Participation) args: ListArguments) {
    return reads.page(Participation, args);
  }

  @Query(() => Participation, { nullable: true, description: 'One participation.' })
  @Allow('project.read')
  participation(@Reads() reads: Reading, @Id() id: string) {
    return reads.one(Participation, id);
  }

  @Query(() => [ParticipationMoveAhead], {
    description: 'Where a participation may go from where it stands, and what is missing for it.',
  })
  @Allow('participation.write')
  participationMoves(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.ahead(ctx, id);
  }

  @Mutation(() => Participation, { description: 'Adds a participation.' })
  @Allow('participation.write')
  createParticipation(@Ctx() ctx: Context, @Args('input') input: CreateParticipationInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => Participation, { description: 'Changes a participation.' })
  @Allow('participation.write')
  updateParticipation(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ParticipationPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Participation, { description: 'Takes a participation out of the lists.' })
  @Allow('participation.write')
  archiveParticipation(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => Participation, { description: 'Brings a participation back.' })
  @Allow('participation.write')
  restoreParticipation(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }

  @Mutation(() => Participation, {
    description:
      'Moves a participation to another state; REFUSED with the reasons while something is missing.',
  })
  @Allow('participation.write')
  moveParticipation(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args() move: ParticipationMoveArguments,
  ) {
    return this.service.move(ctx, id, expectedVersion, move);
  }
}
