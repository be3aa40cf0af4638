import { ofLanguage } from '../platform/entity/bilingual.js';
import type { LinkOrder } from '../platform/entity/marks.js';
import { sql } from '../platform/sql/sql.js';

/** Parties, or stakeholders, behind a link: in the order of the names that the reader sees. */
export const byName: LinkOrder = (row, scope) =>
  sql`${ofLanguage('sort_name')(row, scope)} collate "bg-x-icu"`;
