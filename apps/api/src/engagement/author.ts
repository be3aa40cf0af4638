import { type Author, statementAfter } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { actsFor, coordinatesModel } from './engagement.access.js';
import { Sheet } from './sheet.entity.js';

/** On whose behalf the actor writes about a party: who acts for it speaks for it, unless he coordinates and says otherwise. */
export async function authorOf(
  ctx: Context,
  { modelId, partyId }: { modelId: string; partyId: string },
  source?: string | null,
): Promise<Author> {
  const [is] = await ctx.query<{ party: boolean; coordinator: boolean }>(
    sql`select ${actsFor(constant(partyId, 'uuid'))} as party, ${coordinatesModel(constant(modelId, 'uuid'))} as coordinator`,
  );
  if (!is?.party) return 'COORDINATOR';
  const estimates = source !== null && source !== undefined && source !== 'PARTY_STATED';
  return is.coordinator && estimates ? 'COORDINATOR' : 'PARTY';
}

/** The coordinator has changed what belongs to a party beside its sheet: the party no longer stands by the whole. */
export async function takeOverStatement(
  ctx: Context,
  whose: { modelId: string; partyId: string },
): Promise<void> {
  if ((await authorOf(ctx, whose)) === 'PARTY') return;
  const [sheet] = await ctx.rows(Sheet, (row) => sql`${row}.party_id = ${constant(whose.partyId, 'uuid')}`);
  if (!sheet) return;
  const { source } = statementAfter('COORDINATOR', sheet, {});
  if (source !== sheet.source) ctx.update(Sheet, sheet.id, sheet.version, { source });
}
