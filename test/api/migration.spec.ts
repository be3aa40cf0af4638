import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { startApi } from '../support/api.js';
import { type Database, createDatabase } from '../support/database.js';
import { Deal } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { Rows } from '../support/rows.js';

let database: Database;
let rows: Rows;
beforeAll(async () => {
  database = await createDatabase();
  rows = new Rows(database.url);
});
afterAll(async () => {
  await rows.close();
  await database.drop();
});

const log = () =>
  rows.find<{ kind: string; whole: string }>(
    'select id, kind, subject_id as subject, whole_id as whole from activity order by id',
  );

/** Makes a deal of which every kind of part is in the log. */
async function dealt(): Promise<string> {
  const api = await startApi({ databaseUrl: database.url });
  const deal = await Deal.made(await Factory.on(api), {
    ...WORKED_EXAMPLE,
    scenarios: [exampleScenario('A')],
  });
  const { client } = deal.coordinator;
  const flow = deal.content.flows['A f1'];
  const [asked] = await rows.find<{ id: string }>('select id from precondition where model_id = $1', [
    deal.model,
  ]);
  await client.ask(
    `mutation ($flow: ID!, $asked: ID!) {
      updateValuation(flowId: $flow, patch: {
        giver: { expectedVersion: 1, cost: { mode: 4 } }, receiver: { expectedVersion: 1, likelihood: { mode: 0.5 } } }) { id }
      updatePrecondition(id: $asked, expectedVersion: 1, patch: { answer: YES, evidence: "Imaginary order" }) { id } }`,
    { flow, asked: asked!.id },
  );
  await api.stop();
  return deal.model;
}

it('a log from before its wholes are told of is told them, in whatever time that takes', async () => {
  const model = await dealt();
  const told = await log();
  const parts = told.filter(({ whole }) => whole === model).map(({ kind }) => kind.split('.')[0]);
  expect([...new Set(parts)].toSorted()).toEqual([
    'engagementModel',
    'giverValuation',
    'modelOffer',
    'modelParty',
    'partyRisk',
    'precondition',
    'receiverValuation',
    'scenario',
    'sheet',
    'valueFlow',
  ]);
  await rows.find(`
    alter table activity drop column whole_id;
    delete from migration where name like 'WholeOfActivities%';
    create function refuse_haste() returns event_trigger language plpgsql as $$ begin
      if current_setting('statement_timeout') <> '0' then raise 'a migration may not be cut short'; end if; end $$;
    create event trigger no_haste on ddl_command_start execute function refuse_haste()`);
  await (await startApi({ databaseUrl: database.url })).stop();
  expect(await log()).toEqual(told);
});

it('models from before copies drew what their originals draw stay as they were judged, and draw by their own ids', async () => {
  const judged = () => rows.digests(['migration', 'session', 'user', 'model_party', 'value_flow']);
  const before = await judged();
  await rows.find(`
    alter table model_party drop column draw_key;
    alter table value_flow drop column draw_key;
    delete from migration where name like 'DrawKeys%'`);
  await (await startApi({ databaseUrl: database.url })).stop();
  expect(await judged()).toEqual(before);
  const keys = await rows.find(
    'select draw_key from value_flow union select draw_key from model_party order by 1',
  );
  expect(keys).toEqual([{ draw_key: null }]);
});
