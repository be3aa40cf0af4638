import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Language, ModelMove, ModelStatus, Reason } from '@tlaka/domain';
import { Obstacle } from '../project/project-outlook.type.js';
import { ModelStatusWord } from './engagement.words.js';

@ObjectType({ description: 'A value that a party has yet to state, and where it states it.' })
export class UnstatedValue {
  @Field(() => ID, { description: 'The party of the model.' })
  partyId!: string;

  @Field(() => ID, { nullable: true, description: 'The scenario; null where it is the same in every one.' })
  scenarioId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The flow that it is a value of.' })
  flowId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The risk that it is a value of.' })
  riskId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Which scenario, which flow or risk and what of it, in the caller's language; null where the obstacle's own sentence says it all.",
  })
  text!: string | null;
}

@ObjectType({ description: 'What stands against a move of a model.' })
export class ModelObstacle extends Obstacle {
  @Field(() => [UnstatedValue], {
    description: 'Where the values are stated that it misses; empty for whom the sheets are closed.',
  })
  unstated!: UnstatedValue[];
}

@ObjectType({ description: 'A status to which a revision may go from where it stands.' })
export class ModelMoveAhead {
  @Field(() => ModelStatusWord.type, { description: 'The status.' })
  to!: ModelStatus;

  @Field(() => [ModelObstacle], { description: 'What is missing.' })
  obstacles!: ModelObstacle[];

  @Field(() => Boolean, { description: "Would a manager's written override remove an obstacle?" })
  overridable!: boolean;

  @Field(() => [Obstacle], { description: "What to mind before it; it stands in nobody's way." })
  warnings!: Obstacle[];
}

/** A move that lies ahead, in one language. */
export function wordedMove({ obstacles, warnings, ...move }: ModelMove, language: Language): ModelMoveAhead {
  const worded = ({ rule, message }: Reason) => ({ rule, message: message[language] });
  return {
    ...move,
    warnings: warnings.map(worded),
    obstacles: obstacles.map(({ unstated = [], ...obstacle }) => ({
      ...worded(obstacle),
      unstated: unstated.map(({ party, scenario, flow, risk, text }) => ({
        partyId: party,
        scenarioId: scenario,
        flowId: flow,
        riskId: risk,
        text: text && text[language],
      })),
    })),
  };
}
