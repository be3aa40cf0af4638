import type { FieldNode } from 'graphql';
import type { ColumnKind, ComputedMark, ColumnMark, LinkMark, PartMark } from '../entity/marks.js';
import { FALSE, type Sql, TRUE, every, isSame, join, literal, name, sql } from '../sql/sql.js';
import { readable, visible } from './access.js';
import { collect } from './collect.js';
import { linkCondition } from './links.js';
import type { Scope } from './scope.js';
import { type Shape, type Shapes, partColumns, columnOf } from './shapes.js';

/** Rows that a nested list gives at the most; longer ones have a root list with pages. */
const NESTED_LIMIT = sql`1000`;

/** Compiles selections of entities into SQL expressions that give JSON in the client's own shape. */
export class Selector {
  constructor(private readonly shapes: Shapes) {}

  /** The object that `nodes` select from `row`; for an interface one object for each kind. */
  object(shape: Shape, row: Sql, nodes: readonly FieldNode[], scope: Scope): Sql {
    if (!shape.kinds.length) return this.record(shape, row, nodes, scope);
    const records = shape.kinds.map((kind) => this.record(kind, row, nodes, scope));
    const [first] = records;
    if (first && records.every((record) => isSame(record, first))) return first;
    const cases = records.map(
      (record, index) => sql`when ${literal(shape.kinds[index]?.kind ?? '')} then ${record}`,
    );
    return sql`case ${row}.kind ${join(cases, ' ')} end`;
  }

  private record(shape: Shape, row: Sql, nodes: readonly FieldNode[], scope: Scope): Sql {
    const pairs: Sql[] = [];
    for (const [key, fields] of collect(nodes, shape.names, scope))
      pairs.push(sql`${literal(key)}, ${this.field(shape, row, fields, scope)}`);
    return jsonObject(pairs);
  }

  private field(shape: Shape, row: Sql, nodes: readonly FieldNode[], scope: Scope): Sql {
    const field = nodes[0]!.name.value;
    if (field === '__typename') return sql`${literal(shape.name)}::text`;
    const mark = shape.marks.get(field);
    switch (mark?.is) {
      case 'column':
        return this.column(shape, row, field, mark, scope);
      case 'computed':
        return asJson(mark, mark.expression(row, scope));
      case 'part':
        return this.part(shape, row, field, mark, nodes, scope);
      case 'one':
        return this.one(shape, row, field, mark, nodes, scope);
      case 'many':
        return this.many(shape, row, field, mark, nodes, scope);
      case 'count':
        return this.count(shape, row, mark.of, scope);
      default:
        throw new Error(`${shape.name}.${field} cannot be read`);
    }
  }

  private column(shape: Shape, row: Sql, field: string, mark: ColumnMark, scope: Scope): Sql {
    const value = asJson(mark, sql`${row}.${name(columnOf(shape, field))}`);
    if (!mark.readable) return value;
    const allowed = readable(this.shapes, shape, mark.readable, row, scope);
    if (allowed === TRUE) return value;
    return allowed === FALSE ? sql`null` : sql`case when ${allowed} then ${value} end`;
  }

  private part(
    shape: Shape,
    row: Sql,
    field: string,
    mark: PartMark,
    nodes: readonly FieldNode[],
    scope: Scope,
  ): Sql {
    const columns = partColumns(shape, field, mark);
    const type = mark.target().name;
    const pairs = [...collect(nodes, new Set([type]), scope)].map(([key, [node]]) => {
      const inner = node!.name.value;
      const value =
        inner === '__typename' ? sql`${literal(type)}::text` : sql`${row}.${name(columns.get(inner)!)}`;
      return sql`${literal(key)}, ${value}`;
    });
    const first = name([...columns.values()][0]!);
    return sql`case when ${row}.${first} is not null then ${jsonObject(pairs)} end`;
  }

  private one(
    shape: Shape,
    row: Sql,
    field: string,
    mark: LinkMark,
    nodes: readonly FieldNode[],
    scope: Scope,
  ): Sql {
    const target = this.shapes.of(mark.target());
    const key = this.keyAlone(shape, row, field, mark, target, nodes, scope);
    if (key) return key;
    const other = scope.alias();
    const conditions = this.conditions(shape, row, field, mark, target, other, scope);
    const order = mark.order
      ? sql` order by ${mark.order(other, scope)}`
      : mark.via
        ? sql` order by ${other}.id`
        : sql``;
    const first = mark.via ? sql`${order} limit 1` : sql``;
    return sql`(select ${this.object(target, other, nodes, scope)} from ${name(target.metadata.tableName)} ${other} where ${every(conditions)}${first})`;
  }

  /** The object where nothing but the id is asked of a row that is seen: its key stands in this row. */
  private keyAlone(
    shape: Shape,
    row: Sql,
    field: string,
    mark: LinkMark,
    target: Shape,
    nodes: readonly FieldNode[],
    scope: Scope,
  ): Sql | null {
    if (mark.via || target.kind || target.kinds.length) return null;
    const fields = [...collect(nodes, target.names, scope)];
    if (fields.some(([, [node]]) => node!.name.value !== 'id')) return null;
    if (!isSeenWith(shape, field, mark, target) && !scope.actor.grant(target.policy.read).all) return null;
    const key = sql`${row}.${name(columnOf(shape, `${field}Id`))}`;
    const pairs = fields.map(([alias]) => sql`${literal(alias)}, ${key}`);
    return sql`case when ${key} is not null then ${jsonObject(pairs)} end`;
  }

  private many(
    shape: Shape,
    row: Sql,
    field: string,
    mark: LinkMark,
    nodes: readonly FieldNode[],
    scope: Scope,
  ): Sql {
    const target = this.shapes.of(mark.target());
    const other = scope.alias();
    const conditions = this.conditions(shape, row, field, mark, target, other, scope);
    const order = mark.order ? sql`${mark.order(other, scope)}, ${other}.id` : sql`${other}.id`;
    return sql`(select coalesce(json_agg(x.j), '[]') from (select ${this.object(target, other, nodes, scope)} as j from ${name(target.metadata.tableName)} ${other} where ${every(conditions)} order by ${order} limit ${NESTED_LIMIT}) x)`;
  }

  private count(shape: Shape, row: Sql, of: string, scope: Scope): Sql {
    const mark = shape.marks.get(of);
    if (mark?.is !== 'many') throw new Error(`${shape.name}.${of} is no list`);
    const target = this.shapes.of(mark.target());
    const other = scope.alias();
    const conditions = this.conditions(shape, row, of, mark, target, other, scope);
    return sql`(select count(*)::int from ${name(target.metadata.tableName)} ${other} where ${every(conditions)})`;
  }

  private conditions(
    shape: Shape,
    row: Sql,
    field: string,
    mark: LinkMark,
    target: Shape,
    other: Sql,
    scope: Scope,
  ): Sql[] {
    const conditions = [linkCondition(this.shapes, shape, row, field, mark, target, other)];
    if (!isSeenWith(shape, field, mark, target)) conditions.push(visible(this.shapes, target, other, scope));
    if (mark.is === 'many') conditions.push(sql`${other}.archived_at is null`);
    return conditions;
  }
}

/** Needs the other row no check of its own, whoever sees this one seeing that one too? Never where it takes another permission. */
function isSeenWith({ policy }: Shape, field: string, mark: LinkMark, target: Shape): boolean {
  if (policy.read !== target.policy.read) return false;
  const { via } = mark;
  const below = via !== null && 'by' in via && target.policy.inherits === via.by;
  const above = via === null && policy.inherits === field;
  return mark.seenWith || below || above;
}

/** More than 50 pairs do not fit into one call; two texts are joined then. */
export function jsonObject(pairs: readonly Sql[]): Sql {
  if (pairs.length <= 50) return sql`json_build_object(${join(pairs)})`;
  const [head, tail] = [jsonObject(pairs.slice(0, 50)), jsonObject(pairs.slice(50))];
  return sql`(left((${head})::text, -1) || ', ' || substr((${tail})::text, 2))::json`;
}

const AS_TEXT: readonly ColumnKind[] = ['decimal'];

function asJson(mark: ColumnMark | ComputedMark, value: Sql): Sql {
  if (mark.kind === 'datetime') return sql`to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return AS_TEXT.includes(mark.kind) ? sql`(${value})::text` : value;
}
