import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type Api, startApi } from '../support/api.js';
import { describeInBrowser, startBrowser } from '../support/chromium.js';
import { tabTo, type } from '../support/keyboard.js';
import { pause } from '../support/processes.js';
import { Rows } from '../support/rows.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'bg', appearance: 'light', width: 1280 };
const PASSWORD = 'tlaka-demo';

interface Stakeholder {
  id: string;
  party: { name: string };
}

let api: Api;
let browser: Browser;
let rows: Rows;
const visitors: Visitor[] = [];

async function arrive(): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, LOOK);
  visitors.push(visitor);
  return visitor;
}

async function comeIn(role: string): Promise<Visitor> {
  const visitor = await arrive();
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return visitor;
}

/** One of the demo's stakeholders; the others are for the other journeys. */
async function stakeholder(offset: number): Promise<Stakeholder> {
  const client = await api.client({ language: 'bg' }).signIn('coordinator@tlaka.example', PASSWORD);
  const { found } = await client.ask<{ found: { items: Stakeholder[] } }>(
    'query ($page: PageInput) { found: stakeholders(page: $page) { items { id party { name } } } }',
    { page: { limit: 1, offset } },
  );
  return found.items[0]!;
}

const main = ({ page }: Visitor) => page.locator('main').innerText();

/** Puts other words into a text field. */
async function retype({ page }: Visitor, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(text);
}

describeInBrowser('the register, in Bulgarian and by the keyboard alone', () => {
  beforeAll(async () => {
    [api, browser] = await Promise.all([startApi({ env: { TLAKA_DEMO: '1' } }), startBrowser()]);
    rows = new Rows(api.databaseUrl);
  });

  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.close())));

  afterAll(async () => {
    await browser?.close();
    await rows?.close();
    await api?.stop();
  });

  it('what was typed outlives the session', async () => {
    const { id } = await stakeholder(0);
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/stakeholders/${id}/edit`);
    await retype(visitor, /^Бележки/, 'Въведено преди края на сесията');
    await rows.find('delete from session');
    // An answer about a session is believed for a second.
    await pause(1000);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: 'Сесията Ви изтече' }).waitFor();
    expect(await page.inputValue('[name=note]')).toBe('Въведено преди края на сесията');
    await type(page, /^Парола/, 'измислена грешна');
    await page.keyboard.press('Enter');
    await page.getByText('Имейлът или паролата са грешни.').waitFor();
    await retype(visitor, /^Парола/, PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/show$/);
    await visitor.settled();
    expect(await main(visitor)).toContain('Въведено преди края на сесията');
    expect(visitor.faults).toEqual([
      expect.stringContaining('"UNAUTHENTICATED"'),
      expect.stringContaining('"UNAUTHENTICATED"'),
    ]);
  });
});
