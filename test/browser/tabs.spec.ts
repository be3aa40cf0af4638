import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { Visitor } from '../support/visitor.js';

const MODELS = '{ models: engagementModels(filter: { status: { eq: IN_VALIDATION } }) { items { id } } }';

let api: Api;
let browser: Browser;

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Your account' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL(/#\/login/);
}

describeInBrowser('two tabs of one browser', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('show nothing of who went out in the other, and belong to who came in there', async () => {
    const coordinator = await api.client({ language: 'en' }).signIn('coordinator@tlaka.example', PASSWORD);
    const { models } = await coordinator.ask<{ models: { items: { id: string }[] } }>(MODELS);
    const visitor = await Visitor.before(api, browser, { language: 'en', appearance: 'light', width: 1280 });
    await visitor.signIn('coordinator@tlaka.example', PASSWORD);
    const sheets = `/engagementModels/${models.items[0]!.id}/show/parties`;
    await visitor.open(sheets);
    const other = await visitor.page.context().newPage();
    await other.goto(`${api.url}/#${sheets}`);
    const hidden = other.getByRole('heading', { name: 'Parties whose values you do not see' });
    await other.getByRole('heading', { name: 'Rechen District Administration' }).waitFor();
    expect(await hidden.count()).toBe(0);
    await signOut(visitor.page);
    await other.getByRole('textbox', { name: 'E-mail' }).waitFor();
    await visitor.signIn('partner@tlaka.example', PASSWORD);
    await other.goto(`${api.url}/#${sheets}`);
    await hidden.waitFor();
    await visitor.close();
  });
});
