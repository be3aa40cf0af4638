import type { LinkMark } from '../entity/marks.js';
import { type Sql, literal, name, sql, every } from '../sql/sql.js';
import { type Shape, type Shapes, columnOf, pairsBehind } from './shapes.js';

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
  const pairs = pairsBehind(shape, field, mark);
  if (pairs)
    return sql`exists (select from ${pairs.table} pair where pair.${pairs.owner} = ${row}.id and pair.${pairs.member} = ${other}.id)`;
  if (mark.via && 'where' in mark.via) return mark.via.where(row, other);
  if (mark.via && 'by' in mark.via)
    return sql`${other}.${name(columnOf(target, `${mark.via.by}Id`))} = ${row}.id`;
  return sql`${other}.id = ${row}.${name(columnOf(shape, `${field}Id`))}`;
}
