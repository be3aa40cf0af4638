import { ObjectType } from '@nestjs/graphql';
import { INTERACTION_KINDS, type InteractionKind } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { byName } from '../party/shown-name.js';
import { Person } from '../party/person.entity.js';
import { Choice, Flag, Moment, Text, vocabulary } from '../platform/entity/fields.js';
import { Key, Many, ToOne, ToSet } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { sql } from '../platform/sql/sql.js';
import { Programme } from '../programme/programme.entity.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { interactionsWithin } from './interaction.access.js';

export const InteractionKindWord = vocabulary(
  'InteractionKind',
  INTERACTION_KINDS,
  'The form a contact took.',
);

const PROSE = { max: 10_000, nullable: true, sortAs: false } as const;

/** A contact with stakeholders, or a note about them. */
@ObjectType({ description: 'A contact with stakeholders, or a note about them.' })
@Visible({ read: 'interaction.read', within: interactionsWithin })
@Searched((row, pattern) => sql`${row}.subject_folded like ${pattern}`)
@Entity()
@Index(['programmeId', 'at', 'id'])
@Index(['at', 'id'])
@Index(['authorId'])
@Index(['projectId'])
@Index('interaction_search', { synchronize: false })
export class Interaction extends Row {
  @Key()
  programmeId!: string;

  @ToOne('The programme.', () => Programme)
  programme!: Relation<Programme>;

  @Choice('The form it took.', InteractionKindWord)
  kind!: InteractionKind;

  @Moment('When it took place, or will.')
  at!: string;

  @Text('What it was about, in a line.', { max: 300 })
  subject!: string;

  @Text('What was said.', PROSE)
  summary!: string | null;

  @Text('What came out of it.', PROSE)
  outcome!: string | null;

  @Flag('Is it kept from colleagues who are not trusted with it?', { default: false })
  confidential!: boolean;

  @Key({ nullable: true })
  authorId!: string | null;

  @ToOne('Who wrote it down.', () => User, { nullable: true })
  author!: Relation<User> | null;

  /** The project it was about; the slice of projects makes a relation of it. */
  @Key({ nullable: true })
  projectId!: string | null;

  @Many('Who took part, or whom it is about.', () => Stakeholder, {
    through: { table: 'interaction_stakeholder', owner: 'interaction_id', member: 'stakeholder_id' },
    order: byName,
  })
  stakeholders!: Stakeholder[];

  @ToSet('People who took part.', () => Person, 'interaction_person', byName)
  people!: Person[];
}
