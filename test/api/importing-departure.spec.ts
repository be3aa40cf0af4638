import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { cordisFiles } from '../support/cordis.js';
import { make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { Rows } from '../support/rows.js';

let api: Api;
let rows: Rows;
let a: Factory;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

/** Imports the project of two organisations, of which the firm has left it or not. */
async function imported(hasLeft: boolean): Promise<void> {
  const { 'organization.csv': table, ...others } = cordisFiles();
  const organisations = hasLeft ? table!.replace('participant,,False', 'participant,,True') : table!;
  const form = new FormData();
  form.append('programme', 'LEAVES');
  for (const [file, text] of Object.entries({ ...others, 'organization.csv': organisations }))
    form.append('files', new Blob([text]), file);
  const { status } = await a.admin.fetch('/import/cordis', { method: 'POST', body: form });
  expect(status).toBe(200);
}

it('a party that leaves by an import shakes the deal, until it is back', async () => {
  await imported(false);
  const [firm] = await rows.find<{ projectId: string; stakeholderId: string }>(
    `select project_id as "projectId", stakeholder_id as "stakeholderId" from participation where role = 'PARTNER'`,
  );
  const { id: modelId } = await make(a.admin, 'EngagementModel', { projectId: firm!.projectId });
  await make(a.admin, 'ModelParty', { modelId, stakeholderId: firm!.stakeholderId });
  await make(a.admin, 'Scenario', { modelId, name: 'Imaginary start' });
  const shaken = async (): Promise<unknown> => {
    const { model } = await a.admin.ask<{ model: object }>(
      'query ($id: ID!) { model: engagementModel(id: $id) { scenarios { evaluation { stale } } project { hasWithdrawnParty } } }',
      { id: modelId },
    );
    return model;
  };
  const as = (left: boolean) => ({
    scenarios: [{ evaluation: { stale: left } }],
    project: { hasWithdrawnParty: left },
  });
  expect(await shaken()).toEqual(as(false));
  await imported(true);
  expect(await shaken()).toEqual(as(true));
  await imported(false);
  expect(await shaken()).toEqual(as(false));
  const told = await rows.find(
    "select facts->>'from' as \"from\", facts->>'to' as \"to\", note from activity where kind = 'participation.moved' order by at",
  );
  expect(told).toEqual([
    { from: 'ACTIVE', to: 'WITHDRAWN', note: 'CORDIS' },
    { from: 'WITHDRAWN', to: 'ACTIVE', note: 'CORDIS' },
  ]);
});
