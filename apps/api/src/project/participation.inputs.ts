import { ArgsType, Field, ID, InputType, PartialType, PickType } from '@nestjs/graphql';
import type { ParticipationState } from '@tlaka/domain';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { Participation } from './participation.entity.js';
import { ParticipationStateWord } from './project.words.js';

@InputType({ isAbstract: true })
class ParticipationContent extends PickType(
  Participation,
  [
    'role',
    'contribution',
    'contributionAmount',
    'currency',
    'since',
    'source',
    'declaredConflict',
    'conflictDecision',
  ],
  InputType,
) {}

@InputType({ description: 'A stakeholder who is to take part in a project.' })
export class CreateParticipationInput extends ParticipationContent {
  @Field(() => ID, { description: 'The project.' })
  @IsUUID()
  projectId!: string;

  @Field(() => ID, { description: 'The stakeholder, of the same programme.' })
  @IsUUID()
  stakeholderId!: string;
}

@InputType({ description: 'What changes of a participation.' })
export class ParticipationPatch extends PartialType(ParticipationContent, PATCH) {}

@ArgsType()
export class ParticipationMoveArguments {
  @Field(() => ParticipationStateWord.type, { description: 'The state to go to.' })
  to!: ParticipationState;

  @Field(() => String, { nullable: true, description: 'Why; required for declining and excluding.' })
  @IsOptional()
  @MaxLength(5000)
  note?: string | null;
}
