import type { Language } from '@tlaka/domain';
import { ofLanguage } from '../platform/entity/bilingual.js';
import type { LinkOrder } from '../platform/entity/marks.js';
import { type Sql, sql } from '../platform/sql/sql.js';

/** What a party is called in a language: its name there where it has one, else as registered or written. */
export const shownName = (row: Sql, scope: { language: Language }): Sql =>
  sql`coalesce(${ofLanguage('name')(row, scope)}, ${row}.display_name)`;

/** Parties, or stakeholders, behind a link: in the order of the names that the reader sees. */
export const byName: LinkOrder = (row, scope) =>
  sql`${ofLanguage('sort_name')(row, scope)} collate "bg-x-icu"`;
