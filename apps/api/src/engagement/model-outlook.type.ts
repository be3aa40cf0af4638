import { Field, ObjectType } from '@nestjs/graphql';
import type { ModelStatus } from '@tlaka/domain';
import { Obstacle } from '../project/project-outlook.type.js';
import { ModelStatusWord } from './engagement.words.js';

@ObjectType({ description: 'A status to which a revision may go from where it stands.' })
export class ModelMoveAhead {
  @Field(() => ModelStatusWord.type, { description: 'The status.' })
  to!: ModelStatus;

  @Field(() => [Obstacle], { description: 'What is missing.' })
  obstacles!: Obstacle[];

  @Field(() => Boolean, { description: "Would a manager's written override remove an obstacle?" })
  overridable!: boolean;

  @Field(() => [Obstacle], { description: "What to mind before it; it stands in nobody's way." })
  warnings!: Obstacle[];
}
