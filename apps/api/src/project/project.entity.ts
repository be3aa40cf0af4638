import { ObjectType } from '@nestjs/graphql';
import type { ActiveStage, ProjectHorizon, ProjectKind, ProjectStage } from '@tlaka/domain';
import { Check, Column, Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { Interaction } from '../interaction/interaction.entity.js';
import { inEither, inLanguage } from '../platform/entity/bilingual.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, Day, Moment, Money, Text } from '../platform/entity/fields.js';
import { Computed, Count, Key, Many, ToOne, ToSet } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { Theme } from '../programme/theme.entity.js';
import { ownProject } from './project.access.js';
import { ActiveStageWord, ProjectHorizonWord, ProjectKindWord, ProjectStageWord } from './project.words.js';

const PROSE = { max: 10_000, nullable: true, filter: false, sortAs: false } as const;

/** What stakeholders mean to do together, on its way from an idea to an evaluated result. */
@ObjectType({ description: 'What stakeholders mean to do together, from the idea to the evaluated result.' })
@Visible({
  read: 'project.read',
  programme: (row) => sql`${row}.programme_id`,
  own: (row, permission) => ownProject(sql`${row}.id`, sql`${row}.coordinator_id`, permission),
})
@Searched((row, pattern) => sql`${row}.search_text like ${pattern}`)
@Entity()
@Index(['programmeId', 'code'], { unique: true })
@Index(['programmeId', 'stage'])
@Index(['coordinatorId'])
@Index('project_search', { synchronize: false })
@Index('project_by_title_bg_in_programme', { synchronize: false })
@Index('project_by_title_en_in_programme', { synchronize: false })
@Check(`coalesce("title_bg", "title_en") is not null`)
@Check(`("stage" = 'ON_HOLD') = ("held_from" is not null)`)
@Check(`"budget_low" <= "budget_high"`)
export class Project extends Row {
  @Key()
  programmeId!: string;

  @ToOne('The programme.', () => Programme)
  programme!: Relation<Programme>;

  @Text('Short code, unique in the programme.', { max: 40 })
  code!: string;

  @Computed("Title in the caller's language, else in the other.", 'text', inLanguage('title'), {
    folded: inEither('title'),
  })
  title!: string;

  @Text('Title in Bulgarian.', { max: 500, nullable: true, sortAs: false })
  titleBg!: string | null;

  @Text('Title in English.', { max: 500, nullable: true, sortAs: false })
  titleEn!: string | null;

  @Computed('The problem it is about.', 'text', inLanguage('problem'), { nullable: true, sort: false })
  problem!: string | null;

  @Text('The problem, in Bulgarian.', PROSE)
  problemBg!: string | null;

  @Text('The problem, in English.', PROSE)
  problemEn!: string | null;

  @Computed('What it does about the problem.', 'text', inLanguage('solution'), {
    nullable: true,
    sort: false,
  })
  solution!: string | null;

  @Text('The solution, in Bulgarian.', PROSE)
  solutionBg!: string | null;

  @Text('The solution, in English.', PROSE)
  solutionEn!: string | null;

  @Text('The objective, as written in the application.', PROSE)
  objective!: string | null;

  @Choice('What comes out of it.', ProjectKindWord, { nullable: true })
  kind!: ProjectKind | null;

  @Choice('How soon results are expected.', ProjectHorizonWord, { nullable: true })
  horizon!: ProjectHorizon | null;

  @Choice('Where it stands; changed by `moveProject` alone.', ProjectStageWord, { default: 'IDEA' })
  stage!: ProjectStage;

  @Choice('Of a project on hold: where it was before.', ActiveStageWord, { nullable: true })
  heldFrom!: ActiveStage | null;

  @Moment('Since when it stands there.', { default: () => 'now()' })
  stageSince!: string;

  @Computed('Whole days since then.', 'int', (row) => sql`(current_date - ${row}.stage_since::date)`)
  readonly daysInStage!: number;

  // Like the notes of its moves: words of the staff, not for partners.
  @Text('Why it was put on hold, rejected or cancelled.', {
    max: 5000,
    nullable: true,
    filter: false,
    sortAs: false,
    readable: 'interaction.read',
  })
  sideReason!: string | null;

  @Day('When to look at it again, of a project that was put aside.', { nullable: true })
  revisitOn!: string | null;

  @Key({ nullable: true })
  coordinatorId!: string | null;

  @ToOne('The colleague who looks after it.', () => User, { nullable: true })
  coordinator!: Relation<User> | null;

  @Money('Lower end of the budget.', { nullable: true })
  budgetLow!: string | null;

  @Money('Upper end of the budget.', { nullable: true })
  budgetHigh!: string | null;

  @Text('Currency of the budget, ISO 4217.', {
    max: 3,
    min: 3,
    matches: /^[A-Z]{3}$/,
    search: false,
    sortAs: false,
    default: 'EUR',
  })
  currency!: string;

  @Day('First day.', { nullable: true })
  startsOn!: string | null;

  @Day('Last day.', { nullable: true })
  endsOn!: string | null;

  @ToSet('Its themes, by code.', () => Theme, 'project_theme', (theme) => sql`${theme}.code`)
  themes!: Relation<Theme>[];

  @Column('text')
  searchText!: string;
}

extend(Interaction, {
  project: ToOne('The project it was about.', () => Project, { nullable: true }),
});
extend(Project, {
  interactions: Many('Contacts and notes about it, the latest first.', () => Interaction, {
    by: 'project',
    order: (interaction) => sql`${interaction}.at desc`,
  }),
  interactionCount: Count('Number of these contacts and notes.', 'interactions'),
});
