import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Api, startApi } from '../support/api.js';
import { describeInBrowser, startBrowser } from '../support/chromium.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'en', appearance: 'light', width: 1280 };

const PASSWORD = 'tlaka-demo';
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

describeInBrowser('by the keyboard alone', () => {
  beforeAll(async () => {
    [api, browser] = await Promise.all([startApi({ env: { TLAKA_DEMO: '1' } }), startBrowser()]);
  });

  afterEach(() => visitor?.close());

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
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
    await tabTo(page, /^Overview/);
    while (!/^Interactions/.test(await page.evaluate(() => document.activeElement?.textContent ?? '')))
      await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await visitor.settled();
    expect(await text('main')).toContain('Walked the invented river bank together');
    expect(visitor.faults).toEqual([]);
  });

  it('a stakeholder is added together with its organisation', async () => {
    await comeIn('coordinator');
    const { page } = visitor;
    await follow(/^Stakeholders$/);
    await follow(/^Create$/);
    await type(page, /^Name/, ORGANISATION);
    await page.getByRole('option', { name: `Add the organisation “${ORGANISATION}”` }).waitFor();
    const chosen = (): Promise<string> => text('[role=option].Mui-focused');
    await page.keyboard.press('ArrowDown');
    while (!(await chosen()).startsWith('Add the organisation')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Type/);
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.waitForURL(/\/show/);
    await visitor.settled();
    expect(await heading()).toBe(ORGANISATION);
    expect(visitor.faults).toEqual([]);
  });

  it('a project that lacks something says what before it is moved', async () => {
    await comeIn('manager');
    const { page } = visitor;
    const client = await api.client({ language: 'en' }).signIn('manager@tlaka.example', PASSWORD);
    const { projects } = await client.ask<{ projects: { items: { id: string; title: string }[] } }>(
      '{ projects(filter: { stage: { eq: SCOPING } }, page: { limit: 1 }) { items { id title } } }',
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
});
