import type { Context } from '../platform/context.js';
import { notFound } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';

/** NOT_FOUND unless all these themes are of that programme: a theme of another one is as good as none. */
export async function requireThemesOf(
  ctx: Context,
  programme: string,
  themes: readonly string[],
): Promise<void> {
  const wanted = [...new Set(themes)];
  const found = await ctx.query(
    sql`select id from theme where id = any(${constant(wanted, 'uuid[]')}) and programme_id = ${constant(programme, 'uuid')}`,
  );
  if (found.length !== wanted.length) throw notFound();
}
