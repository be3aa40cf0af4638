import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { press, tabTo } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'en', appearance: 'light', width: 1280 };

interface Model {
  id: string;
}

let api: Api;
let browser: Browser;
let visitor: Visitor;

async function comeIn(role: string): Promise<string> {
  const client = await api.client({ language: 'en' }).signIn('admin@tlaka.example', PASSWORD);
  const { models } = await client.ask<{ models: { items: Model[] } }>(
    '{ models: engagementModels(filter: { status: { eq: IN_VALIDATION } }) { items { id } } }',
  );
  visitor = await Visitor.before(api, browser, LOOK);
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return models.items[0]!.id;
}

/** How many operations the page asks for while it opens. */
async function operationsOf(act: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  visitor.page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/graphql') asked.push(request.postData() ?? '');
  });
  await act();
  return asked;
}

describeInBrowser('the verdict before it is saved', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterEach(() => visitor?.close());

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('the page of a model opens with at most two requests', async () => {
    const id = await comeIn('coordinator');
    const asked = await operationsOf(() => visitor.open(`/engagementModels/${id}/show`));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(2);
  });

  it('is the one that is stored after saving', async () => {
    const id = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show`);
    const main = page.locator('main');
    const verdict = (): Promise<string> => main.locator('.MuiChip-root').nth(2).innerText();
    const stored = await verdict();
    await press(page, /^Change what it costs$/);
    const preview = page.getByRole('group', { name: /^With what you have typed/ });
    await preview.getByText('as before').waitFor();
    expect(await preview.innerText()).toContain(stored);
    await press(page, /^More exactly/);
    await tabTo(page, /^Most likely/);
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('99');
    await preview.getByText('Loses').waitFor();
    const foreseen = (await preview.innerText()).match(/Gain over its alternative: .* → (\S+)/)?.[1];
    expect(foreseen).toMatch(/^−\d/);
    expect(await preview.innerText()).toContain('Not win-win');
    await page.keyboard.press('Control+Enter');
    await page.locator('[role=dialog]').waitFor({ state: 'detached' });
    await visitor.settled();
    expect(await main.innerText()).toContain(`Gain over its alternative: ${foreseen}`);
    expect(await main.innerText()).toContain('At least one party would be better off without the deal');
    expect(visitor.faults).toEqual([]);
  });

  it('what is impossible is said instead of a verdict', async () => {
    const id = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show`);
    await press(page, /^Change what it is worth$/);
    const dialog = page.locator('[role=dialog]');
    await page.getByRole('group', { name: /^With what you have typed/ }).waitFor();
    await dialog.getByRole('group', { name: 'How likely' }).getByRole('button').click();
    await dialog.locator('[name="likelihood.mode"]').fill('700');
    await dialog.getByText('The value must be from 0 to 1 (from 0% to 100%).').first().waitFor();
    expect(await page.getByRole('group', { name: /^With what you have typed/ }).count()).toBe(0);
  });

  it('a share is typed and read in percent', async () => {
    const id = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show`);
    await press(page, /^Change what it is worth$/);
    const dialog = page.locator('[role=dialog]');
    await dialog.getByRole('group', { name: 'How likely' }).getByRole('button').click();
    await dialog.locator('[name="likelihood.mode"]').fill('35');
    await dialog.getByRole('button', { name: /^More exactly: 35%/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('how likely: 35%').first().waitFor();
    expect(visitor.faults).toEqual([]);
  });

  it('is kept from whoever may not read every sheet', async () => {
    const id = await comeIn('partner');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show/parties`);
    const asked = await operationsOf(async () => {
      await press(page, /^Change the values$/);
      await page.locator('[role=dialog]').waitFor();
      await visitor.settled();
    });
    expect(asked).toEqual([]);
    expect(await page.getByRole('group', { name: /^With what you have typed/ }).count()).toBe(0);
  });
});
