import { ArgsType, Field, ID, InputType, IntersectionType, PartialType, PickType } from '@nestjs/graphql';
import { type ProjectStage, VISIBLE } from '@tlaka/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { DateScalar } from '../platform/graphql/scalars.js';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { ProjectIdentifier } from './project-identifier.entity.js';
import { Project } from './project.entity.js';
import { ProjectStageWord } from './project.words.js';

@InputType({ description: 'A number of the project in a register.' })
export class ProjectIdentifierInput extends PickType(ProjectIdentifier, ['scheme', 'value'], InputType) {}

@InputType({ isAbstract: true })
class ProjectContent extends PickType(
  Project,
  [
    'titleBg',
    'titleEn',
    'problemBg',
    'problemEn',
    'solutionBg',
    'solutionEn',
    'objective',
    'kind',
    'horizon',
    'budgetLow',
    'budgetHigh',
    'currency',
    'startsOn',
    'endsOn',
  ],
  InputType,
) {
  @Field(() => ID, {
    nullable: true,
    description: 'The colleague who looks after it; a coordinator who adds a project looks after it.',
  })
  @IsOptional()
  @IsUUID()
  coordinatorId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'All its themes.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  themeIds?: string[] | null;

  @Field(() => [ProjectIdentifierInput], { nullable: true, description: 'All its numbers in registers.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @Nested(() => ProjectIdentifierInput)
  identifiers?: ProjectIdentifierInput[] | null;
}

@InputType({ description: 'A new project.' })
export class CreateProjectInput extends ProjectContent {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Short code, unique in the programme; by default the next number.',
  })
  @IsOptional()
  @Length(1, 40)
  @Matches(VISIBLE)
  code?: string | null;
}

@InputType({ description: 'What changes of a project.' })
export class ProjectPatch extends PartialType(
  IntersectionType(PickType(Project, ['code'], InputType), ProjectContent),
  PATCH,
) {}

@ArgsType()
export class ProjectMoveArguments {
  @Field(() => ProjectStageWord.type, { description: 'The stage to go to.' })
  to!: ProjectStage;

  @Field(() => String, { nullable: true, description: 'Why; required for the states beside the road.' })
  @IsOptional()
  @MaxLength(5000)
  note?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When to look again at a project that is put aside.',
  })
  revisitOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A manager's written reason to approve against the verdict; kept in the log.",
  })
  @IsOptional()
  @MaxLength(5000)
  override?: string | null;
}
