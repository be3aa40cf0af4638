import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import type { Client } from '../support/client.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { crowd } from '../support/crowd.js';
import { type Look, Visitor } from '../support/visitor.js';

const DARK: Look = { language: 'en', appearance: 'dark', width: 1280 };

interface Party {
  id: string;
  stakeholder: { party: { name: string } };
  sheet: {
    alternativeText: string;
    interests: { label: string }[];
    risks: { label: string }[];
  };
}

const PARTIES = `{ models: engagementModels(filter: { status: { eq: VALIDATED } }) { items { id
  parties { id stakeholder { party { name } } sheet { alternativeText interests risks { label } } } } } }`;

const GROUND = `{ projects(filter: { code: { eq: "PG-06" } }) { items { id } } stakeholders(page: { limit: 12 }) { items { id } } }`;
const IMPORT = `mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) {
  made: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id } }`;

interface Ground {
  projects: { items: { id: string }[] };
  stakeholders: { items: { id: string }[] };
}

let api: Api;
let client: Client;
let browser: Browser;
let model: string;
let parties: Party[];
const visitors: Visitor[] = [];

async function comeIn(role: string, look = DARK): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, look);
  visitors.push(visitor);
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return visitor;
}

const secretsOf = ({ sheet }: Party): string[] => [
  sheet.alternativeText,
  ...[...sheet.interests, ...sheet.risks].map(({ label }) => label),
];

const nameOf = ({ stakeholder }: Party): string => stakeholder.party.name;

async function openPage(visitor: Visitor, party: Party): Promise<void> {
  // Between two choices the page stays, and nothing would tell that the other one is there.
  await visitor.open('/');
  await visitor.open(`/engagementModels/${model}/print?for=${party.id}`);
}

/** What of the page reaches the paper. */
const printed = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** What reaches beyond the right edge of its paper. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article')].flatMap((paper) =>
      [...paper.querySelectorAll<HTMLElement>('td, th, p, li, dd, h3')]
        .filter((part) => part.getBoundingClientRect().right > paper.getBoundingClientRect().right + 1)
        .map(({ innerText }) => innerText),
    ),
  );

/** Tables that scroll sideways. */
const scrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('article [role=region]')]
      .filter((frame) => frame.scrollWidth > frame.clientWidth)
      .map((frame) => frame.ariaLabel ?? ''),
  );

/** The width between the margins of an upright A4, in the pixels of a page. */
const SHEET = Math.floor((186 / 25.4) * 96);

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describeInBrowser('a model on paper', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
    client = await api.client({ language: 'en' }).signIn('admin@tlaka.example', PASSWORD);
    const { models } = await client.ask<{ models: { items: { id: string; parties: Party[] }[] } }>(PARTIES);
    [{ id: model, parties }] = models.items as [{ id: string; parties: Party[] }];
  });

  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.close())));

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('is reached from the model, in the scenario in sight', async () => {
    const visitor = await comeIn('coordinator');
    await visitor.open(`/engagementModels/${model}/show`);
    await visitor.page.getByRole('link', { name: 'Print' }).click();
    await visitor.page.getByRole('article', { name: 'The whole model' }).waitFor();
    expect(visitor.page.url()).toContain('scenario=');
    expect(visitor.faults).toEqual([]);
  });

  it('has no menu, no bar and no button, and is dark on white', async () => {
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open(`/engagementModels/${model}/print`);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const role of ['banner', 'navigation', 'button', 'combobox'] as const)
      expect(await page.getByRole(role).filter({ visible: true }).allInnerTexts()).toEqual([]);
    const text = await printed(page);
    for (const title of ['Verdict', 'Gives and gets', 'Flow by flow', 'What breaks the deal'])
      expect(text).toContain(title);
    for (const title of ['How far each value may move', 'What would help', 'What is still missing'])
      expect(text).toContain(title);
    const [ink, ground] = await page.getByRole('article').evaluate((paper) => {
      const { color, backgroundColor } = getComputedStyle(paper);
      return [color, backgroundColor];
    });
    expect([ink, ground]).toEqual(['rgb(26, 35, 33)', 'rgb(255, 255, 255)']);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(visitor.faults).toEqual([]);
  });

  it('has for each party a page that holds its own values and no one else’s', async () => {
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    for (const party of parties) {
      await openPage(visitor, party);
      const paper = page.getByRole('article', { name: `Page of ${nameOf(party)}` });
      await paper.waitFor();
      await page.emulateMedia({ media: 'print' });
      const text = await printed(page);
      await page.emulateMedia({ media: 'screen' });
      for (const own of secretsOf(party)) expect(text).toContain(own);
      const others = parties.filter(({ id }) => id !== party.id).flatMap(secretsOf);
      expect(others.filter((secret) => text.includes(secret))).toEqual([]);
      expect(await page.getByRole('article').count()).toBe(1);
    }
    expect(visitor.faults).toEqual([]);
  });

  it.each([
    { language: 'en', what: 'What to print', each: 'A page for each party' },
    { language: 'bg', what: 'Какво да се отпечата', each: 'По една страница за всяка страна' },
  ] as const)('gives every party one sheet of paper in $language', async ({ language, what, each }) => {
    const visitor = await comeIn('coordinator', { ...DARK, language });
    const { page } = visitor;
    await visitor.open(`/engagementModels/${model}/print`);
    await page.getByRole('combobox', { name: what }).click();
    await page.getByRole('option', { name: each }).click();
    await page
      .getByRole('article')
      .nth(parties.length - 1)
      .waitFor();
    expect(page.url()).toContain('for=all');
    expect(await page.getByRole('article').count()).toBe(parties.length);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(parties.length);
    expect(visitor.faults).toEqual([]);
  });

  it.each(['bg', 'en'] as const)('shows its tables whole on the screen too, in %s', async (language) => {
    const visitor = await comeIn('coordinator', { ...DARK, language });
    for (const choice of ['', '?for=all']) {
      await visitor.open('/');
      await visitor.open(`/engagementModels/${model}/print${choice}`);
      expect(await visitor.page.locator('article [role=region]').count()).toBeGreaterThan(0);
      expect(await scrolling(visitor.page)).toEqual([]);
    }
    expect(visitor.faults).toEqual([]);
  });

  it.each(['bg', 'en'] as const)(
    'cuts nothing off, of a model of many parties neither, in %s',
    async (language) => {
      const { projects, stakeholders } = await client.ask<Ground>(GROUND);
      const { made } = await client.ask<{ made: { id: string } }>(IMPORT, {
        projectId: projects.items[0]!.id,
        model: crowd(12, 60, 8),
        parties: stakeholders.items.map(({ id }, at) => ({ key: `p${at}`, stakeholderId: id })),
      });
      const visitor = await comeIn('coordinator', { ...DARK, language, width: SHEET });
      for (const id of [model, made.id])
        for (const choice of ['', '?for=all']) {
          await visitor.open('/');
          await visitor.page.emulateMedia({ media: 'screen' });
          await visitor.open(`/engagementModels/${id}/print${choice}`);
          await visitor.page.emulateMedia({ media: 'print' });
          await visitor.settled();
          expect(await cutOff(visitor.page)).toEqual([]);
        }
      expect(visitor.faults).toEqual([]);
    },
  );

  it('offers a partner the page of its own organisation only, in its language', async () => {
    const visitor = await comeIn('partner', { ...DARK, language: 'bg', appearance: 'light' });
    const { page } = visitor;
    await visitor.open(`/engagementModels/${model}/print`);
    await page.getByRole('combobox', { name: 'Какво да се отпечата' }).click();
    expect(await page.getByRole('option').count()).toBe(2);
    await page.getByRole('option', { name: /^Страницата на / }).click();
    await page.getByRole('article', { name: /^Страница на / }).waitFor();
    const text = await page.getByRole('article').innerText();
    expect(text).toContain('Кой какво на кого дава');
    expect(parties.filter((party) => secretsOf(party).some((secret) => text.includes(secret))).length).toBe(
      1,
    );
    const other = parties.find((party) => !text.includes(secretsOf(party)[0] ?? ''))!;
    await openPage(visitor, other);
    const hidden = page.getByText(/^Страница на .+ не може да се отпечата/);
    await hidden.waitFor();
    expect(await page.getByRole('article').count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });

  it.each(['manager', 'viewer'])(
    'tells a %s why there are no pages, and offers what there is',
    async (role) => {
      const visitor = await comeIn(role);
      const { page } = visitor;
      await visitor.open(`/engagementModels/${model}/print?for=all`);
      const what = page.getByRole('combobox', { name: 'What to print' });
      expect(await what.innerText()).toBe('A page for each party');
      await page.getByText('the values of all of them are hidden from you').waitFor();
      expect(await page.getByText('by a written reason').count()).toBe(role === 'manager' ? 1 : 0);
      expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0);
      await what.click();
      await page.getByRole('option', { name: 'The whole model' }).click();
      await page.getByRole('article', { name: 'The whole model' }).waitFor();
      expect(await what.innerText()).toBe('The whole model');
      expect(visitor.faults).toEqual([]);
    },
  );

  it('leaves no page of the register in light letters on white', async () => {
    const visitor = await comeIn('coordinator');
    const { page } = visitor;
    await visitor.open('/stakeholders');
    const inks = () =>
      page.getByRole('main').evaluate((main) => {
        const seen = [...main.querySelectorAll('h1, a, td')].filter((part) => part.checkVisibility());
        return [...new Set(seen.map((part) => getComputedStyle(part).color))];
      });
    const pale = (colour: string): boolean => (colour.match(/\d+/g) ?? []).some((part) => Number(part) > 170);
    expect((await inks()).filter(pale)).not.toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect((await inks()).filter(pale)).toEqual([]);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect((await inks()).filter(pale)).not.toEqual([]);
  });
});
