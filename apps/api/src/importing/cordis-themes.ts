import type { CordisTheme } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Theme } from '../programme/theme.entity.js';
import type { Tally } from './tally.js';

/** Themes by code, parents before children. Gives their ids by code. */
export async function importThemes(
  ctx: Context,
  programmeId: string,
  rows: readonly CordisTheme[],
  tally: Tally,
): Promise<Map<string, string>> {
  const known = await ctx.rows(Theme, (row) => sql`${row}.programme_id = ${constant(programmeId, 'uuid')}`);
  const byCode = new Map(known.map(({ code, id }) => [code, id]));
  for (const { code, name, source, parentCode } of rows) {
    if (byCode.has(code)) {
      tally.add('themes', 'unchanged');
      continue;
    }
    const parentId = parentCode ? (byCode.get(parentCode) ?? null) : null;
    byCode.set(code, ctx.create(Theme, { programmeId, code, nameEn: name, source, parentId }).id);
    tally.add('themes', 'created');
  }
  return byCode;
}
