import { type Language, written } from '@tlaka/domain';
import { fault, invalid } from '../errors.js';
import { type Sql, name, sql } from '../sql/sql.js';

const both = (row: Sql, field: string, suffix: string): Record<Language, Sql> => ({
  bg: sql`${row}.${name(`${field}_bg${suffix}`)}`,
  en: sql`${row}.${name(`${field}_en${suffix}`)}`,
});

/** The text in the caller's language, else in the other; for `@Computed` beside `<field>Bg` and `<field>En`. */
export const inLanguage =
  (field: string) =>
  (row: Sql, { language }: { language: Language }): Sql => {
    const { bg, en } = both(row, field, '');
    return language === 'bg' ? sql`coalesce(${bg}, ${en})` : sql`coalesce(${en}, ${bg})`;
  };

/** The column that is kept for the caller's language. */
export const ofLanguage =
  (field: string) =>
  (row: Sql, { language }: { language: Language }): Sql =>
    both(row, field, '')[language];

/** Both languages folded, for `contains`. */
export const inEither =
  (field: string) =>
  (row: Sql): Sql => {
    const { bg, en } = both(row, field, '_folded');
    return sql`(coalesce(${bg}, '') || ' | ' || coalesce(${en}, ''))`;
  };

/** A text meant for publication is given in one language at least. */
export function requireOneLanguage(values: object, field: string): void {
  const given = values as Record<string, string | null | undefined>;
  if (!written(given[`${field}Bg`]) && !written(given[`${field}En`]))
    throw invalid(
      fault(`${field}Bg`, 'oneLanguage', 'Попълнете поне единия език.', 'Fill in one language at least.'),
    );
}
