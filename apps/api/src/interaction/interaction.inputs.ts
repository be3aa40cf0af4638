import { Field, ID, InputType, PartialType, PickType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { Interaction } from './interaction.entity.js';
import { NextStep } from './next-step.entity.js';

@InputType({ description: 'What is to be done next.' })
export class NextStepInput extends PickType(NextStep, ['what', 'dueOn'], InputType) {
  @Field(() => ID, { nullable: true, description: 'Who takes it.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
}

@InputType({ isAbstract: true })
class InteractionContent extends PickType(
  Interaction,
  ['kind', 'at', 'subject', 'summary', 'outcome', 'confidential'],
  InputType,
) {
  @Field(() => ID, { nullable: true, description: 'The project it was about.' })
  @IsOptional()
  @IsUUID()
  projectId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Stakeholders who took part, or whom it is about.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  stakeholderIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'People who took part.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  personIds?: string[] | null;

  @Field(() => NextStepInput, { nullable: true, description: 'What was agreed to be done next.' })
  @IsOptional()
  @Nested(() => NextStepInput)
  nextStep?: NextStepInput | null;
}

@InputType({ description: 'A contact, or a note, to be recorded.' })
export class CreateInteractionInput extends InteractionContent {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;
}

@InputType({ description: 'What changes of an interaction.' })
export class InteractionPatch extends PartialType(InteractionContent, PATCH) {}
