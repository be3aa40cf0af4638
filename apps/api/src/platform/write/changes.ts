import { type Permission, VISIBLE, fold } from '@tlaka/domain';
import { v7 } from 'uuid';
import type { Context } from '../context.js';
import type { Class } from '../entity/marks.js';
import { conflict, fault, invalid, notFound } from '../errors.js';
import { permitted, visible } from '../read/access.js';
import { SQL_TYPES } from '../read/filter.js';
import type { Scope } from '../read/scope.js';
import { type Shape, columnOf, pairsOf } from '../read/shapes.js';
import { type Sql, FALSE, TRUE, every, join, literal, name, sql } from '../sql/sql.js';
import type { Unit } from './unit.js';
import type { Check } from './write.js';

type Given = Record<string, unknown>;

/** Columns of a row by property, parts as objects; what is absent keeps its default or its value. */
export type Values<T> = { [K in keyof T]?: T[K] | undefined };

interface Cell {
  column: string;
  type: string;
  value: unknown;
}

/** A row that another row points to, by its property there. */
interface Reference {
  property: string;
  target: Shape;
  id: string;
}

/** Under what right a write is made. It is compiled later, when the field may have come to work under another one. */
interface Right {
  scope: Scope;
  permission: Permission | null;
}

/** Turns inserts and updates of entities into checked writes. */
export class Changes {
  /** Rows that this unit has added: their children need no look at the database. */
  private readonly added = new Set<string>();
  /** Rows that may be referred to without being seen. */
  private readonly introduced = new Set<string>();

  constructor(private readonly context: Context) {}

  forget(): void {
    this.added.clear();
    this.introduced.clear();
  }

  introduce(id: string): void {
    this.introduced.add(id);
  }

  insert(unit: Unit, type: Class, values: Given): string {
    const shape = this.context.platform.shapes.of(type);
    const id = typeof values.id === 'string' ? values.id : v7();
    const { moment } = this.context;
    const dated = moment ? { createdAt: moment, updatedAt: moment, ...values } : values;
    const cells = cellsOf(shape, { ...dated, id });
    if (shape.kind) cells.push({ column: 'kind', type: 'text', value: shape.kind });
    const references = this.references(shape, values);
    const { inherits } = shape.policy;
    const withParent = inherits !== undefined && this.added.has(String(values[`${inherits}Id`]));
    const table = name(shape.metadata.tableName);
    const right = this.right;
    unit.add({
      key: this.key('insert', shape, cells, references, withParent),
      values: [...cells.map(({ value }) => value), ...references.map((reference) => reference.id)],
      row: { table: shape.metadata.tableName, id },
      compile: (value) => ({
        statement: sql`insert into ${table} (${join(cells.map(({ column }) => name(column)))}) select ${join(cells.map((cell, index) => value(index, cell.type)))} returning *`,
        checks: [
          ...references.map((one, index) => this.seen(one, value(cells.length + index, 'uuid'), right)),
          ...(withParent ? [] : this.permission(shape, right)),
        ],
      }),
    });
    this.added.add(id);
    return id;
  }

  update(unit: Unit, type: Class, id: string, expectedVersion: number, patch: Given): void {
    const shape = this.context.platform.shapes.of(type);
    const cells = cellsOf(shape, patch);
    const references = this.references(shape, patch);
    const right = this.right;
    const { moment } = this.context;
    unit.add({
      key: this.key('update', shape, cells, references),
      values: [
        id,
        expectedVersion,
        moment,
        ...cells.map(({ value }) => value),
        ...references.map((reference) => reference.id),
      ],
      row: { table: shape.metadata.tableName, id },
      compile: (value) => {
        const guard = sql`target.id = ${value(0, 'uuid')} and target.version = ${value(1, 'int')}`;
        const set = [
          ...cells.map(({ column, type }, index) => sql`${name(column)} = ${value(3 + index, type)}`),
          sql`version = target.version + 1`,
          sql`updated_at = coalesce(${value(2, 'timestamptz')}, now())`,
        ];
        return {
          statement: sql`update ${name(shape.metadata.tableName)} target set ${join(set)} where ${every([guard, this.allowed(shape, sql`target`, right)])} returning *`,
          checks: [
            ...references.map((one, index) => this.seen(one, value(3 + cells.length + index, 'uuid'), right)),
            { refusal: 'guard', holds: (w) => sql`exists (select from ${w})` },
          ],
        };
      },
      missed: () => this.missed(shape, id, expectedVersion),
    });
  }

  assign(unit: Unit, type: Class, id: string, field: string, ids: readonly string[]): void {
    const { shapes } = this.context.platform;
    const { scope } = this.context;
    const shape = shapes.of(type);
    const mark = shape.marks.get(field);
    if (mark?.is !== 'many') throw new Error(`${shape.name}.${field} is no set`);
    const { table, owner: mine, member: theirs } = pairsOf(shape, field);
    const target = shapes.of(mark.target());
    const values = [id, [...new Set(ids)]];
    unit.add({
      key: `leave ${shape.name}.${field}`,
      values,
      compile: (value) => ({
        statement: sql`delete from ${table} where ${mine} = ${value(0, 'uuid')} and ${theirs} <> all(${value(1, 'uuid[]')}) returning *`,
        checks: [],
      }),
    });
    unit.add({
      key: `join ${shape.name}.${field}`,
      values,
      compile: (value) => {
        const wanted = value(1, 'uuid[]');
        const other = scope.alias();
        const seen = every([sql`${other}.id = any(${wanted})`, visible(shapes, target, other, scope)]);
        return {
          statement: sql`insert into ${table} (${mine}, ${theirs}) select ${value(0, 'uuid')}, unnest(${wanted}) on conflict do nothing returning *`,
          checks: [
            {
              refusal: 'reference',
              holds: () =>
                sql`(select count(*) from ${name(target.metadata.tableName)} ${other} where ${seen}) = cardinality(${wanted})`,
            },
          ],
        };
      },
    });
  }

  /** All that shapes the SQL of a write beside the actor's class. */
  private key(
    verb: string,
    shape: Shape,
    cells: readonly Cell[],
    references: readonly Reference[],
    withParent = false,
  ): string {
    const columns = cells.map(({ column }) => column).join();
    const properties = references.map(({ property }) => property).join();
    return [verb, shape.name, columns, properties, this.context.permission, withParent].join(' ');
  }

  /** Whatever a row refers to must be visible to the actor, unless this unit has added it or it was introduced. */
  private references(shape: Shape, values: Given): Reference[] {
    return shape.metadata.relations.flatMap(({ propertyName: property, isManyToOne }) => {
      const id = values[`${property}Id`];
      const mark = shape.marks.get(property);
      if (!isManyToOne || typeof id !== 'string' || mark?.is !== 'one') return [];
      if (this.added.has(id) || this.introduced.has(id)) return [];
      return [{ property, id, target: this.context.platform.shapes.of(mark.target()) }];
    });
  }

  private get right(): Right {
    const { scope, permission } = this.context;
    return { scope, permission };
  }

  private seen({ target }: Reference, id: Sql, { scope }: Right): Check {
    const { platform } = this.context;
    const other = scope.alias();
    const seen = every([
      sql`${other}.id = ${id}`,
      ...(target.kind ? [sql`${other}.kind = ${literal(target.kind)}`] : []),
      visible(platform.shapes, target, other, scope),
    ]);
    const holds = (): Sql =>
      sql`exists (select from ${name(target.metadata.tableName)} ${other} where ${seen})`;
    return { refusal: 'reference', holds };
  }

  private permission(shape: Shape, right: Right): Check[] {
    const row = right.scope.alias();
    const allowed = this.allowed(shape, row, right);
    if (allowed === TRUE) return [];
    return [{ refusal: 'permission', holds: (w) => sql`exists (select from ${w} ${row} where ${allowed})` }];
  }

  private allowed(shape: Shape, row: Sql, { scope, permission }: Right): Sql {
    if (scope.actor.role === 'SYSTEM') return TRUE;
    return permission ? permitted(this.context.platform.shapes, shape, permission, row, scope) : FALSE;
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
    const value = column.isNullable && typeof given === 'string' && !VISIBLE.test(given) ? null : given;
    const property = part ? `${part}.${column.propertyName}` : column.propertyName;
    if (value === null && !column.isNullable)
      throw invalid(fault(property, 'notNull', 'Задължително.', 'Required.'));
    const mark = shape.marks.get(part ?? column.propertyName);
    const type = mark?.is === 'column' ? SQL_TYPES[mark.kind] : String(column.type);
    const stored = type === 'jsonb' && value !== null ? JSON.stringify(value) : value;
    const cell = { column: column.databaseName, type, value: stored };
    if (mark?.is !== 'column' || !mark.folded) return [cell];
    const folded = typeof value === 'string' ? fold(value) : null;
    return [cell, { column: columnOf(shape, mark.folded), type: 'text', value: folded }];
  });
}
