import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COOPERATION_TEMPLATES, castDeal } from '@tlaka/domain';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { type Database, createDatabase } from '../support/database.js';
import { Deal } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { HALVES, inputsHashNow, judgedOf, shapes } from '../support/model-invariants.js';
import { CAST, MADE, ModelLoad, valueAt } from '../support/model-load.js';
import { eventually, killNow, pause } from '../support/processes.js';
import { Rows } from '../support/rows.js';

// The long run is for before a release: LONG=1 npm test -- test/faults/models
const CYCLES = process.env.LONG ? 40 : 2;

/** Milliseconds for one kill with all that goes before and after it, on a machine that has much else to do. */
const MOST = 90_000;

let database: Database;
let api: Api;
let rows: Rows;
let deal: Deal;
let load: ModelLoad;
let clients: Record<'bg' | 'en', Client>;
beforeAll(async () => {
  database = await createDatabase();
  rows = new Rows(database.url);
  api = await startApi({ databaseUrl: database.url });
  deal = await Deal.made(await Factory.on(api), { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A')] });
  load = await ModelLoad.on(deal, rows);
  const { email, password, client: en } = deal.coordinator;
  clients = { en, bg: await api.client({ language: 'bg' }).signIn(email, password) };
});
afterAll(async () => {
  await api.stop();
  await rows.close();
  await database.drop();
});

/** Kills the API in the middle of it all; whatever the database was doing for it comes to an end. */
async function kill(): Promise<void> {
  const before = load.made.length;
  const running = load.run();
  await eventually(() => load.isOn(before), MOST);
  await pause(Math.random() * 400);
  killNow(api.process.pid);
  await running;
  await eventually(async () => {
    const busy = await rows.find(
      "select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'",
    );
    return busy.length === 0;
  });
}

/** On the same database and the same address, so that who was signed in still is. */
async function startAgain(): Promise<void> {
  await api.stop();
  api = await startApi({ databaseUrl: database.url, env: { PORT: new URL(api.url).port } });
}

async function acknowledgedIsThere(): Promise<void> {
  for (const { table, column, id, acknowledged } of Object.values(load.changed)) {
    const [row] = await rows.find<{ version: number; value: number; told: number }>(
      `select version, ${column}::float8 as value, (select count(*)::int from activity a where a.subject_id = t.id and a.kind like '%.updated') as told from ${table} t where id = $1`,
      [id],
    );
    expect(row!.version).toBeGreaterThanOrEqual(acknowledged);
    expect(row!.version).toBeLessThanOrEqual(acknowledged + 1);
    expect([table, row!.value, row!.told]).toEqual([table, valueAt(row!.version), row!.version - 1]);
  }
  const found = await rows.find<{ id: string }>(
    'select id from engagement_model union all select id from scenario',
  );
  const there = new Set(found.map(({ id }) => id));
  expect(load.made.filter(({ id }) => !there.has(id))).toEqual([]);
}

const PILOT = castDeal(COOPERATION_TEMPLATES.PILOT, CAST);
const flowsIn = WORKED_EXAMPLE.scenarios.map(({ flows }) => flows?.length ?? 0);
const IMPORTED = {
  parties: WORKED_EXAMPLE.parties.length,
  offers: WORKED_EXAMPLE.offers!.length,
  risks: WORKED_EXAMPLE.parties.flatMap(({ risks }) => risks ?? []).length,
  scenarios: WORKED_EXAMPLE.scenarios.length,
  flows: flowsIn.reduce((sum, flows) => sum + flows, 0),
};
const OF_FORM = {
  parties: CAST.length,
  offers: 0,
  risks: PILOT.risks.length,
  scenarios: 1,
  flows: PILOT.flows.length,
};

async function nothingIsHalf(): Promise<number> {
  for (const [name, query] of Object.entries(HALVES))
    expect([name, await rows.find(query)]).toEqual([name, []]);
  const models = await shapes(rows);
  const whole = new Map(models.map(({ id, holds }) => [id, holds]));
  for (const { id, origin, basedOn, holds } of models) {
    if (id === deal.model) continue;
    const expected = origin.endsWith('formUsed') ? OF_FORM : basedOn ? whole.get(basedOn) : IMPORTED;
    expect([id, origin, holds]).toEqual([id, origin, expected]);
  }
  return models.length;
}

describe('a kill of the API while models change', () => {
  it(
    `loses nothing that was acknowledged and leaves nothing by halves, in ${CYCLES} kills`,
    async () => {
      const judged = new Set<string>();
      for (let cycle = 0; cycle < CYCLES; cycle++) {
        await kill();
        await acknowledgedIsThere();
        await nothingIsHalf();
        await startAgain();
        for (const [model, hash] of await judgedOf(rows)) {
          if (judged.has(`${model} ${hash}`)) continue;
          expect([model, await inputsHashNow(clients, model)]).toEqual([model, hash]);
          judged.add(`${model} ${hash}`);
        }
      }
      expect(new Set(load.made.map(({ kind }) => kind)).size).toBe(MADE.length);
      expect(await nothingIsHalf()).toBeGreaterThan(CYCLES);
    },
    MOST * CYCLES,
  );
});
