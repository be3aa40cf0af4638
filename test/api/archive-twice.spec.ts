import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { argumentsFor, survey, targetOf } from '../support/calls.js';
import type { Answer } from '../support/client.js';
import { Factory } from '../support/factory.js';
import type { Ground } from '../support/inputs.js';
import { tableOf } from '../support/oracle/fields.js';
import { rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';
import { MUTATIONS, type Root, call } from '../support/sdl.js';

let api: Api;
let rows: Rows;
let a: Factory;
let at: Ground;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  at = await survey(a, rows);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const OF_SIGNING_IN = ['session', 'user'];
const named = (verb: string) =>
  MUTATIONS.filter(({ name }) => name.startsWith(verb)).map((root) => [root.name, root] as const);

async function send(root: Root): Promise<Answer> {
  const given = await argumentsFor(root, a, at, rows);
  return a.admin.send(call(root, Object.keys(given)), given);
}

/** Asks for what is so already, the database aside: nothing is told; and once the model knows of it, nothing is written. */
async function changesNothing(root: Root, archived: boolean): Promise<void> {
  const target = targetOf(root, at)!;
  const put = async (moment: string) => {
    await rows.find(`update ${tableOf(target.type)} set archived_at = ${moment} where id = $1`, [target.id]);
    // A party leaves a model in which it gives nothing any more.
    if (target.type === 'ModelParty') await rows.find(`update value_flow set archived_at = ${moment}`);
  };
  await put(archived ? 'now()' : 'null');
  const log = () => rows.find('select id from activity where subject_id = $1', [target.id]);
  const told = await log();
  const first = await send(root);
  // What may be done to an archived model is to bring it back; that is said.
  expect(rules(first)).toEqual(root.name === 'archiveEngagementModel' ? ['engagement.archived'] : []);
  expect(await log()).toEqual(told);
  const before = await rows.digests(OF_SIGNING_IN);
  expect((await send(root)).errors).toEqual(first.errors);
  expect(await rows.digests(OF_SIGNING_IN)).toEqual(before);
  await put('null');
}

it.each(named('archive'))('%s: what is out of the lists already stays as it is', (_name, root) =>
  changesNothing(root, true),
);

it.each(named('restore'))('%s: what is in the lists stays as it is', (_name, root) =>
  changesNothing(root, false),
);
