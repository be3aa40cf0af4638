import { ObjectType } from '@nestjs/graphql';
import { Check, Entity, Index } from 'typeorm';
import { inEither, inLanguage } from '../platform/entity/bilingual.js';
import { Day, Text } from '../platform/entity/fields.js';
import { Computed } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { sql } from '../platform/sql/sql.js';

/** The frame in which a city works with its stakeholders: a European programme, its days and its city. */
@ObjectType({ description: 'The frame in which a city works with its stakeholders.' })
@Visible({ read: 'programme.read', programme: (row) => sql`${row}.id` })
@Searched((row, pattern) => sql`${inEither('name')(row)} like ${pattern}`)
@Entity()
@Index(['code'], { unique: true })
@Check(`coalesce("name_bg", "name_en") is not null`)
export class Programme extends Row {
  @Text('Short code, unique in the installation.', { max: 40, search: false })
  code!: string;

  @Computed("Name in the caller's language, else in the other.", 'text', inLanguage('name'), {
    folded: inEither('name'),
  })
  name!: string;

  @Text('Name in Bulgarian.', { max: 300, nullable: true, sortAs: false })
  nameBg!: string | null;

  @Text('Name in English.', { max: 300, nullable: true, sortAs: false })
  nameEn!: string | null;

  @Text('City whose team works in it.', { max: 120, nullable: true })
  city!: string | null;

  @Day('First day.', { nullable: true })
  startsOn!: string | null;

  @Day('Last day.', { nullable: true })
  endsOn!: string | null;
}
