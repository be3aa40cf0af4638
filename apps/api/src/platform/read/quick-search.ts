import { FALSE, type Sql } from '../sql/sql.js';
import type { Class } from '../entity/marks.js';

/** A condition on a row that a folded pattern (`%…%`) matches it. */
export type QuickSearch = (row: Sql, pattern: Sql) => Sql;

const searches = new Map<object, QuickSearch>();

/** What `filter.q` looks at in the lists of a type; without it nothing is ever found. */
export const Searched =
  (search: QuickSearch): ClassDecorator =>
  (type) => {
    searches.set(type, search);
  };

export function quickSearchOf(type: Class): QuickSearch {
  for (let at: Class | null = type; at?.prototype; at = Object.getPrototypeOf(at) as Class | null) {
    const search = searches.get(at);
    if (search) return search;
  }
  return () => FALSE;
}

export const isSearched = (type: Class): boolean => quickSearchOf(type)(FALSE, FALSE) !== FALSE;
