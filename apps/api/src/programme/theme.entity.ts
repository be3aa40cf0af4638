import { ObjectType } from '@nestjs/graphql';
import { THEME_SOURCES, type ThemeSource } from '@tlaka/domain';
import { Check, Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { inEither, inLanguage } from '../platform/entity/bilingual.js';
import { Choice, Text, vocabulary } from '../platform/entity/fields.js';
import { Computed, Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Searched } from '../platform/read/quick-search.js';
import { sql } from '../platform/sql/sql.js';
import { Programme } from './programme.entity.js';

export const ThemeSourceWord = vocabulary('ThemeSource', THEME_SOURCES, 'Where a theme comes from.');

/** A subject of the programme; themes form a tree. */
@ObjectType({ description: 'A subject of the programme; themes form a tree.' })
@Visible({ read: 'programme.read', programme: (row) => sql`${row}.programme_id` })
@Searched((row, pattern) => sql`${inEither('name')(row)} like ${pattern}`)
@Entity()
@Index(['programmeId', 'code'], { unique: true })
@Index(['parentId'])
@Check(`coalesce("name_bg", "name_en") is not null`)
export class Theme extends Row {
  @Key()
  programmeId!: string;

  @ToOne('The programme.', () => Programme)
  programme!: Relation<Programme>;

  @Text('Code, unique in the programme.', { max: 120, search: false })
  code!: string;

  @Computed("Name in the caller's language, else in the other.", 'text', inLanguage('name'), {
    folded: inEither('name'),
  })
  name!: string;

  @Text('Name in Bulgarian.', { max: 300, nullable: true, sortAs: false })
  nameBg!: string | null;

  @Text('Name in English.', { max: 300, nullable: true, sortAs: false })
  nameEn!: string | null;

  @Choice('Where it comes from.', ThemeSourceWord, { default: 'LOCAL' })
  source!: ThemeSource;

  @Key({ nullable: true })
  parentId!: string | null;

  @ToOne('The wider theme; null at the top.', () => Theme, { nullable: true })
  parent!: Relation<Theme> | null;
}

extend(Programme, {
  themes: Many('Its themes, by code.', () => Theme, {
    by: 'programme',
    order: (theme) => sql`${theme}.code`,
  }),
});
extend(Theme, {
  children: Many('Narrower themes, by code.', () => Theme, {
    by: 'parent',
    order: (theme) => sql`${theme}.code`,
  }),
});
