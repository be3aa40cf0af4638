import { createHash } from 'node:crypto';
import { ENGINE_VERSION } from '@tlaka/domain';
import { canonicalDocument } from '../../libs/domain/src/engagement/canonical.js';
import { type EngagementDocument, asJudged } from '../../libs/domain/src/engagement/document.js';
import type { Client } from './client.js';
import type { Rows } from './rows.js';

/** The evaluation that counts of every scenario in use. */
const LATEST =
  'select distinct on (s.id) s.id as scenario, s.model_id, e.id, e.stale, d.inputs_hash from scenario s join evaluation e on e.scenario_id = s.id join evaluation_detail d on d.evaluation_id = e.id where s.archived_at is null order by s.id, e.id desc';

const ORIGINS =
  "('engagementModel.created', 'engagementModel.imported', 'engagementModel.formUsed', 'engagementModel.revised')";

const sideMissing = (end: string, table: string): string =>
  `(f.${end} is not null) <> exists (select from ${table} v where v.flow_id = f.id and v.party_id = f.${end})`;

const partsOf = (table: string): string =>
  `(select count(*) from ${table} part where part.evaluation_id = e.id)`;

/** What must never be found of models, whatever happened to the API: queries that find it. */
export const HALVES: Readonly<Record<string, string>> = {
  'a model of whose beginning the log does not tell': `select m.id from engagement_model m where not exists (select from activity a where a.subject_id = m.id and a.kind in ${ORIGINS})`,
  'a party without its one sheet':
    'select p.id from model_party p where (select count(*) from sheet s where s.party_id = p.id) <> 1',
  'a flow without what a side of it states': `select f.id from value_flow f where ${sideMissing('to_id', 'receiver_valuation')} or ${sideMissing('from_id', 'giver_valuation')}`,
  'a scenario that was not evaluated': `select s.id from scenario s where s.archived_at is null and s.id not in (select scenario from (${LATEST}) l)`,
  'an evaluation in part': `select e.id from evaluation e join scenario s on s.id = e.scenario_id where ${partsOf('evaluation_detail')} <> 1
    or ${partsOf('party_standing')} <> (select count(*) from model_party p where p.model_id = s.model_id)
    or ${partsOf('party_outcome')} <> ${partsOf('party_standing')}`,
  'a scenario of which not exactly one evaluation holds':
    'select e.scenario_id from evaluation e group by 1 having count(*) filter (where not e.stale) <> 1',
  'a model whose scenarios were judged of different inputs': `select l.model_id from (${LATEST}) l where not l.stale group by 1 having count(distinct l.inputs_hash) > 1`,
  'a copy with less than its original': `select a.subject_id from activity a where a.kind = 'scenario.copied'
    and (select count(*) from value_flow f where f.scenario_id = a.subject_id) < (select count(*) from value_flow f where f.scenario_id = (a.facts ->> 'from')::uuid)`,
};

/** How much a model holds, the copies of its scenarios aside. */
export interface Shape {
  id: string;
  origin: string;
  basedOn: string | null;
  holds: Record<string, number>;
}

const OWN = "not exists (select from activity c where c.kind = 'scenario.copied' and c.subject_id = part.id)";
const count = (from: string): string => `(select count(*) from ${from})`;

export const shapes = (rows: Rows): Promise<Shape[]> =>
  rows.find(`select m.id, a.kind as origin, m.based_on_id as "basedOn", json_build_object(
    'parties', ${count('model_party part where part.model_id = m.id')},
    'offers', ${count('model_offer part where part.model_id = m.id')},
    'risks', ${count('party_risk part where part.model_id = m.id and part.scenario_id is null')},
    'scenarios', ${count(`scenario part where part.model_id = m.id and ${OWN}`)},
    'flows', ${count(`value_flow f join scenario part on part.id = f.scenario_id where part.model_id = m.id and ${OWN}`)}) as holds
    from engagement_model m join activity a on a.subject_id = m.id and a.kind in ${ORIGINS}`);

const EXPORT = 'query ($id: ID!) { document: exportEngagementModel(id: $id) }';

/** Hash of what the model states now, as the engine would be given it; computed from its exports in both languages. */
export async function inputsHashNow(clients: Record<'bg' | 'en', Client>, id: string): Promise<string> {
  const [bg, en] = await Promise.all(
    [clients.bg, clients.en].map(
      async (client) => (await client.ask<{ document: EngagementDocument }>(EXPORT, { id })).document,
    ),
  );
  const parties = en!.parties.map((party, at) => ({
    ...party,
    name: { bg: bg!.parties[at]!.name as string, en: party.name as string },
  }));
  const text = canonicalDocument(asJudged({ ...en!, parties }));
  return createHash('sha256').update(`${ENGINE_VERSION} ${text}`).digest('hex');
}

/** The inputs that the evaluations which still hold were made of, by model. */
export async function judgedOf(rows: Rows): Promise<Map<string, string>> {
  const found = await rows.find<{ model: string; hash: string }>(
    `select distinct l.model_id as model, l.inputs_hash as hash from (${LATEST}) l where not l.stale`,
  );
  return new Map(found.map(({ model, hash }) => [model, hash]));
}
