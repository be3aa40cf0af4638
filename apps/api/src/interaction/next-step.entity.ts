import { ObjectType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { extend } from '../platform/entity/extend.js';
import { Day, Moment, Text } from '../platform/entity/fields.js';
import { Key, One, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Interaction } from './interaction.entity.js';

/** What was agreed to be done next; seen with its interaction. */
@ObjectType({ description: 'What was agreed to be done next.' })
@Visible({ read: 'interaction.read', inherits: 'interaction' })
@Entity()
@Index(['interactionId'], { unique: true, where: 'archived_at is null' })
@Index(['ownerId', 'dueOn'], { where: 'done_at is null and archived_at is null' })
export class NextStep extends Row {
  @Key()
  interactionId!: string;

  @ToOne('The interaction in which it was agreed.', () => Interaction, { cascade: true })
  interaction!: Relation<Interaction>;

  @Text('What is to be done.', { max: 500 })
  what!: string;

  @Day('By which day.', { nullable: true })
  dueOn!: string | null;

  @Key({ nullable: true })
  ownerId!: string | null;

  @ToOne('Who takes it.', () => User, { nullable: true })
  owner!: Relation<User> | null;

  @Moment('When it was done; null while it is open.', { nullable: true })
  doneAt!: string | null;
}

extend(Interaction, {
  nextStep: One('What was agreed to be done next.', () => NextStep, {
    where: (row, other) => sql`${other}.interaction_id = ${row}.id and ${other}.archived_at is null`,
    filter: true,
  }),
});
