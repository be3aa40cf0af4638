import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { make } from '../support/deal.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'en', appearance: 'light', width: 1280 };
const REASON = 'The invented board has weighed it and takes the loss on itself';

interface Model {
  id: string;
  project: { id: string };
}

let api: Api;
let browser: Browser;
const visitors: Visitor[] = [];

async function comeIn(role: string): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, LOOK);
  visitors.push(visitor);
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return visitor;
}

/** The demo's model in that status. */
async function modelIn(status: string): Promise<Model> {
  const client = await api.client({ language: 'en' }).signIn('admin@tlaka.example', PASSWORD);
  const { models } = await client.ask<{ models: { items: Model[] } }>(
    `{ models: engagementModels(filter: { status: { eq: ${status} } }) { items { id project { id } } } }`,
  );
  const [model] = models.items;
  if (!model) throw new Error(`The demo has no model that is ${status}`);
  return model;
}

/** Has the scenario chosen, whichever was before. */
async function chooseIn(model: string, name: RegExp): Promise<void> {
  const client = await api.client().signIn('admin@tlaka.example', PASSWORD);
  const { found } = await client.ask<{
    found: { version: number; scenarios: { id: string; name: string }[] };
  }>('query ($id: ID!) { found: engagementModel(id: $id) { version scenarios { id name } } }', { id: model });
  await client.ask(
    'mutation ($id: ID!, $version: Int!, $scenario: ID!) { chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { id } }',
    { id: model, version: found.version, scenario: found.scenarios.find((one) => name.test(one.name))?.id },
  );
}

const dialog = (page: Page) => page.locator('[role=dialog]');

async function choose(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Space');
}

/** Opens a dialog, answers it and waits until it has gone and the page stands again. */
async function ask(visitor: Visitor, opener: RegExp, answer: RegExp): Promise<void> {
  await press(visitor.page, opener);
  await dialog(visitor.page).waitFor();
  await press(visitor.page, answer);
  await dialog(visitor.page).waitFor({ state: 'detached' });
  await visitor.settled();
}

/** Along the scenarios, from the first one to another. */
async function toScenario({ page }: Visitor, name: RegExp): Promise<void> {
  await tabTo(page, /^[А-Я]: /);
  const focused = (): Promise<string> => page.locator('button:focus').innerText();
  for (let step = 0; step < 3 && !name.test(await focused()); step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name, pressed: true }).waitFor();
}

/** Puts other words into a text field of the open dialog. */
async function retype(page: Page, name: RegExp, text: string): Promise<void> {
  await dialog(page).waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

describeInBrowser('a deal, by the keyboard alone', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.close())));

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('a manager decides against the verdict, and the history keeps why', async () => {
    const { id, project } = await modelIn('VALIDATED');
    const coordinator = await comeIn('coordinator');
    await coordinator.open(`/engagementModels/${id}/show`);
    await toScenario(coordinator, /^А: /);
    await coordinator.page.getByRole('button', { name: 'Choose this scenario' }).waitFor();
    await press(coordinator.page, /^Choose this scenario$/);
    await coordinator.page.getByText('would be better off without the deal').waitFor();
    expect(coordinator.faults).toEqual([]);

    const manager = await comeIn('manager');
    const { page } = manager;
    await manager.open(`/projects/${project.id}/show`);
    await press(page, /^Move$/);
    await page.getByRole('radio').first().waitFor();
    await choose(page, /^Agreed/);
    await press(page, /^Move$/);
    await page.getByText('This cannot be done yet.').waitFor();
    await type(page, /^Reason to decide against the verdict/, REASON);
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor({ state: 'detached' });
    await manager.open(`/projects/${project.id}/show/history`);
    expect(await page.locator('main').innerText()).toContain(REASON);
    expect(manager.faults).toEqual([expect.stringContaining('"REFUSED"')]);
  });

  it('two who change the same flow see each other, and nothing typed is lost', async () => {
    const { id } = await modelIn('IN_VALIDATION');
    const [first, second] = [await comeIn('coordinator'), await comeIn('admin')];
    await first.open(`/engagementModels/${id}/show`);
    await second.open(`/engagementModels/${id}/show`);
    await press(first.page, /^Change: Помещение/);
    await press(second.page, /^Change: Помещение/);
    await retype(first.page, /^What/, 'Invented room');
    await first.page.keyboard.press('Control+Enter');
    await dialog(first.page).waitFor({ state: 'detached' });
    await retype(second.page, /^What/, 'Invented hall');
    await second.page.keyboard.press('Control+Enter');
    await press(second.page, /^Show theirs$/);
    expect(await second.page.inputValue('[role=dialog] [name=label]')).toBe('Invented room');
    await press(second.page, /^Show mine$/);
    expect(await second.page.inputValue('[role=dialog] [name=label]')).toBe('Invented hall');
    await second.page.keyboard.press('Control+Enter');
    await dialog(second.page).waitFor({ state: 'detached' });
    await second.page.getByRole('button', { name: 'Change: Invented hall' }).waitFor();
    expect(second.faults).toEqual([expect.stringContaining('"CONFLICT"')]);
  });

  it('what is not in place yet is said, named before the parties agree, and stops nobody', async () => {
    const { id } = await modelIn('VALIDATED');
    await chooseIn(id, /^Б: /);
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show/preconditions`);
    await page.getByText('1 of 2 in place · 1 not answered yet').waitFor();
    await press(page, /^Answer one by one$/);
    await dialog(page).getByText('2 of 2').waitFor();
    await tabTo(page, /^Not answered yet$/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await type(page, /^What shows it/, 'The invented lawyer is reading it');
    await page.keyboard.press('Control+Enter');
    await dialog(page).waitFor({ state: 'detached' });
    const line = page.getByRole('listitem').filter({ hasText: 'safe with regard to procurement rules' });
    await line.getByText('Not in place').waitFor();
    expect(await line.innerText()).toContain('The invented lawyer is reading it');

    await press(page, /^Change the status$/);
    await dialog(page).getByText('Not in place: “The pilot is safe').waitFor();
    await choose(page, /^Agreed/);
    await press(page, /^Move$/);
    await dialog(page).waitFor({ state: 'detached' });
    await visitor.open(`/engagementModels/${id}/print`);
    const paper = page.getByRole('article', { name: 'The whole model' });
    await paper.getByText('The invented lawyer is reading it').waitFor();
    expect(await paper.innerText()).toContain('· Agreed');
    expect(visitor.faults).toEqual([]);
  });

  it('a scenario is removed, and then a party that no longer gives or gets anything', async () => {
    const { id } = await modelIn('IN_VALIDATION');
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show`);
    await toScenario(visitor, /^Б: /);
    await page.getByRole('button', { name: /^Remove the scenario: Б/ }).waitFor();
    await ask(visitor, /^Remove the scenario: Б/, /^Remove$/);
    expect(await page.getByRole('group', { name: 'Scenario' }).getByRole('button').count()).toBe(1);

    await visitor.open(`/engagementModels/${id}/show/parties`);
    await press(page, /^Remove: Sensorika/);
    expect(await dialog(page).innerText()).toContain('First remove its flows');
    await press(page, /^Close$/);
    await visitor.open(`/engagementModels/${id}/show`);
    const lines = page.getByRole('listitem').filter({ hasText: '→' }).filter({ hasText: 'Sensorika' });
    for (let left = await lines.count(); left > 0; left--) {
      const remove = await lines
        .first()
        .getByRole('button', { name: /^Remove: / })
        .getAttribute('aria-label');
      await ask(visitor, new RegExp(`^${remove}$`), /^Remove$/);
      expect(await lines.count()).toBe(left - 1);
    }
    await visitor.open(`/engagementModels/${id}/show/parties`);
    await ask(visitor, /^Remove: Sensorika/, /^Remove$/);
    expect(await page.locator('main').innerText()).not.toContain('Sensorika');
    expect(visitor.faults).toEqual([]);
  });

  it('a sheet on which nothing is stated yet is begun at its first field', async () => {
    const { project } = await modelIn('IN_VALIDATION');
    const client = await api.client({ language: 'en' }).signIn('coordinator@tlaka.example', PASSWORD);
    const { stakeholders } = await client.ask<{ stakeholders: { items: { id: string }[] } }>(
      '{ stakeholders(page: { limit: 1 }) { items { id } } }',
    );
    const { id: modelId } = await make(client, 'EngagementModel', { projectId: project.id });
    const stakeholderId = stakeholders.items[0]!.id;
    const party = await make(client, 'ModelParty', { modelId, stakeholderId });
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${modelId}/show/parties?interview=${party.id}`);
    await dialog(page).getByText('Question 1 of 5').first().waitFor();
    await visitor.settled();
    await page.keyboard.insertText('Clean air');
    expect(
      await dialog(page)
        .getByRole('textbox', { name: /^Interest/ })
        .inputValue(),
    ).toBe('Clean air');
  });
});
