import { ObjectType } from '@nestjs/graphql';
import { AFFILIATION_ROLES, type AffiliationRole } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Day, Flag, Text, vocabulary } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { ACTOR_PARTIES, Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';

export const AffiliationRoleWord = vocabulary(
  'AffiliationRole',
  AFFILIATION_ROLES,
  'What sort of seat it is.',
);

/** A person's seat in an organisation. Dated, never overwritten: who held it on any day stays answerable. */
@ObjectType({ description: "A person's seat in an organisation, with its days." })
@Visible({
  read: 'party.read',
  // A partner sees its own people, but not who works for the others in its projects.
  own: (row) => sql`${row}.organisation_id = any(${ACTOR_PARTIES})`,
})
@Entity()
@Index(['personId'])
@Index(['organisationId'])
export class Affiliation extends Row {
  @Key()
  personId!: string;

  @ToOne('The person.', () => Person)
  person!: Relation<Person>;

  @Key()
  organisationId!: string;

  @ToOne('The organisation.', () => Organisation)
  organisation!: Relation<Organisation>;

  @Text('Title of the seat, as it is called there.', { max: 200, nullable: true })
  roleTitle!: string | null;

  @Choice('What sort of seat it is.', AffiliationRoleWord, { nullable: true })
  roleType!: AffiliationRole | null;

  @Flag('Is it the one that counts first?', { default: false })
  isPrimary!: boolean;

  @Day('First day; null when not known.', { nullable: true })
  from!: string | null;

  @Day('Last day; null while it is held.', { nullable: true })
  to!: string | null;

  @Text('Where this is known from.', { max: 300, nullable: true, sortAs: false })
  source!: string | null;
}

// Seats still held come first, the primary one before the others.
const order = (seat: Sql): Sql =>
  sql`${seat}."to" is not null, ${seat}.is_primary desc, ${seat}."from" desc nulls last`;

extend(Person, { affiliations: Many('Seats in organisations.', () => Affiliation, { by: 'person', order }) });
extend(Organisation, {
  affiliations: Many('People with a seat in it.', () => Affiliation, { by: 'organisation', order }),
});
