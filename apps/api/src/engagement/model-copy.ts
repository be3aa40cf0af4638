import { v7 } from 'uuid';
import type { Context } from '../platform/context.js';
import type { Class } from '../platform/entity/marks.js';
import type { Row } from '../platform/entity/row.js';
import { type Sql, constant, join, name, sql } from '../platform/sql/sql.js';
import { ValueFlow } from './flow.entity.js';
import { ModelOffer } from './offer.entity.js';
import { ModelParty } from './model-party.entity.js';
import { Precondition } from './precondition.entity.js';
import { PartyRisk } from './risk.entity.js';
import { Scenario } from './scenario.entity.js';
import { Sheet } from './sheet.entity.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';

/** What a model consists of; what refers comes after what it refers to. */
const CONTENT: readonly Class<Row>[] = [
  Precondition,
  ModelParty,
  Sheet,
  ModelOffer,
  Scenario,
  ValueFlow,
  ReceiverValuation,
  GiverValuation,
  PartyRisk,
];

export type NewIds = Readonly<Record<string, string>>;

/** Copies all that is in use in a model to another one of the same project; gives the copies' ids by the originals'. */
export async function copyContent(ctx: Context, from: string, to: string): Promise<NewIds> {
  const model = constant(from, 'uuid');
  const scenarios = sql`select id from scenario where model_id = ${model} and archived_at is null`;
  const risks = sql`party_id in (${partiesOf(model)}) and (scenario_id is null or scenario_id in (${scenarios}))`;
  const ids = { ...(await newIds(ctx, model, scenarios, risks)), [from]: to };
  copyRows(ctx, ids);
  return ids;
}

/** Copies a scenario with its flows, what they are worth, and its risks; gives the copies' ids by the originals'. */
export async function copyScenario(ctx: Context, id: string): Promise<NewIds> {
  const scenario = constant(id, 'uuid');
  const ids = await newIds(ctx, NO_MODEL, sql`select ${scenario}`, sql`scenario_id = ${scenario}`);
  copyRows(ctx, ids);
  return ids;
}

const NO_MODEL = sql`null::uuid`;

const partiesOf = (model: Sql): Sql =>
  sql`select id from model_party where model_id = ${model} and archived_at is null`;

/** An id for the copy of each row, in the order in which the originals were made. */
async function newIds(ctx: Context, model: Sql, scenarios: Sql, risks: Sql): Promise<NewIds> {
  const parties = partiesOf(model);
  const rows = await ctx.query<{ id: string }>(
    sql`with flow as (select id from value_flow where archived_at is null and scenario_id in (${scenarios}))
      select id from (
        select id, created_at from model_party where id in (${parties})
        union all select id, created_at from sheet where party_id in (${parties})
        union all select id, created_at from precondition where archived_at is null and model_id = ${model}
        union all select id, created_at from model_offer where archived_at is null and model_id = ${model}
        union all select id, created_at from scenario where id in (${scenarios})
        union all select id, created_at from value_flow where id in (select id from flow)
        union all select id, created_at from receiver_valuation where flow_id in (select id from flow)
        union all select id, created_at from giver_valuation where flow_id in (select id from flow)
        union all select id, created_at from party_risk where archived_at is null and ${risks}
      ) copied order by created_at, id`,
  );
  return Object.fromEntries(rows.map(({ id }) => [id, v7()]));
}

/** Every key that names a copied row names its copy; what names anything else stays. */
function copyRows(ctx: Context, ids: NewIds): void {
  const map = constant(JSON.stringify(ids), 'jsonb');
  const copied = constant(Object.keys(ids), 'uuid[]');
  for (const type of CONTENT) {
    const { metadata } = ctx.platform.shapes.of(type);
    const table = name(metadata.tableName);
    const cells = metadata.columns.map(({ databaseName, type: kind }) => ({
      column: name(databaseName),
      value: valueOf(databaseName, kind === 'uuid', map),
    }));
    ctx.write(
      sql`insert into ${table} (${join(cells.map(({ column }) => column))}) select ${join(cells.map(({ value }) => value))} from ${table} where id = any(${copied}) returning id`,
    );
  }
  ctx.write(
    sql`insert into value_flow_requirement (value_flow_id_1, value_flow_id_2) select (${map} ->> value_flow_id_1::text)::uuid, (${map} ->> value_flow_id_2::text)::uuid
      from value_flow_requirement where value_flow_id_1 = any(${copied}) and value_flow_id_2 = any(${copied}) returning value_flow_id_1`,
  );
}

/** The addresses of an offer name parties inside of JSON. */
const addressesOf = (map: Sql): Sql =>
  sql`(select coalesce(jsonb_agg(jsonb_build_object('partyId', coalesce(${map} ->> (a.value ->> 'partyId'), a.value ->> 'partyId'), 'interest', a.value -> 'interest') order by a.ordinality), '[]')
    from jsonb_array_elements(addresses) with ordinality a)`;

const OF_A_COPY: Readonly<Record<string, Sql>> = {
  version: sql`1`,
  created_at: sql`now()`,
  updated_at: sql`now()`,
  // The copy draws what its original draws: where nothing is changed, no figure does.
  draw_key: sql`coalesce(draw_key, id::text)`,
};

const valueOf = (column: string, isKey: boolean, map: Sql): Sql =>
  OF_A_COPY[column] ??
  (column === 'addresses' ? addressesOf(map) : null) ??
  (isKey ? sql`coalesce((${map} ->> ${name(column)}::text)::uuid, ${name(column)})` : name(column));
