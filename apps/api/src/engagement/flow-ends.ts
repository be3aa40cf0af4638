import { type Text, reason } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { calledHere } from './engagement-document.js';

/** A flow comes back to parties that are in the model, and to an interest that its receiver still has; REFUSED otherwise. */
export async function refuseWithoutEnds(ctx: Context, flows: (flow: Sql) => Sql): Promise<void> {
  const lost = await ctx.query<{ label: string; party: Text; gone: boolean }>(
    sql`select f.label, ${calledHere} as party, p.archived_at is not null as gone
      from value_flow f join model_party p on p.id in (f.from_id, f.to_id) join stakeholder h on h.id = p.stakeholder_id join party who on who.id = h.party_id
        left join receiver_valuation w on w.flow_id = f.id and p.id = f.to_id
      where ${flows(sql`f`)} and (p.archived_at is not null or w.interest is not null
        and not exists (select from sheet s, jsonb_array_elements(s.interests) i where s.party_id = p.id and i.value ->> 'id' = w.interest))
      order by gone desc, p."order", f.created_at, f.id`,
  );
  const reasons = lost.map(({ label, party, gone }) =>
    gone ? partyGone(party) : interestGone(label, party),
  );
  refuseIf([...new Map(reasons.map((one) => [one.message.en, one])).values()]);
}

const partyGone = ({ bg, en }: Text) =>
  reason(
    'engagement.party-gone',
    `Страната „${bg}“ е извадена от модела; първо я върнете.`,
    `The party “${en}” has been taken out of the model; bring it back first.`,
  );

const interestGone = (flow: string, { bg, en }: Text) =>
  reason(
    'engagement.interest-gone',
    `Потокът „${flow}“ обслужва интерес, който „${bg}“ вече няма; първо го свържете с друг.`,
    `The flow “${flow}” serves an interest that “${en}” no longer has; let it serve another one first.`,
  );
