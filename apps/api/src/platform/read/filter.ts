import {
  type ColumnKind,
  type ColumnMark,
  type ComputedMark,
  type LinkMark,
  type PartMark,
  marksOf,
} from '../entity/marks.js';
import { fault, forbidden, invalid } from '../errors.js';
import { type Sql, TRUE, every, literal, name, some, sql } from '../sql/sql.js';
import { readable, visible } from './access.js';
import {
  argument,
  containing,
  containingAsWritten,
  oneStartingWith,
  startingAsWritten,
  startingWith,
  verbatim,
} from './arguments.js';
import { linkCondition } from './links.js';
import { quickSearchOf } from './quick-search.js';
import type { Scope } from './scope.js';
import { type Shape, type Shapes, columnOf, pairsBehind, partColumns } from './shapes.js';

type Input = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

export const SQL_TYPES: Record<ColumnKind, string> = {
  text: 'text',
  texts: 'text[]',
  choice: 'text',
  int: 'int',
  float: 'float8',
  boolean: 'boolean',
  uuid: 'uuid',
  date: 'date',
  datetime: 'timestamptz',
  decimal: 'numeric',
  json: 'jsonb',
};

const COMPARISONS: Record<string, Sql> = { lt: sql`<`, lte: sql`<=`, gt: sql`>`, gte: sql`>=` };

/** Compiles filter inputs into conditions; values stay in the arguments and are read by their path when the statement runs. */
export class Filters {
  constructor(private readonly shapes: Shapes) {}

  /** The rows of a list: seen by the actor, in use (or archived, where asked), and matching. */
  list(shape: Shape, row: Sql, filter: Input | null | undefined, path: Path, scope: Scope): Sql {
    return every([
      ...this.rows(shape, row, scope),
      isArchived(row, filter?.archived === true),
      this.match(shape, row, filter ?? {}, path, scope),
    ]);
  }

  private rows(shape: Shape, row: Sql, scope: Scope): Sql[] {
    if (!scope.may(shape.policy.read)) throw forbidden(shape.policy.read);
    const kind = shape.kind ? [sql`${row}.kind = ${literal(shape.kind)}`] : [];
    return [...kind, visible(this.shapes, shape, row, scope)];
  }

  /** `whole`: the filter of a list, of which `archived` says which rows there are; inside `or` it is a condition like others. */
  private match(shape: Shape, row: Sql, filter: Input, path: Path, scope: Scope, whole = true): Sql {
    const conditions: Sql[] = [];
    for (const [key, value] of Object.entries(filter)) {
      if (value === null || value === undefined) continue;
      if (key === 'archived') {
        if (!whole) conditions.push(isArchived(row, value === true));
        continue;
      }
      conditions.push(this.entry(shape, row, key, value, [...path, key], scope));
    }
    return every(conditions);
  }

  private entry(shape: Shape, row: Sql, key: string, value: unknown, path: Path, scope: Scope): Sql {
    const each = (): Sql[] =>
      (value as Input[]).map((part, index) => this.match(shape, row, part, [...path, index], scope, false));
    if (key === 'and') return every(each());
    if (key === 'or') return some(each());
    if (key === 'not')
      return sql`(${this.match(shape, row, value as Input, path, scope, false)}) is not true`;
    if (key === 'q') return quickSearchOf(shape.type)(row, argument(path, 'text', containing));
    const mark = shape.marks.get(key);
    if (mark?.is === 'one') return this.nested(shape, row, key, mark, value as Input, path, scope);
    if (mark?.is === 'many') return this.quantified(shape, row, key, mark, value as Input, path, scope);
    if (mark?.is === 'part') return this.part(shape, row, key, mark, value as Input, path);
    if (mark?.is === 'column' || mark?.is === 'computed') {
      const column =
        mark.is === 'column' ? sql`${row}.${name(columnOf(shape, key))}` : mark.expression(row, scope);
      const conditions = Object.entries(value as Input).map(([operator, operand]) =>
        this.compare(column, operator, operand, mark, shape, row, [...path, operator]),
      );
      return every([this.allowed(shape, row, mark, scope), ...conditions]);
    }
    throw new Error(`${shape.name}.${key} cannot be filtered by`);
  }

  private part(shape: Shape, row: Sql, key: string, part: PartMark, value: Input, path: Path): Sql {
    const columns = partColumns(shape, key, part);
    const marks = marksOf(part.target());
    const conditions = Object.entries(value).flatMap(([field, operators]) => {
      const mark = marks.get(field);
      if (mark?.is !== 'column' || !operators) return [];
      const column = sql`${row}.${name(columns.get(field)!)}`;
      return Object.entries(operators as Input).map(([operator, operand]) =>
        this.compare(column, operator, operand, mark, shape, row, [...path, field, operator]),
      );
    });
    return every(conditions);
  }

  /** What a role never reads it may not filter by; what it reads in some rows counts only there. */
  private allowed(shape: Shape, row: Sql, mark: ColumnMark | ComputedMark, scope: Scope): Sql {
    if (mark.is === 'computed' || !mark.readable) return TRUE;
    if (!scope.may(mark.readable)) throw forbidden(mark.readable);
    return readable(this.shapes, shape, mark.readable, row, scope);
  }

  private nested(
    shape: Shape,
    row: Sql,
    key: string,
    mark: LinkMark,
    value: Input,
    path: Path,
    scope: Scope,
  ): Sql {
    const target = this.shapes.of(mark.target());
    const other = scope.alias();
    const column = keyOf(shape, key, mark, value);
    if (column) return this.byKey(column, row, target, other, value, path, scope);
    const conditions = [
      ...this.rows(target, other, scope),
      ...inUse(mark, other, value),
      this.match(target, other, value, path, scope),
    ];
    const table = name(target.metadata.tableName);
    const pairs = pairsBehind(shape, key, mark);
    if (pairs) {
      // One join, not a look-up inside another: PostgreSQL then begins at whichever end is the smaller.
      const pair = scope.alias();
      return sql`exists (select from ${pairs.table} ${pair} join ${table} ${other} on ${other}.id = ${pair}.${pairs.member} where ${every([sql`${pair}.${pairs.owner} = ${row}.id`, ...conditions])})`;
    }
    const link = linkCondition(this.shapes, shape, row, key, mark, target, other);
    return sql`exists (select from ${table} ${other} where ${every([link, ...conditions])})`;
  }

  /** A filter by the id alone is a condition on the stored key, found out once for the statement and not for each row. */
  private byKey(
    column: Sql,
    row: Sql,
    target: Shape,
    other: Sql,
    value: Input,
    path: Path,
    scope: Scope,
  ): Sql {
    const conditions = every([
      ...this.rows(target, other, scope),
      this.match(target, other, value, path, scope),
    ]);
    const found = sql`select ${other}.id from ${name(target.metadata.tableName)} ${other} where ${conditions}`;
    return 'eq' in (value.id as Input)
      ? sql`${row}.${column} = (${found})`
      : sql`${row}.${column} = any(array(${found}))`;
  }

  private quantified(
    shape: Shape,
    row: Sql,
    key: string,
    mark: LinkMark,
    value: Input,
    path: Path,
    scope: Scope,
  ): Sql {
    const conditions = Object.entries(value).flatMap(([quantifier, filter]) => {
      if (!filter) return [];
      const exists = this.nested(shape, row, key, mark, filter as Input, [...path, quantifier], scope);
      return quantifier === 'none' ? [sql`not ${exists}`] : [exists];
    });
    return every(conditions);
  }

  private compare(
    column: Sql,
    operator: string,
    operand: unknown,
    mark: ColumnMark | ComputedMark,
    shape: Shape,
    row: Sql,
    path: Path,
  ): Sql {
    if (operand === null || operand === undefined)
      throw invalid(
        fault(path.join('.'), 'notNull', 'Празно се търси с isNull.', 'Look for nothing with isNull.'),
      );
    const type = SQL_TYPES[mark.kind];
    if (operator === 'isNull') return operand ? sql`${column} is null` : sql`${column} is not null`;
    if (operator === 'in' || operator === 'notIn') {
      const values = argument(path, `${type}[]`, verbatim(mark.kind));
      return operator === 'in'
        ? sql`${column} = any(${values})`
        : sql`(${column} = any(${values})) is not true`;
    }
    if (operator === 'contains' || operator === 'startsWith')
      return like(column, operator === 'startsWith', mark, shape, row, path);
    const value = argument(path, type, verbatim(mark.kind));
    if (operator === 'eq') return sql`${column} = ${value}`;
    if (operator === 'ne') return sql`${column} is distinct from ${value}`;
    return sql`${column} ${COMPARISONS[operator]!} ${value}`;
  }
}

/** Codes and addresses have no folded copy: of them only the case does not matter. Of a name in two languages either counts. */
function like(
  column: Sql,
  begins: boolean,
  mark: ColumnMark | ComputedMark,
  shape: Shape,
  row: Sql,
  path: Path,
) {
  const folded = foldedCopy(shape, row, mark);
  if (!folded)
    return sql`lower(${column}) like ${argument(path, 'text', begins ? startingAsWritten : containingAsWritten)}`;
  if (begins && mark.is === 'computed')
    return sql`(' | ' || ${folded}) like ${argument(path, 'text', oneStartingWith)}`;
  return sql`${folded} like ${argument(path, 'text', begins ? startingWith : containing)}`;
}

const isArchived = (row: Sql, archived: boolean): Sql =>
  archived ? sql`${row}.archived_at is not null` : sql`${row}.archived_at is null`;

/** A list is filtered by the rows that it shows; of a link to one it is all the same unless `archived` says. */
const inUse = (mark: LinkMark, other: Sql, { archived }: Input): Sql[] =>
  mark.is === 'many' || typeof archived === 'boolean' ? [isArchived(other, archived === true)] : [];

function foldedCopy(shape: Shape, row: Sql, mark: ColumnMark | ComputedMark): Sql | null {
  if (mark.is === 'computed') return mark.folded?.(row) ?? null;
  return mark.folded ? sql`${row}.${name(columnOf(shape, mark.folded))}` : null;
}

/** The stored key behind a relation to one that is filtered by `id: { eq }` or `id: { in }` and nothing else. */
function keyOf(shape: Shape, field: string, mark: LinkMark, value: Input): Sql | null {
  const [only, ...more] = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  if (mark.is !== 'one' || mark.via || !only || more.length || only[0] !== 'id') return null;
  const operators = Object.keys(only[1] as Input);
  return operators.length === 1 && ['eq', 'in'].includes(operators[0]!)
    ? name(columnOf(shape, `${field}Id`))
    : null;
}
