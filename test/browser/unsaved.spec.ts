import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { dialog, standsAt } from '../support/interview.js';
import { press, tabTo } from '../support/keyboard.js';
import { Visitor } from '../support/visitor.js';

const MODELS = `{ models: engagementModels(filter: { status: { eq: IN_VALIDATION } }) { items {
  id parties { id sheet { alternativeText } } } } }`;
const TYPED = 'An invented bridge is built instead';

interface Model {
  id: string;
  parties: { id: string; sheet: { alternativeText: string | null } }[];
}

let api: Api;
let browser: Browser;
let visitor: Visitor;

async function model(): Promise<Model> {
  const client = await api.client().signIn('coordinator@tlaka.example', PASSWORD);
  const { models } = await client.ask<{ models: { items: Model[] } }>(MODELS);
  return models.items[0]!;
}

const typed = (): Promise<string> => dialog(visitor.page).locator('[name=alternativeText]').inputValue();

/** Comes to the second question of an interview, and answers it without saving. */
async function answerUnsaved(): Promise<Model> {
  const found = await model();
  visitor = await Visitor.before(api, browser, { language: 'en', appearance: 'light', width: 1280 });
  const { page } = visitor;
  await visitor.signIn('coordinator@tlaka.example', PASSWORD);
  for (const name of [/^Engagement models$/, /^Living lab/]) {
    await press(page, name);
    await visitor.settled();
  }
  await tabTo(page, /^The deal$/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await visitor.settled();
  await press(page, /^Five questions$/);
  await standsAt(page, 'Question 1 of 5');
  await press(page, /^Skip$/);
  await standsAt(page, 'Question 2 of 5');
  await tabTo(page, /^What it does without the deal/);
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(TYPED);
  return found;
}

/** Leaves the page that way, and stays when asked; gives the kind of question. */
async function stay(leave: string): Promise<string> {
  const asked = visitor.page.waitForEvent('dialog');
  const left = visitor.page.evaluate(leave);
  const question = await asked;
  await question.dismiss();
  await left;
  return question.type();
}

describeInBrowser('what is typed into a form over the page', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterEach(() => visitor?.close());

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is not lost by going back or loading the page anew, unless one says so', async () => {
    await answerUnsaved();
    const { page } = visitor;
    expect(await stay('history.back()')).toBe('confirm');
    expect(await typed()).toBe(TYPED);
    expect(await stay('location.reload()')).toBe('beforeunload');
    expect(await typed()).toBe(TYPED);
    page.once('dialog', (question) => void question.accept());
    await page.goBack();
    await page.waitForURL(/\/show$/);
    expect(visitor.faults).toEqual([]);
  });

  it('is kept where the connection is lost, which is said, and saved once it is there again', async () => {
    const { parties } = await answerUnsaved();
    const { page } = visitor;
    const noticed = page.evaluate(
      () => new Promise<void>((done) => window.addEventListener('offline', () => done())),
    );
    await page.context().setOffline(true);
    await noticed;
    await page.keyboard.press('Control+Enter');
    await dialog(page).getByText('The server could not be reached').waitFor();
    expect(await typed()).toBe(TYPED);
    await page.context().setOffline(false);
    await press(page, /^Save and go on$/);
    await standsAt(page, 'Question 3 of 5');
    const after = (await model()).parties.find(({ id }) => id === parties[0]!.id);
    expect(after?.sheet.alternativeText).toBe(TYPED);
    expect(visitor.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
