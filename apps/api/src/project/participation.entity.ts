import { ObjectType } from '@nestjs/graphql';
import {
  PARTICIPATION_EXITS,
  PARTICIPATION_ROLES,
  type ParticipationRole,
  type ParticipationSource,
  type ParticipationState,
} from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { ofLanguage } from '../platform/entity/bilingual.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, Day, Money, Text } from '../platform/entity/fields.js';
import { Computed, Count, Key, Many, One, SortedAs, ToOne } from '../platform/entity/links.js';
import type { LinkOrder } from '../platform/entity/marks.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { type Sql, every, join, literal, placeIn, sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { Project } from './project.entity.js';
import { ParticipationRoleWord, ParticipationSourceWord, ParticipationStateWord } from './project.words.js';

const EXITS = PARTICIPATION_EXITS.map((state) => `'${state}'`).join();

// Like relationships, conflicts of interest are not for the partners themselves.
const CONFLICT = {
  max: 5000,
  nullable: true,
  filter: false,
  sortAs: false,
  readable: 'relationship.read',
} as const;

/** The name that its party is sorted by. */
const nameOf: LinkOrder = (row, scope) =>
  sql`(select ${ofLanguage('sort_name')(sql`who`, scope)} from stakeholder who where who.id = ${row}.stakeholder_id)`;

/** A stakeholder's place in a project: its role, how far it is on its way in, and what it brings. */
@ObjectType({ description: "A stakeholder's place in a project: role, state and what it brings." })
@Visible({ read: 'project.read', inherits: 'project', programme: (row) => sql`${row}.programme_id` })
@Entity()
@Index(['projectId', 'stakeholderId'], { unique: true, where: 'archived_at is null' })
@Index('participation_one_lead', ['projectId'], {
  unique: true,
  where: `role = 'LEAD' and archived_at is null and state not in (${EXITS})`,
})
@Index(['stakeholderId'])
export class Participation extends Row {
  @Key()
  projectId!: string;

  @ToOne('The project.', () => Project)
  project!: Relation<Project>;

  @Key()
  stakeholderId!: string;

  @ToOne('The stakeholder who takes part.', () => Stakeholder)
  stakeholder!: Relation<Stakeholder>;

  @SortedAs('name', nameOf)
  readonly sortName!: string;

  @Key()
  programmeId!: string;

  @ToOne('The programme of both.', () => Programme)
  programme!: Relation<Programme>;

  @Choice('What the party is in the project.', ParticipationRoleWord, { default: 'PARTNER' })
  role!: ParticipationRole;

  @Choice('How far it is on its way in; changed by `moveParticipation` alone.', ParticipationStateWord, {
    default: 'IDENTIFIED',
  })
  state!: ParticipationState;

  @Text('What it brings, in words.', { max: 5000, nullable: true, sortAs: false })
  contribution!: string | null;

  @Money('What it brings or is granted, in money.', { nullable: true })
  contributionAmount!: string | null;

  @Text('Currency of the amount, ISO 4217.', {
    max: 3,
    min: 3,
    matches: /^[A-Z]{3}$/,
    search: false,
    sortAs: false,
    default: 'EUR',
  })
  currency!: string;

  @Day('Since when it takes part.', { nullable: true })
  since!: string | null;

  @Choice('Who brought it to the project.', ParticipationSourceWord, { default: 'MANUAL' })
  source!: ParticipationSource;

  @Text('A conflict of interest that was declared.', CONFLICT)
  declaredConflict!: string | null;

  @Text('How a conflict of interest was decided.', CONFLICT)
  conflictDecision!: string | null;
}

const ofProject = (project: Sql, participation: Sql): Sql =>
  sql`${participation}.project_id = ${project}.id and ${participation}.archived_at is null`;
const exits = join(PARTICIPATION_EXITS.map(literal));

extend(Project, {
  participations: Many('The parties by role, the lead first, in the order of joining.', () => Participation, {
    by: 'project',
    order: (one) => sql`${placeIn(PARTICIPATION_ROLES, sql`${one}.role`)}, ${one}.created_at`,
  }),
  lead: One('Its participation with the role LEAD, unless that party has left.', () => Participation, {
    where: (project, one) =>
      every([ofProject(project, one), sql`${one}.role = 'LEAD' and ${one}.state not in (${exits})`]),
  }),
  partyCount: Computed(
    'Parties that have not left.',
    'int',
    (row) =>
      sql`(select count(*)::int from participation p where ${ofProject(row, sql`p`)} and p.state not in (${exits}))`,
  ),
  hasWithdrawnParty: Computed(
    'Has a party withdrawn after committing itself?',
    'boolean',
    (row) =>
      sql`exists (select from participation p where ${ofProject(row, sql`p`)} and p.state = 'WITHDRAWN')`,
  ),
});
extend(Stakeholder, {
  participations: Many('Projects in which it takes part, the latest first.', () => Participation, {
    by: 'stakeholder',
    order: (one) => sql`${one}.created_at desc`,
  }),
  participationCount: Count('Number of these projects.', 'participations'),
});
