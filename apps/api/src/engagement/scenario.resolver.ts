import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx, ExpectedVersion, Id } from '../platform/graphql/decorators.js';
import { Scenario } from './scenario.entity.js';
import { ScenarioService } from './scenario.service.js';
import { SuggestionService } from './suggestion.service.js';
import {
  CopyScenarioArguments,
  CreateScenarioInput,
  ScenarioPatch,
  TrySuggestionArguments,
} from './model.inputs.js';

@Resolver()
export class ScenarioResolver {
  constructor(
    private readonly service: ScenarioService,
    private readonly suggestions: SuggestionService,
  ) {}

  @Mutation(() => Scenario, { description: 'Adds a scenario.' })
  @Allow('model.write')
  createScenario(@Ctx() ctx: Context, @Args('input') input: CreateScenarioInput) {
    return this.service.create(ctx, input);
  }

  @Mutation(() => Scenario, { description: 'Changes a scenario.' })
  @Allow('model.write')
  updateScenario(
    @Ctx() ctx: Context,
    @Id() id: string,
    @ExpectedVersion() expectedVersion: number,
    @Args('patch') patch: ScenarioPatch,
  ) {
    return this.service.update(ctx, id, expectedVersion, patch);
  }

  @Mutation(() => Scenario, { description: 'Takes a scenario out of the lists.' })
  @Allow('model.write')
  archiveScenario(@Ctx() ctx: Context, @Id() id: string, @ExpectedVersion() expectedVersion: number) {
    return this.service.archive(ctx, id, expectedVersion);
  }

  @Mutation(() => Scenario, { description: 'Brings a scenario back.' })
  @Allow('model.write')
  restoreScenario(@Ctx() ctx: Context, @Id() id: string) {
    return this.service.restore(ctx, id);
  }

  @Mutation(() => Scenario, { description: 'A copy of a scenario with all its flows, under another name.' })
  @Allow('model.write')
  copyScenario(@Ctx() ctx: Context, @Id() id: string, @Args() { name }: CopyScenarioArguments) {
    return this.service.copy(ctx, id, name);
  }

  @Mutation(() => Scenario, {
    description: 'A copy of the scenario that was evaluated, with one suggestion about it carried out.',
  })
  @Allow('model.write')
  trySuggestion(
    @Ctx() ctx: Context,
    @Id('evaluationId') evaluationId: string,
    @Args() suggestion: TrySuggestionArguments,
  ) {
    return this.suggestions.tryOut(ctx, evaluationId, suggestion);
  }
}
