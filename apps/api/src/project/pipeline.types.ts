import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { ProjectStage } from '@tlaka/domain';
import { Spliced } from '../platform/graphql/splice-schema.js';
import { ProjectStep } from './project-history.entity.js';
import { Project } from './project.entity.js';
import { ProjectStageWord } from './project.words.js';

@Spliced
@ObjectType({ description: 'One stage of the board.' })
export class PipelineColumn {
  @Field(() => ProjectStageWord.type, { description: 'The stage.' })
  stage!: ProjectStage;

  @Field(() => Int, { description: 'How many projects stand there, of those that match.' })
  count!: number;

  @Field(() => Float, { nullable: true, description: 'Median of the days that they have stood there.' })
  medianDays!: number | null;

  @Field(() => [Project], { description: 'The first of them, those that have stood there longest first.' })
  projects!: Project[];
}

@ObjectType({ description: 'What happened in one stage in a period.' })
export class StageReview {
  @Field(() => ProjectStageWord.type, { description: 'The stage.' })
  stage!: ProjectStage;

  @Field(() => Int, { description: 'Projects that stood there at the end of the period.' })
  count!: number;

  @Field(() => Int, { description: 'Projects that came there in the period.' })
  entered!: number;

  @Field(() => Int, { description: 'Projects that left it in the period.' })
  left!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Median days of the stays that touch the period; those that go on count so far.',
  })
  medianDays!: number | null;
}

@Spliced
@ObjectType({ description: 'The pipeline of a programme in a period.' })
export class PipelineReview {
  @Field(() => [StageReview], { description: 'Every stage, in the order of the road.' })
  stages!: StageReview[];

  @Field(() => [ProjectStep], { description: 'The moves of the period, the latest first; at most 500.' })
  moves!: ProjectStep[];
}
