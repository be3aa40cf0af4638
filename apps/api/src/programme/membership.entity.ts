import { ObjectType } from '@nestjs/graphql';
import { PROGRAMME_ROLES, type ProgrammeRole } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { actorFacets } from '../platform/access/facets.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, vocabulary } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { ACTOR, Visible, widen } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Programme } from './programme.entity.js';

export const ProgrammeRoleWord = vocabulary(
  'ProgrammeRole',
  PROGRAMME_ROLES,
  'What a member does in a programme.',
);

/** The role of a user in one programme. */
@ObjectType({ description: 'The role of a user in one programme.' })
@Visible({
  read: 'membership.read',
  within: (row, programmes) => sql`${row}.programme_id = any(${programmes})`,
  own: (row) => sql`${row}.user_id = ${ACTOR}`,
})
@Entity()
@Index(['userId', 'programmeId'], { unique: true, where: 'archived_at is null' })
@Index(['programmeId'])
export class Membership extends Row {
  @Key()
  userId!: string;

  @ToOne('The member.', () => User)
  user!: Relation<User>;

  @Key()
  programmeId!: string;

  @ToOne('The programme.', () => Programme)
  programme!: Relation<Programme>;

  @Choice('What the member does there.', ProgrammeRoleWord)
  role!: ProgrammeRole;
}

extend(User, {
  memberships: Many('Roles in programmes.', () => Membership, {
    by: 'user',
    order: (membership) => sql`${membership}.created_at`,
  }),
});
extend(Programme, {
  memberships: Many('Who works in it.', () => Membership, {
    by: 'programme',
    order: (membership) => sql`${membership}.created_at`,
  }),
});

// Colleagues of a programme know each other.
widen(User, {
  within: (row, programmes) =>
    sql`exists (select from membership m where m.user_id = ${row}.id and m.archived_at is null and m.programme_id = any(${programmes}))`,
});

actorFacets.set(
  'memberships',
  (user) =>
    sql`(select coalesce(json_agg(json_build_object('programme', m.programme_id, 'role', m.role)), '[]') from membership m where m.user_id = ${user} and m.archived_at is null)`,
);
