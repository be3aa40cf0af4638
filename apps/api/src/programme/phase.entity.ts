import { ObjectType } from '@nestjs/graphql';
import { Check, Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { inEither, inLanguage } from '../platform/entity/bilingual.js';
import { Day, Text, Whole } from '../platform/entity/fields.js';
import { Computed, Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Programme } from './programme.entity.js';

/** A stretch of a programme; phases follow one another without overlap. */
@ObjectType({ description: 'A stretch of a programme.' })
@Visible({ read: 'programme.read', programme: (row) => sql`${row}.programme_id` })
@Entity()
@Index(['programmeId', 'order'])
@Check(`coalesce("name_bg", "name_en") is not null`)
export class Phase extends Row {
  @Key()
  programmeId!: string;

  @ToOne('The programme.', () => Programme)
  programme!: Relation<Programme>;

  @Whole('Place in the programme, from 1.', { min: 1, max: 99 })
  order!: number;

  @Computed("Name in the caller's language, else in the other.", 'text', inLanguage('name'), {
    folded: inEither('name'),
  })
  name!: string;

  @Text('Name in Bulgarian.', { max: 200, nullable: true, sortAs: false })
  nameBg!: string | null;

  @Text('Name in English.', { max: 200, nullable: true, sortAs: false })
  nameEn!: string | null;

  @Day('First day.', { nullable: true })
  startsOn!: string | null;

  @Day('Last day.', { nullable: true })
  endsOn!: string | null;
}

extend(Programme, {
  phases: Many('Its phases, in order.', () => Phase, {
    by: 'programme',
    order: (phase) => sql`${phase}."order"`,
  }),
});
