import { fold } from '@tlaka/domain';
import { v7 } from 'uuid';
import type { Context } from '../context.js';
import type { Class } from '../entity/marks.js';
import { conflict, fault, invalid, notFound } from '../errors.js';
import { permitted, visible } from '../read/access.js';
import { SQL_TYPES } from '../read/filter.js';
import { type Shape, columnOf, pairsOf } from '../read/shapes.js';
import { type Sql, FALSE, TRUE, constant, every, join, name, sql } from '../sql/sql.js';
import type { Unit } from './unit.js';
import type { Check } from './write.js';

type Given = Record<string, unknown>;

/** Columns of a row by property, parts as objects; what is absent keeps its default or its value. */
export type Values<T> = { [K in keyof T]?: T[K] | undefined };

interface Cell {
  column: string;
  value: Sql;
  property: string;
}

/** Turns inserts and updates of entities into checked writes. */
export class Changes {
  /** Rows that this unit has added: their children need no look at the database. */
  private readonly added = new Set<string>();

  constructor(private readonly context: Context) {}

  forget(): void {
    this.added.clear();
  }

  insert(unit: Unit, type: Class, values: Given): string {
    const shape = this.context.platform.shapes.of(type);
    const id = typeof values.id === 'string' ? values.id : v7();
    const { moment } = this.context;
    const dated = moment ? { createdAt: moment, updatedAt: moment, ...values } : values;
    const cells = cellsOf(shape, { ...dated, id });
    if (shape.kind) cells.push({ column: 'kind', value: constant(shape.kind, 'text'), property: 'kind' });
    const columns = join(cells.map(({ column }) => name(column)));
    const statement = sql`insert into ${name(shape.metadata.tableName)} (${columns}) select ${join(cells.map(({ value }) => value))} returning *`;
    unit.add({
      statement,
      row: { table: shape.metadata.tableName, id },
      checks: [...this.references(shape, values), ...this.permission(shape, values)],
    });
    this.added.add(id);
    return id;
  }

  update(unit: Unit, type: Class, id: string, expectedVersion: number, patch: Given): void {
    const shape = this.context.platform.shapes.of(type);
    const cells = cellsOf(shape, patch);
    const assignments = cells.map(({ column, value }) => sql`${name(column)} = ${value}`);
    const row = sql`target`;
    const allowed = this.allowed(shape, row);
    const guard = sql`target.id = ${constant(id, 'uuid')} and target.version = ${constant(expectedVersion, 'int')}`;
    const { moment } = this.context;
    const at = moment ? constant(moment, 'timestamptz') : sql`now()`;
    const set = join([...assignments, sql`version = target.version + 1`, sql`updated_at = ${at}`]);
    unit.add({
      statement: sql`update ${name(shape.metadata.tableName)} target set ${set} where ${every([guard, allowed])} returning *`,
      row: { table: shape.metadata.tableName, id },
      checks: [
        ...this.references(shape, patch),
        { refusal: 'guard', holds: (w) => sql`exists (select from ${w})` },
      ],
      missed: () => this.missed(shape, id, expectedVersion),
    });
  }

  assign(unit: Unit, type: Class, id: string, field: string, ids: readonly string[]): void {
    const { shapes } = this.context.platform;
    const shape = shapes.of(type);
    const mark = shape.marks.get(field);
    if (mark?.is !== 'many') throw new Error(`${shape.name}.${field} is no set`);
    const { table, owner: mine, member: theirs } = pairsOf(shape, field);
    const [owner, wanted] = [constant(id, 'uuid'), constant([...new Set(ids)], 'uuid[]')];
    unit.add({
      statement: sql`delete from ${table} where ${mine} = ${owner} and ${theirs} <> all(${wanted}) returning *`,
      checks: [],
    });
    const target = shapes.of(mark.target());
    const other = this.context.scope.alias();
    const seen = sql`select count(*) from ${name(target.metadata.tableName)} ${other} where ${every([sql`${other}.id = any(${wanted})`, visible(shapes, target, other, this.context.scope)])}`;
    unit.add({
      statement: sql`insert into ${table} (${mine}, ${theirs}) select ${owner}, unnest(${wanted}) on conflict do nothing returning *`,
      checks: [{ refusal: 'reference', holds: () => sql`(${seen}) = cardinality(${wanted})` }],
    });
  }

  /** Whatever a row refers to must be visible to the actor. */
  private references(shape: Shape, values: Given): Check[] {
    const { shapes } = this.context.platform;
    const { scope } = this.context;
    return shape.metadata.relations.flatMap(({ propertyName, isManyToOne }) => {
      const id = values[`${propertyName}Id`];
      const mark = shape.marks.get(propertyName);
      if (!isManyToOne || typeof id !== 'string' || this.added.has(id) || mark?.is !== 'one') return [];
      const target = shapes.of(mark.target());
      const other = scope.alias();
      const kind = target.kind ? [sql`${other}.kind = ${constant(target.kind, 'text')}`] : [];
      const seen = every([
        sql`${other}.id = ${constant(id, 'uuid')}`,
        ...kind,
        visible(shapes, target, other, scope),
      ]);
      const holds = (): Sql =>
        sql`exists (select from ${name(target.metadata.tableName)} ${other} where ${seen})`;
      return [{ refusal: 'reference' as const, holds }];
    });
  }

  private permission(shape: Shape, values: Given): Check[] {
    const { inherits } = shape.policy;
    if (inherits && this.added.has(String(values[`${inherits}Id`]))) return [];
    const row = this.context.scope.alias();
    const allowed = this.allowed(shape, row);
    if (allowed === TRUE) return [];
    return [{ refusal: 'permission', holds: (w) => sql`exists (select from ${w} ${row} where ${allowed})` }];
  }

  private allowed(shape: Shape, row: Sql): Sql {
    const { permission, actor, platform, scope } = this.context;
    if (actor.role === 'SYSTEM') return TRUE;
    return permission ? permitted(platform.shapes, shape, permission, row, scope) : FALSE;
  }

  private async missed(shape: Shape, id: string, expected: number): Promise<Error> {
    const { version } = await this.context
      .load(shape.type as Class<Versioned>, id)
      .catch((error: Error) => ({ version: error }));
    if (version instanceof Error) return version;
    return version === expected ? notFound() : conflict(version);
  }
}

type Versioned = {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  archivedAt: string | null;
};

function cellsOf(shape: Shape, values: Given): Cell[] {
  return shape.metadata.columns.flatMap((column) => {
    const part = column.embeddedMetadata?.propertyName;
    const holder = part ? values[part] : values;
    if (holder === undefined) return [];
    const given = holder === null ? null : (holder as Given)[column.propertyName];
    if (given === undefined || column.isDiscriminator) return [];
    // An emptied field of a form means that nothing is known.
    const value = column.isNullable && typeof given === 'string' && !given.trim() ? null : given;
    const property = part ? `${part}.${column.propertyName}` : column.propertyName;
    if (value === null && !column.isNullable)
      throw invalid(fault(property, 'notNull', 'Задължително.', 'Required.'));
    const mark = shape.marks.get(part ?? column.propertyName);
    const type = mark?.is === 'column' ? SQL_TYPES[mark.kind] : String(column.type);
    const stored = type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
    const cell = { column: column.databaseName, value: constant(stored, type), property };
    if (mark?.is !== 'column' || !mark.folded) return [cell];
    const folded = constant(typeof value === 'string' ? fold(value) : null, 'text');
    return [cell, { column: columnOf(shape, mark.folded), value: folded, property }];
  });
}
