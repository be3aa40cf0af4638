import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import type { Client } from '../support/client.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { crowd } from '../support/crowd.js';
import { dialog, skipTo, standsAt } from '../support/interview.js';
import { press, type } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'en', appearance: 'light', width: 1280 };
const NEIGHBOURS = 'Neighbours Together';

const GROUND = `{ models: engagementModels(filter: { status: { eq: VALIDATED } }) { items {
  project { id } parties { stakeholder { id party { name } } } } } }`;
const IMPORT = `mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) {
  made: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id } }`;
const CREATE =
  'mutation ($projectId: ID!) { made: createEngagementModel(input: { projectId: $projectId }) { id } }';
const ADD =
  'mutation ($modelId: ID!, $stakeholderId: ID!) { made: createModelParty(input: { modelId: $modelId, stakeholderId: $stakeholderId }) { id } }';
const BEGIN =
  'mutation ($modelId: ID!) { made: createScenario(input: { modelId: $modelId, name: "A" }) { id } }';
const REJECT =
  'mutation ($id: ID!) { moved: moveEngagementModel(id: $id, expectedVersion: 1, to: REJECTED, note: "Not now") { id } }';
const INTERESTS = 'query ($id: ID!) { model: engagementModel(id: $id) { parties { sheet { interests } } } }';

interface Made {
  made: { id: string };
}

interface Ground {
  models: {
    items: {
      project: { id: string };
      parties: { stakeholder: { id: string; party: { name: string } } }[];
    }[];
  };
}

let api: Api;
let client: Client;
let browser: Browser;
let project: string;
let stakeholders: { id: string; party: { name: string } }[];
const visitors: Visitor[] = [];

async function comeIn(role: string): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, LOOK);
  visitors.push(visitor);
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return visitor;
}

/** Two parties and a scenario, and nothing said of either. */
async function begunModel(): Promise<{ model: string; party: string }> {
  const neighbours = stakeholders.find(({ party }) => party.name === NEIGHBOURS)!;
  const other = stakeholders.find(({ id }) => id !== neighbours.id)!;
  const model = (await client.ask<Made>(CREATE, { projectId: project })).made.id;
  const add = async (stakeholderId: string) =>
    (await client.ask<Made>(ADD, { modelId: model, stakeholderId })).made.id;
  const party = await add(neighbours.id);
  await add(other.id);
  await client.ask(BEGIN, { modelId: model });
  return { model, party };
}

describeInBrowser('models with little in them, and what leads on from there', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
    client = await api.client({ language: 'en' }).signIn('coordinator@tlaka.example', PASSWORD);
    const [first] = (await client.ask<Ground>(GROUND)).models.items;
    project = first!.project.id;
    stakeholders = first!.parties.map(({ stakeholder }) => stakeholder);
  });

  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.close())));

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('a party that has stated nothing is given a line to begin with, and nothing to confirm', async () => {
    const { model, party } = await begunModel();
    const visitor = await comeIn('partner');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${model}/show/parties?interview=${party}`);
    await standsAt(page, 'Question 1 of 5');
    await skipTo(page, 'Anything else that could hurt', /^Skip$/);
    await press(page, /^Nothing$/);
    await standsAt(page, 'Summary');
    expect(await dialog(page).innerText()).toMatch(/Still missing:\s+What is wanted\s+Without the deal/);
    expect(await dialog(page).getByRole('button', { name: 'Confirm as our own' }).count()).toBe(0);

    await press(page, /^What is wanted$/);
    await standsAt(page, 'Question 1 of 5');
    await type(page, /^Interest/, 'A place to meet');
    await press(page, /^Add an interest$/);
    await dialog(page)
      .getByRole('textbox', { name: /^Interest/ })
      .nth(1)
      .fill('A say in what is built');
    await press(page, /^Share evenly$/);
    await press(page, /^Save and go on$/);
    await standsAt(page, 'Question 2 of 5');
    const stated = await client.ask<{ model: { parties: { sheet: { interests: object[] } }[] } }>(INTERESTS, {
      id: model,
    });
    expect(stated.model.parties[0]?.sheet.interests).toEqual([
      expect.objectContaining({ label: 'A place to meet', points: 50 }),
      expect.objectContaining({ label: 'A say in what is built', points: 50 }),
    ]);
    expect(visitor.faults).toEqual([]);
  });

  it('every tab leads its coordinator to where it goes on, and a viewer nowhere', async () => {
    const { model } = await begunModel();
    const ways = [
      { tab: 'network', way: 'Add a flow', to: /\/show\?scenario=/ },
      { tab: 'strength', way: 'Parties and their values', to: /\/show\/parties\?scenario=/ },
    ];
    const coordinator = await comeIn('coordinator');
    for (const { tab, way, to } of ways) {
      await coordinator.open(`/engagementModels/${model}/show/${tab}`);
      const link = coordinator.page.locator('p').getByRole('link', { name: way });
      expect(await link.getAttribute('href')).toMatch(to);
    }
    const viewer = await comeIn('viewer');
    await viewer.open(`/engagementModels/${model}/show/network`);
    await viewer.page.getByText('there is nothing to draw').waitFor();
    expect(await viewer.page.getByRole('link', { name: 'Add a flow' }).count()).toBe(0);
    expect([...coordinator.faults, ...viewer.faults]).toEqual([]);
  });

  it('a revision that has ended offers no other status', async () => {
    const { model } = await begunModel();
    const visitor = await comeIn('coordinator');
    const move = visitor.page.getByRole('button', { name: 'Change the status' });
    await visitor.open(`/engagementModels/${model}/show`);
    expect(await move.count()).toBe(1);
    await client.ask(REJECT, { id: model });
    await visitor.page.reload();
    await visitor.page.getByText('The content no longer changes.').waitFor();
    expect(await move.count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });

  it('a gain without a range is not explained by one', async () => {
    const { made } = await client.ask<Made>(IMPORT, {
      projectId: project,
      model: crowd(3, 6, 1),
      parties: stakeholders.slice(0, 3).map(({ id }, at) => ({ key: `p${at}`, stakeholderId: id })),
    });
    const visitor = await comeIn('coordinator');
    await visitor.open(`/engagementModels/${made.id}/show/parties`);
    const sheets = await visitor.page.locator('main').innerText();
    expect(sheets).toContain('Solid line at 0');
    expect(sheets).not.toContain('The bar is the range of the gain');
    expect(visitor.faults).toEqual([]);
  });

  it.each([
    { role: 'coordinator', seen: 1 },
    { role: 'partner', seen: 0 },
  ])('a list has a column of coordinators for a $role who may read them: $seen', async ({ role, seen }) => {
    const visitor = await comeIn(role);
    await visitor.open('/engagementModels');
    expect(await visitor.page.getByRole('columnheader', { name: 'Verdict' }).count()).toBe(1);
    expect(await visitor.page.getByRole('columnheader', { name: 'Coordinator' }).count()).toBe(seen);
    expect(await visitor.page.getByText('Hidden from your role').count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });

  it('a form of cooperation has the way back to all of them above its title', async () => {
    const visitor = await comeIn('viewer');
    const { page } = visitor;
    await visitor.open('/cooperation-forms/PILOT');
    const back = page
      .getByRole('navigation', { name: 'Path' })
      .getByRole('link', { name: 'Cooperation forms' });
    const [above, title] = await Promise.all([back.boundingBox(), page.locator('h1').boundingBox()]);
    expect(above!.y).toBeLessThan(title!.y);
    await back.click();
    await page.getByRole('heading', { level: 1, name: 'Cooperation forms' }).waitFor();
    expect(visitor.faults).toEqual([]);
  });
});
