import {
  EXTERNAL,
  type EngagementDocument,
  type Language,
  PARTICIPATION_EXITS,
  type PreconditionFacts,
  type SheetFacts,
} from '@tlaka/domain';
import { shownName } from '../party/shown-name.js';
import type { Context } from '../platform/context.js';
import { type Sql, constant, join, literal, name, sql } from '../platform/sql/sql.js';

/** All that a model states, as the engine takes it, with what the engine does not ask for. */
export interface StatedModel {
  document: EngagementDocument;
  sheets: SheetFacts[];
  preconditions: PreconditionFacts[];
  /** A party of it has left the project since. */
  partyLeft: boolean;
}

const triple = (row: Sql, field: string): Sql => {
  const end = (which: string): Sql => sql`${row}.${name(`${field}_${which}`)}`;
  return sql`case when ${end('mode')} is not null then json_build_object('low', ${end('low')}, 'mode', ${end('mode')}, 'high', ${end('high')}) end`;
};

const list = (entry: Sql, order: Sql, from: Sql): Sql =>
  sql`(select coalesce(json_agg(${entry} order by ${order}), '[]') from ${from})`;

const RISK = sql`json_build_object('id', r.id, 'party', r.party_id, 'label', r.label, 'probability', ${triple(sql`r`, 'probability')}, 'impact', ${triple(sql`r`, 'impact')}, 'mitigation', ${triple(sql`r`, 'mitigation')})`;

/** What a reader of that language calls the party. */
const called = (language: Language): Sql => shownName(sql`who`, { language });

/** What the party `who` is called, in both languages. */
export const calledHere = sql`json_build_object('bg', ${called('bg')}, 'en', ${called('en')})`;

const INTERESTS = list(
  sql`json_build_object('id', p.id || ':' || (i.value ->> 'id'), 'label', i.value -> 'label', 'points', i.value -> 'points')`,
  sql`i.ordinality`,
  sql`jsonb_array_elements(s.interests) with ordinality i`,
);

const PARTIES = list(
  sql`json_build_object('id', p.id, 'drawKey', p.draw_key, 'name', ${calledHere}, 'interests', ${INTERESTS}, 'alternative', ${triple(sql`s`, 'alternative')},
    'minGain', s.min_gain, 'power', s.bargaining_power, 'riskAversion', s.risk_aversion,
    'risks', ${list(RISK, sql`r.id`, sql`party_risk r where r.party_id = p.id and r.scenario_id is null and r.archived_at is null`)})`,
  sql`p."order", p.id`,
  sql`model_party p join sheet s on s.party_id = p.id join stakeholder h on h.id = p.stakeholder_id join party who on who.id = h.party_id
    where p.model_id = m.id and p.archived_at is null`,
);

const external = literal(EXTERNAL);

/** What is handed over in money is handed over whole: one gets what the other gives. */
const MONEY = sql`case when f.money_amount is not null then json_build_object('outlay', f.money_amount, 'worth', f.money_amount) end`;

const FLOWS = list(
  sql`json_build_object('id', f.id, 'drawKey', f.draw_key, 'label', f.label, 'from', coalesce(f.from_id::text, ${external}), 'to', coalesce(f.to_id::text, ${external}), 'startMonth', f.start_month, 'money', ${MONEY},
    'interest', f.to_id || ':' || w.interest, 'fulfilment', ${triple(sql`w`, 'fulfilment')}, 'likelihood', ${triple(sql`w`, 'likelihood')},
    'needIntensity', w.need_intensity, 'sourceImportance', w.source_importance, 'cost', ${triple(sql`g`, 'cost')},
    'requires', ${list(sql`q.value_flow_id_2`, sql`q.value_flow_id_2`, sql`value_flow_requirement q join value_flow before on before.id = q.value_flow_id_2 where q.value_flow_id_1 = f.id and before.archived_at is null`)})`,
  sql`f.created_at, f.id`,
  sql`value_flow f left join receiver_valuation w on w.flow_id = f.id and f.to_id is not null left join giver_valuation g on g.flow_id = f.id and f.from_id is not null
    where f.scenario_id = c.id and f.archived_at is null`,
);

const SCENARIOS = list(
  sql`json_build_object('id', c.id, 'name', c.name, 'flows', ${FLOWS},
    'risks', ${list(RISK, sql`r.id`, sql`party_risk r join model_party p on p.id = r.party_id where r.scenario_id = c.id and r.archived_at is null and p.archived_at is null`)})`,
  sql`c."order", c.id`,
  sql`scenario c where c.model_id = m.id and c.archived_at is null`,
);

// An interest that its party has dropped since is no longer addressed.
const ADDRESSES = list(
  sql`p.id || ':' || (a.value ->> 'interest')`,
  sql`a.ordinality`,
  sql`jsonb_array_elements(o.addresses) with ordinality a join model_party p on p.id = (a.value ->> 'partyId')::uuid join sheet s on s.party_id = p.id
    where p.archived_at is null and exists (select from jsonb_array_elements(s.interests) i where i ->> 'id' = a.value ->> 'interest')`,
);

const OFFERS = list(
  sql`json_build_object('id', o.id, 'label', o.label, 'from', coalesce(o.from_id::text, ${external}), 'addresses', ${ADDRESSES},
    'fulfilment', ${triple(sql`o`, 'fulfilment')}, 'likelihood', ${triple(sql`o`, 'likelihood')}, 'cost', ${triple(sql`o`, 'cost')})`,
  sql`o.created_at, o.id`,
  sql`model_offer o left join model_party giver on giver.id = o.from_id
    where o.model_id = m.id and o.archived_at is null and giver.archived_at is null`,
);

const SHEETS = list(
  sql`json_build_object('party', s.party_id, 'source', s.source, 'confidence', s.confidence, 'confirmed', coalesce(s.source = 'PARTY_STATED', false))`,
  sql`s.party_id`,
  sql`sheet s join model_party p on p.id = s.party_id where p.model_id = m.id and p.archived_at is null`,
);

const PRECONDITIONS = list(
  sql`json_build_object('statement', json_build_object('bg', k.statement_bg, 'en', k.statement_en), 'answer', k.answer)`,
  sql`k."order"`,
  sql`precondition k where k.model_id = m.id and k.archived_at is null`,
);

const EXITS = join(PARTICIPATION_EXITS.map(literal));

/** A party of the model `m` took part in its project and no longer does; one that never took part has not left. */
export const PARTY_LEFT = sql`exists (select from model_party p join participation t on t.stakeholder_id = p.stakeholder_id and t.project_id = m.project_id
  where p.model_id = m.id and p.archived_at is null group by p.id having not bool_or(t.archived_at is null and t.state not in (${EXITS})))`;

/** The whole model in one statement, whoever may see what of it: for the engine and the guards alone. */
export async function statedModel(ctx: Context, model: string): Promise<StatedModel> {
  const [found] = await ctx.query<StatedModel>(
    sql`select json_build_object('discountRate', m.discount_rate, 'parties', ${PARTIES}, 'offers', ${OFFERS}, 'scenarios', ${SCENARIOS}) as document,
      ${SHEETS} as sheets, ${PRECONDITIONS} as preconditions, ${PARTY_LEFT} as "partyLeft" from engagement_model m where m.id = ${constant(model, 'uuid')}`,
  );
  if (!found) throw new Error(`there is no engagement model ${model}`);
  return found;
}
