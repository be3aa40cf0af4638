import { ObjectType } from '@nestjs/graphql';
import { GLOBAL_ROLES, type GlobalRole, LANGUAGES, type Language } from '@tlaka/domain';
import { IsEmail } from 'class-validator';
import { Column, Entity, Index } from 'typeorm';
import { Activity } from '../platform/activity.entity.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, Flag, Text, vocabulary } from '../platform/entity/fields.js';
import { Computed, One } from '../platform/entity/links.js';
import { ACTOR, Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { type Sql, sql } from '../platform/sql/sql.js';

export const GlobalRoleWord = vocabulary(
  'GlobalRole',
  GLOBAL_ROLES,
  'What a user is in the whole installation.',
);
export const LanguageWord = vocabulary('Language', LANGUAGES, 'A language of the product.');

/** Somebody who can sign in. Colleagues see each other's names; addresses are for administrators. */
@ObjectType({ description: 'Somebody who can sign in.' })
@Visible({ read: 'user.read', own: (row) => sql`${row}.id = ${ACTOR}` })
@Searched((row, pattern) => sql`${row}.name_folded like ${pattern}`)
@Entity('app_user')
@Index(['email'], { unique: true })
export class User extends Row {
  @Text('Full name, as the person writes it.', { max: 200 })
  name!: string;

  @Text('Address for signing in, in lower case.', { max: 254, readable: 'user.write', search: false })
  @IsEmail()
  email!: string;

  @Choice('Role in the whole installation.', GlobalRoleWord, { default: 'MEMBER' })
  role!: GlobalRole;

  @Choice('Preferred language.', LanguageWord, { default: 'bg' })
  language!: Language;

  @Flag('May the user sign in?', { default: true })
  active!: boolean;

  @Column({ type: 'text', nullable: true, select: false })
  passwordHash!: string | null;
}

/** May the user of that row sign in? */
export const maySignIn = (user: Sql): Sql => sql`${user}.active and ${user}.archived_at is null`;

extend(Activity, {
  actor: One('Who did it; null for the system itself, and for whom one may not see.', () => User, {
    where: (activity, user) => sql`${user}.id = ${activity}.actor_id`,
  }),
  // A log that hides who did something, or says that nobody did, is none.
  actorName: Computed(
    'Name of whoever did it, also of somebody of whom one may see nothing else; null for the system itself.',
    'text',
    (activity) => sql`(select doer.name from app_user doer where doer.id = ${activity}.actor_id)`,
    { nullable: true, filter: false, sort: false },
  ),
});
