import type { DataSource, EntityMetadata } from 'typeorm';
import { type Class, type LinkMark, type Mark, type Pairs, type PartMark, marksOf } from '../entity/marks.js';
import { faces } from '../entity/extend.js';
import { type Policy, policyOf } from '../entity/policy.js';
import { Row } from '../entity/row.js';
import { type Sql, name } from '../sql/sql.js';

/** One entity as the Reader sees it: TypeORM's metadata beside our marks and policy. */
export interface Shape {
  type: Class;
  name: string;
  metadata: EntityMetadata;
  marks: Map<string, Mark>;
  policy: Policy;
  /** Word in the discriminator column, for one kind of a table shared by several. */
  kind: string | null;
  /** The concrete kinds, for an interface; empty otherwise. */
  kinds: Shape[];
  /** Names that a fragment on this type may carry: its own and its interfaces'. */
  names: ReadonlySet<string>;
}

/** All shapes of a data source, by class and by GraphQL name. */
export class Shapes {
  private readonly byType = new Map<Class, Shape>();
  private readonly byName = new Map<string, Shape>();

  constructor(source: DataSource) {
    for (const metadata of source.entityMetadatas) {
      const type = metadata.target as Class;
      if (metadata.tableType === 'junction' || !(type.prototype instanceof Row)) continue;
      const parent = metadata.parentEntityMetadata ? (metadata.parentEntityMetadata.target as Class) : null;
      const shape: Shape = {
        type,
        name: type.name,
        metadata,
        marks: marksOf(type),
        policy: policyOf(type),
        kind: parent ? (metadata.discriminatorValue ?? null) : null,
        kinds: [],
        names: new Set(parent ? [type.name, parent.name] : [type.name]),
      };
      this.add(shape);
    }
    for (const shape of this.byType.values()) {
      const parent = shape.metadata.parentEntityMetadata;
      if (parent) this.of(parent.target as Class).kinds.push(shape);
    }
    for (const [face, entity] of faces) {
      const shape = {
        ...this.of(entity),
        type: face,
        name: face.name,
        marks: marksOf(face),
        policy: policyOf(face),
      };
      this.add({ ...shape, names: new Set([face.name]) });
    }
    this.check();
  }

  of(type: Class): Shape {
    const shape = this.byType.get(type);
    if (!shape) throw new Error(`${type.name} is no entity`);
    return shape;
  }

  named(name: string): Shape | undefined {
    return this.byName.get(name);
  }

  all(): Shape[] {
    return [...this.byType.values()];
  }

  private add(shape: Shape): void {
    this.byType.set(shape.type, shape);
    this.byName.set(shape.name, shape);
  }

  /** A mark that points nowhere is found at start, not by the first caller. */
  private check(): void {
    for (const { name, metadata, marks } of this.byType.values())
      for (const [field, mark] of marks) {
        const known =
          mark.is === 'computed' ||
          (mark.is === 'count' && marks.get(mark.of)?.is === 'many') ||
          (mark.is === 'column' && metadata.findColumnWithPropertyName(field)) ||
          (mark.is === 'part' && metadata.embeddeds.some(({ propertyName }) => propertyName === field)) ||
          ((mark.is === 'one' || mark.is === 'many') &&
            (mark.via ? this.byType.has(mark.target()) : metadata.findRelationWithPropertyPath(field)));
        if (!known) throw new Error(`${name}.${field} is marked, but nothing stands behind it`);
      }
  }
}

/** The stored column of a property, by its own or its relation's name. */
export function columnOf({ metadata, name }: Shape, property: string): string {
  const column = metadata.findColumnWithPropertyPath(property);
  if (!column) throw new Error(`${name}.${property} is no column`);
  return column.databaseName;
}

export type PairsInSql = Record<keyof Pairs, Sql>;

/** The table of pairs behind a link to many rows; null where the other row itself points here. */
export function pairsBehind(shape: Shape, field: string, { is, via }: LinkMark): PairsInSql | null {
  if (via && 'through' in via) {
    const { table, owner, member } = via.through;
    return { table: name(table), owner: name(owner), member: name(member) };
  }
  return is === 'many' && !via ? pairsOf(shape, field) : null;
}

/** The table of pairs behind the set `field`, with its two columns. */
export function pairsOf(shape: Shape, field: string): PairsInSql {
  const pairs = shape.metadata.findRelationWithPropertyPath(field)?.junctionEntityMetadata;
  const [owner, member] = [pairs?.ownerColumns[0], pairs?.inverseColumns[0]];
  if (!pairs || !owner || !member) throw new Error(`${shape.name}.${field} has no table of pairs`);
  return {
    table: name(pairs.tableName),
    owner: name(owner.databaseName),
    member: name(member.databaseName),
  };
}

/** Column names of an embedded part, by field, in order of declaration. */
export function partColumns({ metadata }: Shape, field: string, mark: PartMark): Map<string, string> {
  const part = metadata.embeddeds.find(({ propertyName }) => propertyName === field);
  const columns = new Map<string, string>();
  for (const name of marksOf(mark.target()).keys()) {
    const column = part?.columns.find(({ propertyName }) => propertyName === name);
    if (column) columns.set(name, column.databaseName);
  }
  return columns;
}
