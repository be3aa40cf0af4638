import type { Permission } from '@tlaka/domain';
import { FALSE, type Sql, TRUE, every, name, slot, some, sql } from '../sql/sql.js';
import { type Shape, type Shapes, columnOf } from './shapes.js';
import type { Scope } from './scope.js';

const reaches = new Map<Permission, { programmes: Sql; own: Sql }>();

/** Where a permission holds, as parameters: a statement that asks for it at several places sends it once. */
function reachOf(permission: Permission): { programmes: Sql; own: Sql } {
  let reach = reaches.get(permission);
  if (!reach) {
    const programmes = slot(({ actor }) => actor.grant(permission).programme, 'uuid[]');
    reach = { programmes, own: slot(({ actor }) => actor.grant(permission).own, 'uuid[]') };
    reaches.set(permission, reach);
  }
  return reach;
}

/** The rows of `shape` for which the actor holds `permission`, as a condition on `row`. */
export function permitted(shapes: Shapes, shape: Shape, permission: Permission, row: Sql, scope: Scope): Sql {
  const { policy } = shape;
  const grant = scope.actor.grant(permission);
  if (grant.all) return TRUE;
  // The row's own programme says enough, unless the actor has rights in what is his own as well.
  const plain = policy.programme && !grant.own.length && !grant.personal;
  if (policy.inherits && !plain) return through(shapes, shape, policy.inherits, permission, row, scope);
  const { programmes, own } = reachOf(permission);
  const conditions: Sql[] = [];
  if (grant.programme.length && (policy.programme || policy.within))
    conditions.push(
      policy.within ? policy.within(row, programmes) : sql`${policy.programme!(row)} = any(${programmes})`,
    );
  if (policy.own && (grant.own.length || grant.personal)) {
    const inProgramme = policy.programme ? sql`${policy.programme(row)} = any(${own})` : TRUE;
    conditions.push(every([inProgramme, policy.own(row, permission)]));
  }
  const { opened } = policy;
  if (opened?.permissions.includes(permission) && scope.may(opened.by))
    conditions.push(every([permitted(shapes, shape, opened.by, row, scope), opened.rows(row)]));
  return conditions.length ? some(conditions) : FALSE;
}

/** Seen by those who see the row that `relation` points to. */
function through(
  shapes: Shapes,
  shape: Shape,
  relation: string,
  permission: Permission,
  row: Sql,
  scope: Scope,
): Sql {
  const mark = shape.marks.get(relation);
  if (mark?.is !== 'one')
    throw new Error(`${shape.name} inherits from ${relation}, which is no relation to one`);
  const parent = shapes.of(mark.target());
  const other = scope.alias();
  const condition = permitted(shapes, parent, permission, other, scope);
  if (condition === TRUE || condition === FALSE) return condition;
  const key = name(columnOf(shape, `${relation}Id`));
  return sql`exists (select from ${name(parent.metadata.tableName)} ${other} where ${other}.id = ${row}.${key} and ${condition})`;
}

/** Where, among the rows that the actor sees, a field of this `readable` permission is his to read. */
export function readable(shapes: Shapes, shape: Shape, permission: Permission, row: Sql, scope: Scope): Sql {
  return scope.actor.covers(shape.policy.read, permission)
    ? TRUE
    : permitted(shapes, shape, permission, row, scope);
}

export function visible(shapes: Shapes, shape: Shape, row: Sql, scope: Scope): Sql {
  return permitted(shapes, shape, shape.policy.read, row, scope);
}
