import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'en', appearance: 'light', width: 1280 };

const ORGANISATION = 'Invented Bridge Society';

let api: Api;
let browser: Browser;
let visitor: Visitor;

const heading = (): Promise<string> => visitor.page.locator('h1').innerText();
const text = (selector: string): Promise<string> => visitor.page.locator(selector).innerText();

/** Signs in without touching a pointer, as all that follows is done. */
async function comeIn(role: string): Promise<void> {
  visitor = await Visitor.before(api, browser, LOOK);
  await visitor.open('/');
  await type(visitor.page, /^E-mail/, `${role}@tlaka.example`);
  await type(visitor.page, /^Password/, PASSWORD);
  await visitor.page.keyboard.press('Enter');
  await visitor.page.waitForURL(({ hash }) => !hash.startsWith('#/login'));
  await visitor.settled();
}

async function follow(name: RegExp): Promise<void> {
  await press(visitor.page, name);
  await visitor.settled();
}

/** Along the tabs of a record, from the first one to another. */
async function toTab(first: RegExp, wanted: RegExp): Promise<void> {
  await tabTo(visitor.page, first);
  const tabs = await visitor.page.getByRole('tab').count();
  const focused = (): Promise<string> => text('[role=tab]:focus');
  for (let step = 1; step < tabs && !wanted.test(await focused()); step++)
    await visitor.page.keyboard.press('ArrowRight');
  await visitor.page.keyboard.press('Enter');
  await visitor.page.getByRole('tab', { name: wanted, selected: true }).waitFor();
  await visitor.settled();
}

describeInBrowser('by the keyboard alone', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterEach(() => visitor?.close());

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('whoever comes in signed out is sent to sign in, once', async () => {
    visitor = await Visitor.before(api, browser, LOOK);
    let moves = 0;
    visitor.page.on('framenavigated', () => (moves += 1));
    await visitor.open('/stakeholders');
    expect(visitor.page.url()).toMatch(/#\/login$/);
    // The page itself, its address, and the way to sign in.
    expect(moves).toBeLessThan(6);
  });

  it('an address that was cut short leads to no record, and says so', async () => {
    await comeIn('viewer');
    for (const address of ['/stakeholders/019c1b2e-7/show', '/engagementModels/%20/show']) {
      await visitor.open(address);
      expect([await heading(), await text('main [role=alert]')]).toEqual([
        'Page not found',
        expect.stringContaining('The record does not exist, or you may not see it.'),
      ]);
    }
  });

  it('a contact is logged with a stakeholder that was searched for', async () => {
    await comeIn('coordinator');
    const { page } = visitor;
    await follow(/^Stakeholders$/);
    expect(await heading()).toBe('Stakeholders');
    await type(page, /^Search in this list/, 'Digital City');
    await page.waitForURL(/Digital/);
    await visitor.settled();
    await follow(/^Digital City Directorate$/);
    expect(await heading()).toBe('Digital City Directorate');
    await press(page, /^Log a contact$/);
    await type(page, /^Subject/, 'Walked the invented river bank together');
    await page.keyboard.press('Control+Enter');
    await page.locator('[role=presentation] form').waitFor({ state: 'detached' });
    await visitor.settled();
    await toTab(/^Overview/, /^Interactions/);
    await page.locator('main').getByText('Walked the invented river bank together').waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('a stakeholder is added together with its organisation', async () => {
    await comeIn('coordinator');
    const { page } = visitor;
    await follow(/^Stakeholders$/);
    await follow(/^Create$/);
    await type(page, /^Name/, ORGANISATION);
    await page.getByRole('option', { name: `Add the organisation “${ORGANISATION}”` }).waitFor();
    await visitor.settled();
    const chosen = (): Promise<string> => text('[role=option].Mui-focused');
    await page.keyboard.press('ArrowDown');
    while (!(await chosen()).startsWith('Add the organisation')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'New organisation' }).waitFor();
    await tabTo(page, /^Type/);
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/show/);
    await visitor.settled();
    expect(await heading()).toBe(ORGANISATION);
    expect(visitor.faults).toEqual([]);
  });

  it('what is typed is not lost by leaving the page, unless one says so', async () => {
    await comeIn('coordinator');
    const { page } = visitor;
    await follow(/^Organisations$/);
    await follow(/^Create$/);
    await type(page, /^Name/, ORGANISATION);
    page.once('dialog', (question) => void question.dismiss());
    await press(page, /^People$/);
    await visitor.settled();
    expect(page.url()).toContain('/organisations/create');
    expect(await page.getByRole('textbox', { name: /^Name/ }).first().inputValue()).toBe(ORGANISATION);
    const asked = new Promise<string>((hear) =>
      page.once('dialog', (question) => void question.accept().then(() => hear(question.message()))),
    );
    await press(page, /^People$/);
    expect(await asked).toContain("weren't saved");
    await page.waitForURL(/#\/people/);
    expect(visitor.faults).toEqual([]);
  });

  it('a page that could not be fetched says why, and comes once there is a connection again', async () => {
    await comeIn('coordinator');
    const { page } = visitor;
    await page.context().setOffline(true);
    await press(page, /^Stakeholders$/);
    await page.getByText('The server could not be reached').waitFor();
    await page.context().setOffline(false);
    await press(page, /^Try again$/);
    await page.getByRole('heading', { level: 1, name: 'Stakeholders' }).waitFor();
  });

  it('a project that lacks something says what before it is moved', async () => {
    await comeIn('manager');
    const { page } = visitor;
    const client = await api.client({ language: 'en' }).signIn('manager@tlaka.example', PASSWORD);
    const { projects } = await client.ask<{ projects: { items: { id: string; title: string }[] } }>(
      '{ projects(filter: { stage: { eq: SHORTLISTED } }, page: { limit: 1 }) { items { id title } } }',
    );
    const [project] = projects.items;
    await visitor.open(`/projects/${project?.id}/show`);
    expect(await heading()).toBe(project?.title);
    await press(page, /^Move$/);
    await page.getByRole('radio').first().waitFor();
    expect(await text('[role=dialog]')).toContain('Still missing:');
    await page.keyboard.press('Escape');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    expect(visitor.faults).toEqual([]);
  });

  it('a member is added by the address, and what is wrong with it is said once', async () => {
    await comeIn('manager');
    const { page } = visitor;
    await follow(/^Programmes$/);
    await follow(/^Intelligent Primergrad/);
    await toTab(/^Overview/, /^Members/);
    await press(page, /^Add a member$/);
    await type(page, /^E-mail/, 'nobody@tlaka.example');
    await tabTo(page, /^Role/);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Viewer' }).waitFor();
    await page.keyboard.type('Vi');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByRole('listbox').count()).toBe(0);
    await visitor.settled();
    expect(await page.getByText('Nobody signs in with this address').count()).toBe(2);
    expect(await page.locator('.MuiSnackbar-root').count()).toBe(0);
    await type(page, /^E-mail\s*\*/, 'admin@tlaka.example');
    await page.keyboard.press('Control+Enter');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await visitor.settled();
    expect(await text('main')).toContain('Администратор');
    expect(visitor.faults).toEqual([expect.stringContaining('"unknown"')]);
  });

  it('a partner reads what it has stated itself, and that the rest is hidden', async () => {
    await comeIn('partner');
    await follow(/^Engagement models$/);
    await follow(/ · /);
    await toTab(/^The deal/, /^Parties and their values/);
    const sections = await visitor.page.locator('main section:has(h3)').allInnerTexts();
    const [own, others] = sections;
    expect(sections).toHaveLength(2);
    expect(own).toContain('Neighbours');
    expect(own).toContain('of 100 points');
    expect(others).toContain('Parties whose values you do not see');
    expect(others).toContain('Rechen District Administration');
    expect(others).not.toContain('Neighbours');
    expect(await text('main')).toContain('You see the values of your own side and the verdict on the whole.');
    expect(visitor.faults).toEqual([]);
  });
});
