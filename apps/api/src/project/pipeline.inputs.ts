import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateScalar } from '../platform/graphql/scalars.js';
import { FilterOf } from '../platform/read/inputs.js';
import { Nested } from '../platform/write/validator.js';
import { Project } from './project.entity.js';

const ProjectFilter = FilterOf(Project);

@ArgsType()
export class BoardArguments {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => ProjectFilter, { nullable: true, description: 'Which of its projects.' })
  @IsOptional()
  @Nested(() => ProjectFilter)
  filter?: object | null;

  @Field(() => Int, { defaultValue: 50, description: 'Projects listed in a stage at the most, 1 to 200.' })
  @IsInt()
  @Min(1)
  @Max(200)
  limit!: number;
}

@ArgsType()
export class ReviewArguments {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the period.' })
  to!: string;
}
