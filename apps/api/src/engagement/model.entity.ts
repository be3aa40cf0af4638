import { ObjectType } from '@nestjs/graphql';
import { BINDING_STATUSES, type CooperationForm, type ModelStatus } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Moment, Real, Text, Whole } from '../platform/entity/fields.js';
import { Count, Key, Many, One, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { type Sql, every, join, literal, sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { takesPart } from '../project/project.access.js';
import { Project } from '../project/project.entity.js';
import { coordinates, openedBy } from './engagement.access.js';
import { CooperationFormWord, ModelStatusWord } from './engagement.words.js';

/** One revision of how the parties of a project get each other's work done: who gives what to whom, and what it is worth. */
@ObjectType({ description: 'One revision of who gives what to whom in a project, in one or more scenarios.' })
@Visible({
  read: 'model.read',
  programme: (row) => sql`${row}.programme_id`,
  // A partner reads the models of the projects in which it takes part; whatever else is "own" is the coordinator's.
  own: (row, permission) =>
    permission === 'model.read' ? takesPart(sql`${row}.project_id`) : coordinates(sql`${row}.project_id`),
  opened: openedBy((row) => sql`${row}.id`),
})
@Searched(
  (row, pattern) =>
    sql`exists (select from project p where p.id = ${row}.project_id and p.search_text like ${pattern})`,
)
@Entity()
@Index(['projectId', 'revision'], { unique: true })
@Index('engagement_model_one_binding', ['projectId'], {
  unique: true,
  where: `status in (${BINDING_STATUSES.map((status) => `'${status}'`).join(', ')}) and archived_at is null`,
})
@Index(['programmeId'])
export class EngagementModel extends Row {
  @Key()
  projectId!: string;

  @ToOne('The project.', () => Project)
  project!: Relation<Project>;

  @Key()
  programmeId!: string;

  @ToOne('The programme of the project.', () => Programme)
  programme!: Relation<Programme>;

  @Whole('Number of the edition in the project, from 1.', { min: 1, max: 10_000 })
  revision!: number;

  @Choice('The form of cooperation that it takes.', CooperationFormWord, { nullable: true })
  cooperationForm!: CooperationForm | null;

  @Choice('Where it stands; changed by `moveEngagementModel` alone.', ModelStatusWord, { default: 'DRAFT' })
  status!: ModelStatus;

  @Moment('Since when it stands there.', { default: () => 'now()' })
  statusSince!: string;

  @Whole('Months that the deal is looked at.', { min: 1, max: 600, default: 36 })
  horizonMonths!: number;

  @Real('Yearly rate at which later benefits count less, 0 to 1.', { min: 0, max: 1, default: 0 })
  discountRate!: number;

  @Text('Currency of all amounts in it, ISO 4217.', {
    max: 3,
    min: 3,
    matches: /^[A-Z]{3}$/,
    search: false,
    sortAs: false,
  })
  currency!: string;

  @Key({ nullable: true })
  basedOnId!: string | null;

  @ToOne('The revision that this one was made from.', () => EngagementModel, { nullable: true })
  basedOn!: Relation<EngagementModel> | null;

  @Key({ nullable: true })
  chosenScenarioId!: string | null;
}

/** The revision that counts for a project: the binding one, else the latest that is still open, else the latest. */
export const countsFirst = (model: Sql): Sql =>
  sql`${model}.status in (${join(BINDING_STATUSES.map(literal))}) desc, ${model}.status in ('DRAFT', 'IN_VALIDATION', 'VALIDATED') desc, ${model}.revision desc`;

extend(Project, {
  engagementModels: Many('All revisions of its engagement model, the latest first.', () => EngagementModel, {
    by: 'project',
    order: (model) => sql`${model}.revision desc`,
  }),
  modelCount: Count('Number of these revisions.', 'engagementModels'),
  engagementModel: One('The revision that counts: the binding one, else the latest.', () => EngagementModel, {
    where: (project, model) =>
      every([sql`${model}.project_id = ${project}.id`, sql`${model}.archived_at is null`]),
    order: countsFirst,
  }),
});
