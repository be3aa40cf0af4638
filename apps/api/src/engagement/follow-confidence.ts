import { type ConfidenceChange, followed } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import type { Class } from '../platform/entity/marks.js';
import { constant, sql } from '../platform/sql/sql.js';
import { PartyRisk } from './risk.entity.js';
import type { Sheet } from './sheet.entity.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';

type Valued = ReceiverValuation | GiverValuation | PartyRisk;

/** What hangs on a party's confidence beside its sheet. */
const VALUED: readonly Class<Valued>[] = [ReceiverValuation, GiverValuation, PartyRisk];

/** Ends that followed from how sure a party was follow from how sure it is; of archived rows too, which may come back. */
export async function followConfidence(
  ctx: Context,
  { modelId, partyId }: Sheet,
  change: ConfidenceChange,
): Promise<void> {
  if (change.before === change.after) return;
  const [model, party] = [constant(modelId, 'uuid'), constant(partyId, 'uuid')];
  for (const type of VALUED)
    for (const row of await ctx.rows(
      type,
      (one) => sql`${one}.model_id = ${model} and ${one}.party_id = ${party}`,
    )) {
      const values = followed(row, change);
      if (Object.keys(values).length > 0) ctx.change(row, row.version, values);
    }
}
