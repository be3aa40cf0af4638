import { ObjectType } from '@nestjs/graphql';
import type { ProjectStage } from '@tlaka/domain';
import type { Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { Activity } from '../platform/activity.entity.js';
import { FaceOf, extend } from '../platform/entity/extend.js';
import { Moment, Text } from '../platform/entity/fields.js';
import { Computed, Many, One } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { takesPart } from './project.access.js';
import { Project } from './project.entity.js';
import { ProjectStageWord } from './project.words.js';

/** What the log keeps of a move beside its note. */
export interface ProjectMoveFacts {
  from: ProjectStage;
  to: ProjectStage;
  /** When the project had come to the stage that it left. */
  since: string;
  /** The written reason to approve against the verdict. */
  override?: string;
}

/** The moves of a project are rows of the log; here they are read as what they are, by whoever sees the project. */
@ObjectType({ description: 'A move of a project from one stage to another.' })
@FaceOf(Activity)
@Visible({
  read: 'project.read',
  programme: (row) => sql`${row}.programme_id`,
  own: (row) => takesPart(sql`${row}.subject_id`),
})
export class ProjectStep extends Row {
  @Moment('When.')
  at!: string;

  @One('Who moved it; null when the system did, and for whom one may not see.', () => User, {
    where: (step, user) => sql`${user}.id = ${step}.actor_id`,
  })
  actor!: Relation<User> | null;

  @One('The project.', () => Project, {
    where: (step, project) => sql`${project}.id = ${step}.subject_id`,
  })
  project!: Relation<Project>;

  @Computed('The stage that it left.', 'choice', (row) => sql`(${row}.facts->>'from')`, {
    vocabulary: ProjectStageWord,
  })
  readonly from!: ProjectStage;

  @Computed('The stage that it came to.', 'choice', (row) => sql`(${row}.facts->>'to')`, {
    vocabulary: ProjectStageWord,
  })
  readonly to!: ProjectStage;

  @Computed(
    'Days that it had spent in the stage that it left.',
    'int',
    (row) => sql`(${row}.at::date - (${row}.facts->>'since')::timestamptz::date)`,
  )
  readonly days!: number;

  @Text('What was written about the move.', {
    max: 5000,
    nullable: true,
    filter: false,
    sortAs: false,
    readable: 'interaction.read',
  })
  note!: string | null;
}

const ofProject = (project: Sql, step: Sql): Sql =>
  sql`${step}.subject_id = ${project}.id and ${step}.kind = 'project.moved'`;

extend(Project, {
  lastMove: One('Its last move.', () => ProjectStep, {
    where: ofProject,
    order: (step) => sql`${step}.at desc`,
  }),
  history: Many('Its moves, the latest first.', () => ProjectStep, {
    where: ofProject,
    order: (step) => sql`${step}.at desc`,
  }),
});
