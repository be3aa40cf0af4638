import type { Permission } from '@tlaka/domain';
import type { Sql } from '../sql/sql.js';
import type { Scope } from '../read/scope.js';

// eslint's ban on Function aside, this is what TypeORM and Nest pass around: a class, abstract or not.
export type Class<T = object> = abstract new (...args: never[]) => T;

export type ColumnKind =
  | 'text'
  | 'texts'
  | 'choice'
  | 'int'
  | 'float'
  | 'boolean'
  | 'uuid'
  | 'date'
  | 'datetime'
  | 'decimal'
  | 'json';

/** A stored column. */
export interface ColumnMark {
  is: 'column';
  kind: ColumnKind;
  filter: boolean;
  /** Name in the sort enumeration, when sortable. */
  sortAs: string | null;
  /** Property with the folded copy that `contains` compares with. */
  folded: string | null;
  /** Permission without which the value reads as null and may not be filtered by. */
  readable: Permission | null;
  vocabulary: Vocabulary | null;
}

/** An expression over the row. */
export interface ComputedMark {
  is: 'computed';
  kind: ColumnKind;
  expression: (row: Sql, scope: Scope) => Sql;
  /** The folded copy that `contains` compares with. */
  folded: ((row: Sql) => Sql) | null;
  sortAs: string | null;
  nullable: boolean;
  filter: boolean;
  vocabulary: Vocabulary | null;
}

/** A table of pairs: its name, the column with the id of this row, the column with that of the other. */
export interface Pairs {
  table: string;
  owner: string;
  member: string;
}

/** How the rows behind a link stand, which may differ by the language of whoever reads. */
export type LinkOrder = (other: Sql, scope: Pick<Scope, 'language'>) => Sql;

/** Another row (or rows) reached by a stored relation of this entity, or by a condition over both rows. */
export interface LinkMark {
  is: 'one' | 'many';
  target: () => Class;
  filter: boolean;
  /** How the other row is found; absent: by the stored relation of the same name. */
  via: { by: string } | { through: Pairs } | { where: (row: Sql, other: Sql) => Sql } | null;
  /** Order of the rows, as SQL over the other row. */
  order: LinkOrder | null;
  /** Whoever sees this row sees the other, both being parts of one whole. */
  seenWith: boolean;
}

/** Columns that read as one nullable object: null when its first column is null. */
export interface PartMark {
  is: 'part';
  target: () => Class;
}

/** How many rows a list of the same type has for whoever asks. */
export interface CountMark {
  is: 'count';
  of: string;
}

export type Mark = ColumnMark | ComputedMark | LinkMark | PartMark | CountMark;

export interface Vocabulary<V extends string = string> {
  name: string;
  values: readonly V[];
  type: object;
}

const marks = new Map<object, Map<string, Mark>>();

export function mark(prototype: object, field: string, value: Mark): void {
  const owner = prototype.constructor;
  const own = marks.get(owner) ?? new Map<string, Mark>();
  marks.set(owner, own.set(field, value));
}

/** Marks of a class, those of its parents first. */
export function marksOf(type: Class): Map<string, Mark> {
  const parent = Object.getPrototypeOf(type) as Class | null;
  const inherited = parent?.prototype ? marksOf(parent) : new Map<string, Mark>();
  for (const [field, value] of marks.get(type) ?? []) inherited.set(field, value);
  return inherited;
}
