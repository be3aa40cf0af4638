import type { LinkMark } from '../entity/marks.js';
import { type Sql, literal, name, sql, every } from '../sql/sql.js';
import { type Shape, type Shapes, columnOf } from './shapes.js';

/** How `other` (a row of `target`) hangs on `row` by the link `field`; for one kind of a shared table the kind as well. */
export function linkCondition(
  shapes: Shapes,
  shape: Shape,
  row: Sql,
  field: string,
  mark: LinkMark,
  target: Shape,
  other: Sql,
): Sql {
  const kind = target.kind ? sql`${other}.kind = ${literal(target.kind)}` : null;
  const link = joined(shape, row, field, mark, target, other);
  return kind ? every([link, kind]) : link;
}

function joined(shape: Shape, row: Sql, field: string, mark: LinkMark, target: Shape, other: Sql): Sql {
  if (mark.via && 'where' in mark.via) return mark.via.where(row, other);
  if (mark.via) return sql`${other}.${name(columnOf(target, `${mark.via.by}Id`))} = ${row}.id`;
  if (mark.is === 'one') return sql`${other}.id = ${row}.${name(columnOf(shape, `${field}Id`))}`;
  const pairs = shape.metadata.findRelationWithPropertyPath(field)?.junctionEntityMetadata;
  const [mine, theirs] = [pairs?.ownerColumns[0], pairs?.inverseColumns[0]];
  if (!pairs || !mine || !theirs) throw new Error(`${shape.name}.${field} has no table of pairs`);
  return sql`exists (select from ${name(pairs.tableName)} pair where pair.${name(mine.databaseName)} = ${row}.id and pair.${name(theirs.databaseName)} = ${other}.id)`;
}
