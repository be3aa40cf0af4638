import { Field, ObjectType } from '@nestjs/graphql';
import type { Outlook, ParticipationState, ProjectStage } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { ParticipationStateWord, ProjectStageWord } from './project.words.js';

@ObjectType({ description: 'What stands against a move.' })
export class Obstacle {
  @Field(() => String, { description: 'The rule, for programs.' })
  rule!: string;

  @Field(() => String, { description: "What is missing, in the caller's language." })
  message!: string;
}

@ObjectType({ isAbstract: true })
class MoveAhead {
  @Field(() => [Obstacle], { description: 'What is missing, the reason to be written aside.' })
  obstacles!: Obstacle[];

  @Field(() => Boolean, { description: 'Does the move take a written reason?' })
  needsNote!: boolean;
}

@ObjectType({ description: 'A stage to which a project may go from where it stands.' })
export class ProjectMoveAhead extends MoveAhead {
  @Field(() => ProjectStageWord.type, { description: 'The stage.' })
  to!: ProjectStage;

  @Field(() => Boolean, { description: 'May the caller make the move, once nothing is missing?' })
  allowed!: boolean;

  @Field(() => Boolean, { description: "Would a manager's written override remove an obstacle?" })
  overridable!: boolean;
}

@ObjectType({ description: 'A state to which a participation may go from where it stands.' })
export class ParticipationMoveAhead extends MoveAhead {
  @Field(() => ParticipationStateWord.type, { description: 'The state.' })
  to!: ParticipationState;
}

/** A move that lies ahead, its obstacles in the caller's language. */
export const worded = <S>({ language }: Context, { to, obstacles, needsNote }: Outlook<S>) => ({
  to,
  needsNote,
  obstacles: obstacles.map(({ rule, message }) => ({ rule, message: message[language] })),
});
