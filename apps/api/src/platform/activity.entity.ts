import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index } from 'typeorm';
import { Json, Moment, Reference, Text } from './entity/fields.js';
import { Part } from './entity/links.js';
import { mark } from './entity/marks.js';
import { Visible } from './entity/policy.js';
import { Row } from './entity/row.js';
import { sql } from './sql/sql.js';

@ObjectType({ description: 'What an activity is about.' })
export class ActivitySubject {
  @Field(() => ID, { description: 'UUID of the object.' })
  @Column('uuid')
  id!: string;

  @Field(() => String, { description: 'Its type.' })
  @Column('text')
  kind!: string;
}
mark(ActivitySubject.prototype, 'id', {
  is: 'column',
  kind: 'uuid',
  filter: true,
  sortAs: null,
  folded: null,
  readable: null,
  vocabulary: null,
});
mark(ActivitySubject.prototype, 'kind', {
  is: 'column',
  kind: 'text',
  filter: true,
  sortAs: null,
  folded: null,
  readable: null,
  vocabulary: null,
});

/** One row of the append-only log: every change writes one in its own transaction. */
@ObjectType({ description: 'Who did what, when, to which object; before and after.' })
@Visible({
  read: 'activity.read',
  // What the register of parties shares, everybody sees who sees the log of any programme.
  within: (row, programmes) =>
    sql`(${row}.programme_id = any(${programmes}) or ${row}.programme_id is null and ${row}.subject_kind in ('Organisation', 'Person', 'Group', 'Affiliation', 'Relationship'))`,
})
@Entity()
@Index(['subject.id', 'at'])
@Index(['wholeId', 'at'])
@Index(['programmeId', 'at'])
export class Activity extends Row {
  @Moment('When.', { default: () => 'now()' })
  at!: string;

  @Column({ type: 'uuid', nullable: true })
  actorId!: string | null;

  @Reference('The programme it belongs to; null for what the whole installation shares.', { nullable: true })
  programmeId!: string | null;

  @Text('What happened, as `subject.verb`.', { max: 80, search: false })
  kind!: string;

  @Part('The object.', () => ActivitySubject)
  subject!: ActivitySubject;

  @Reference('What the object is a part of, such as the model of a flow; itself where it is part of nothing.')
  wholeId!: string;

  @Json('Changed fields as they were.', { nullable: true })
  before!: Record<string, unknown> | null;

  @Json('Changed fields as they are.', { nullable: true })
  after!: Record<string, unknown> | null;

  @Json('What else belongs to it, such as the stages of a move.', { nullable: true })
  facts!: Record<string, unknown> | null;

  @Text('What the actor wrote about it.', { max: 5000, nullable: true, filter: false })
  note!: string | null;
}
