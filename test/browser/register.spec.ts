import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { LOGIN_LIMIT } from '@tlaka/domain';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { AXE, barriers } from '../support/axe.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { cordisFiles } from '../support/cordis.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { pause } from '../support/processes.js';
import { Rows } from '../support/rows.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'bg', appearance: 'light', width: 1280 };

interface Stakeholder {
  id: string;
  party: { name: string };
}

let api: Api;
let browser: Browser;
let rows: Rows;
const visitors: Visitor[] = [];

async function arrive(): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, LOOK, AXE);
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
    [api, browser] = await startDemo();
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
    expect(await barriers(page)).toEqual([]);
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

  it('two who edit one stakeholder see each other, and nothing typed is lost', async () => {
    const { id } = await stakeholder(1);
    const [first, second] = [await comeIn('coordinator'), await comeIn('admin')];
    const { page } = second;
    const saved = async (text: string): Promise<void> => {
      await first.open(`/stakeholders/${id}/edit`);
      await retype(first, /^Бележки/, text);
      await first.page.keyboard.press('Control+Enter');
      await first.page.waitForURL(/\/show$/);
    };
    await second.open(`/stakeholders/${id}/edit`);
    await retype(second, /^Бележки/, 'Бележка на втория');
    await saved('Бележка на първия');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: 'Друг потребител е променил този запис' }).waitFor();
    await page.getByRole('radio', { name: 'Тяхното: Бележка на първия' }).waitFor();
    expect(await page.inputValue('[name=note]')).toBe('Бележка на втория');
    // Changed again before the choice is made.
    await saved('Втора бележка на първия');
    await press(page, /^Запазване на избора$/);
    await page.getByRole('radio', { name: 'Тяхното: Втора бележка на първия' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Моето: Бележка на втория' }).isChecked()).toBe(true);
    await press(page, /^Запазване на избора$/);
    await page.waitForURL(/\/show$/);
    await second.settled();
    expect(await main(second)).toContain('Бележка на втория');
    expect(first.faults).toEqual([]);
    expect(second.faults).toEqual([
      expect.stringContaining('"CONFLICT"'),
      expect.stringContaining('"CONFLICT"'),
    ]);
  });

  it('ten wrong passwords close the account for a while, to the right one as well', async () => {
    const visitor = await arrive();
    await visitor.open('/login');
    await type(visitor.page, /^Имейл/, 'viewer@tlaka.example');
    const said = async (password: string): Promise<string> => {
      await retype(visitor, /^Парола/, password);
      await visitor.page.keyboard.press('Enter');
      await visitor.page.getByRole('alert').waitFor();
      await visitor.settled();
      return visitor.page.getByRole('alert').innerText();
    };
    for (let guess = 1; guess <= LOGIN_LIMIT.failures; guess++)
      expect(await said(`измислена ${guess}`)).toBe('Имейлът или паролата са грешни.');
    const throttled =
      /^Твърде много неуспешни опити за този профил\. Изчакайте \d+ минути и опитайте отново\.$/;
    expect(await said('измислена накрая')).toMatch(throttled);
    expect(await said(PASSWORD)).toMatch(throttled);
    expect(new URL(visitor.page.url()).hash).toBe('#/login');
  });

  it('a one-time link lets a new user choose a password, once', async () => {
    const admin = await comeIn('admin');
    await admin.open('/users/create');
    await type(admin.page, /^Име/, 'Нова Колежка Измислена');
    await type(admin.page, /^Имейл/, 'new@tlaka.example');
    await admin.page.keyboard.press('Control+Enter');
    const link = await admin.page.getByLabel('Еднократна връзка').inputValue();
    const { hash } = new URL(link);

    const colleague = await arrive();
    await colleague.open(hash.slice(1));
    expect(await colleague.page.locator('h1').innerText()).toBe('Добре дошли в Тлака');
    await type(colleague.page, /^Нова парола/, 'приказка за врабчето');
    await colleague.page.keyboard.press('Enter');
    await colleague.page.waitForURL(({ hash: now }) => now === '#/');
    await colleague.settled();

    const late = await arrive();
    await late.open(hash.slice(1));
    await type(late.page, /^Нова парола/, 'приказка за гарвана');
    await late.page.keyboard.press('Enter');
    await late.page.getByText('Връзката е изтекла или вече е използвана. Поискайте нова.').waitFor();
    await late.signIn('new@tlaka.example', 'приказка за врабчето');
    expect([...admin.faults, ...colleague.faults]).toEqual([]);
    expect(late.faults).toEqual([expect.stringContaining('"NOT_FOUND"')]);
  });

  it('the last administrator can be neither demoted nor shut out, and the form says why', async () => {
    const visitor = await comeIn('admin');
    const { page } = visitor;
    const [admin] = await rows.find<{ id: string }>(`select id from app_user where role = 'ADMIN'`);
    const alert = page.locator('form [role=alert]');
    const refused = async (): Promise<void> => {
      await page.keyboard.press('Control+Enter');
      await alert.getByText('Това е последният действащ администратор.').waitFor();
      await visitor.settled();
      expect(await page.locator('.MuiSnackbar-root').count()).toBe(0);
    };
    await visitor.open(`/users/${admin!.id}/edit`);
    await tabTo(page, /^С право на вход/);
    await page.keyboard.press('Space');
    await refused();
    await tabTo(page, /^С право на вход/);
    await page.keyboard.press('Space');
    await press(page, /^Обща роля/);
    await page.getByRole('option', { name: 'Потребител' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await refused();
    expect(await rows.find(`select role, active from app_user where id = $1`, [admin!.id])).toEqual([
      { role: 'ADMIN', active: true },
    ]);
    expect(visitor.faults).toEqual([
      expect.stringContaining('"account.last-administrator"'),
      expect.stringContaining('"account.last-administrator"'),
    ]);
  });

  it('tables of CORDIS come in once, and a broken one is told by file, line and column', async () => {
    const visitor = await comeIn('manager');
    const { page } = visitor;
    const upload = async (tables: Record<string, string>): Promise<void> => {
      const chooser = page.waitForEvent('filechooser');
      await press(page, /^Избор на файлове$/);
      await (
        await chooser
      ).setFiles(
        Object.entries(tables).map(([name, text]) => ({
          name,
          mimeType: 'text/csv',
          buffer: Buffer.from(text),
        })),
      );
      await press(page, /^Внасяне$/);
      await page.locator('main section [role=alert]').waitFor();
      await visitor.settled();
    };
    await visitor.open('/import');
    await upload(cordisFiles());
    expect(await main(visitor)).toContain('Внасянето е записано.');
    const before = await rows.digests();
    await upload(cordisFiles());
    expect(await main(visitor)).toContain('Нищо ново: нищо не беше записано.');
    await upload(
      cordisFiles({ 'project.csv': cordisFiles()['project.csv']!.replace('2024-02-01', '2024-02-31') }),
    );
    expect(await main(visitor)).toContain('Нищо не беше записано.');
    const fault = page.locator('main tbody tr').first().getByRole('cell');
    expect(await fault.allInnerTexts()).toEqual([
      'project.csv',
      '2',
      'startDate',
      expect.stringMatching(/\p{Script=Cyrillic}/u),
    ]);
    expect(await rows.digests()).toEqual(before);
    expect(visitor.faults).toEqual([]);
  });
});
