import type { Permission } from '@tlaka/domain';
import { type Prepared, TRUE, every, literal, name, prepare, slot, sql } from '../sql/sql.js';
import { permitted, visible } from './access.js';
import type { Scope } from './scope.js';
import type { Shape, Shapes } from './shapes.js';

const VARIANTS = 2000;

/** The statements that load one row by `args.id`, if the actor sees it, with `$allowed`: may he do what the permission says? */
export class Loads {
  private readonly known = new Map<string, Prepared>();

  constructor(private readonly shapes: Shapes) {}

  of(shape: Shape, permission: Permission | null, scope: Scope): Prepared {
    const key = `${shape.name} ${permission} ${scope.actor.class}`;
    let plan = this.known.get(key);
    if (!plan) {
      plan = prepare(this.compile(shape, permission, scope));
      if (this.known.size >= VARIANTS) this.known.clear();
      this.known.set(key, plan);
    }
    return plan;
  }

  private compile(shape: Shape, permission: Permission | null, scope: Scope) {
    const row = scope.alias();
    const allowed = permission ? permitted(this.shapes, shape, permission, row, scope) : TRUE;
    const conditions = every([
      sql`${row}.id = ${slot(({ args }) => args.id, 'uuid')}`,
      ...(shape.kind ? [sql`${row}.kind = ${literal(shape.kind)}`] : []),
      visible(this.shapes, shape, row, scope),
    ]);
    return sql`select ${row}.*, ${allowed} as "$allowed" from ${name(shape.metadata.tableName)} ${row} where ${conditions}`;
  }
}
