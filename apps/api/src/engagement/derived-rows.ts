import { v7 } from 'uuid';
import type { Context } from '../platform/context.js';
import { constant, join, name, sql } from '../platform/sql/sql.js';

/** Values by column. */
export type Cells = Readonly<Record<string, unknown>>;

/** Adds rows that follow from what the actor wrote but are not his to write: no permission is asked for. */
export function addDerived(ctx: Context, table: string, rows: readonly Cells[]): void {
  const [first, ...others] = rows.map((row) => ({ id: v7(), ...row }));
  if (!first) return;
  const columns = join(Object.keys(first).map(name));
  const values = constant(JSON.stringify([first, ...others]), 'jsonb');
  ctx.write(
    sql`insert into ${name(table)} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name(table)}, ${values}) returning id`,
  );
}
