import { ObjectType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { actorFacets } from '../platform/access/facets.js';
import { extend } from '../platform/entity/extend.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { ACTOR, Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Party } from './party.entity.js';

/** A user acts for a party: what is the party's own is his own. */
@ObjectType({ description: 'A user who acts for a party.' })
@Visible({
  read: 'membership.read',
  own: (row) => sql`${row}.user_id = ${ACTOR}`,
  within: (row, programmes) =>
    sql`exists (select from membership m where m.user_id = ${row}.user_id and m.archived_at is null and m.programme_id = any(${programmes}))`,
})
@Entity()
@Index(['userId', 'partyId'], { unique: true, where: 'archived_at is null' })
@Index(['partyId'])
export class Representation extends Row {
  @Key()
  userId!: string;

  @ToOne('The user.', () => User)
  user!: Relation<User>;

  @Key()
  partyId!: string;

  @ToOne('The party.', () => Party)
  party!: Relation<Party>;
}

extend(User, {
  representations: Many('Parties that the user acts for.', () => Representation, {
    by: 'user',
    order: (one) => sql`${one}.created_at`,
  }),
});

actorFacets.set(
  'parties',
  (user) =>
    sql`(select coalesce(json_agg(r.party_id), '[]') from representation r where r.user_id = ${user} and r.archived_at is null)`,
);
