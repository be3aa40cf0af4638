import { readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { press, tabTo } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'bg', appearance: 'light', width: 1280 };
const OFFER = 'Измислени билети за градския транспорт';

interface Model {
  id: string;
  project: { id: string };
}

let api: Api;
let browser: Browser;
let visitor: Visitor;
let losing: Model;
let folder: string;

describeInBrowser('a coordinator with the document of a deal', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
    folder = await mkdtemp(join(tmpdir(), 'tlaka-document-'));
    const client = await api.client({ language: 'bg' }).signIn('admin@tlaka.example', PASSWORD);
    const { models } = await client.ask<{ models: { items: [Model] } }>(
      '{ models: engagementModels(filter: { verdict: { eq: NOT_WIN_WIN } }) { items { id project { id } } } }',
    );
    [losing] = models.items;
    visitor = await Visitor.before(api, browser, LOOK);
    await visitor.signIn('coordinator@tlaka.example', PASSWORD);
  });

  afterEach(() => expect(visitor.faults).toEqual([]));

  afterAll(async () => {
    await visitor?.close();
    await browser?.close();
    await api?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  const dialog = () => visitor.page.locator('[role=dialog]');
  const save = async (): Promise<void> => {
    await visitor.page.keyboard.press('Control+Enter');
    await dialog().waitFor({ state: 'detached' });
    await visitor.settled();
  };

  it('adds what could be given, and tries a suggestion in a scenario of its own', async () => {
    const { page } = visitor;
    await visitor.open(`/engagementModels/${losing.id}/show`);
    await press(page, /^Добавяне на предложение$/);
    await dialog().waitFor();
    await page.keyboard.insertText(OFFER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await dialog().getByRole('button', { name: 'Добавяне на предложение' }).waitFor();
    await save();
    await page.getByText(OFFER).waitFor();
    await press(page, /^Опитайте: .+ достига прага си на печалба/);
    await dialog().getByText('достига прага си на печалба').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Опит');
    await save();
    await page.getByRole('button', { name: 'Опит', pressed: true }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('Губи');
  });

  it('takes the model out as a file and brings it in as the next revision', async () => {
    const { page } = visitor;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, /^Изтегляне като файл$/),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    const document = JSON.parse(await readFile(file, 'utf8')) as {
      parties: { name: string }[];
      offers: object[];
      scenarios: { name: string; flows: { label: string }[] }[];
    };
    expect(document.offers).toContainEqual(expect.objectContaining({ label: OFFER }));

    await visitor.open(`/projects/${losing.project.id}/show/models`);
    await press(page, /^Внасяне на модел/);
    await dialog().waitFor();
    await page.keyboard.press('Control+Enter');
    await dialog().getByText('Първо изберете файл').waitFor();
    const broken = join(folder, 'broken.json');
    await writeFile(broken, 'not a document');
    await page.setInputFiles('input[type=file]', broken);
    await dialog().getByText('broken.json не може да се внесе').waitFor();
    await press(page, /^Внасяне$/);
    await dialog().getByText('Първо изберете файл').waitFor();

    const impossible = join(folder, 'impossible.json');
    const [scenario, ...rest] = document.scenarios;
    const [flow, ...flows] = scenario!.flows;
    const scenarios = [{ ...scenario, flows: [{ ...flow, likelihood: 2 }, ...flows] }, ...rest];
    await writeFile(impossible, JSON.stringify({ ...document, scenarios }));
    await page.setInputFiles('input[type=file]', impossible);
    await dialog().getByText('impossible.json: страни').waitFor();
    await dialog()
      .getByText('Избрана по името')
      .nth(document.parties.length - 1)
      .waitFor();
    await press(page, /^Внасяне$/);
    await dialog()
      .getByText(`scenarios[0].flows[0].likelihood (${scenario!.name}, ${flow!.label}): Стойността`)
      .waitFor();
    await visitor.settled();
    expect(visitor.faults.splice(0)).toEqual([expect.stringContaining('flows.0.likelihood')]);

    const strangers = join(folder, 'strangers.json');
    const unknown = document.parties.map((party, at) => ({ ...party, name: `Непозната страна ${at + 1}` }));
    await writeFile(strangers, JSON.stringify({ ...document, parties: unknown }));
    await page.setInputFiles('input[type=file]', strangers);
    await dialog().getByText('strangers.json: страни').waitFor();
    await visitor.settled();
    expect(await dialog().getByText('Нищо не е внесено').count()).toBe(0);
    expect(await dialog().getByText('flows[0].likelihood').count()).toBe(0);
    const played = dialog().getByRole('combobox');
    expect(
      await played.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
    ).toEqual(unknown.map(() => ''));
    await press(page, /^Внасяне$/);
    await dialog().getByText('Непозната страна 1: Задължително').waitFor();
    await visitor.settled();
    expect(await page.locator('[role=alert]:focus').innerText()).toContain('Непозната страна 4');
    expect(await page.getByRole('listbox').count()).toBe(0);

    const [first, ...others] = document.parties;
    const twins = join(folder, 'twins.json');
    const alike = [first, { ...others[0], name: first?.name }, ...others.slice(1)];
    await writeFile(twins, JSON.stringify({ ...document, parties: alike }));
    await page.setInputFiles('input[type=file]', twins);
    await dialog()
      .getByText('Избрана по името')
      .nth(alike.length - 1)
      .waitFor();
    await press(page, /^Внасяне$/);
    await dialog().getByRole('alert').getByText('Друга страна от документа вече е').first().waitFor();

    const shouted = join(folder, 'shouted.json');
    const parties = [{ ...first, name: first?.name.toUpperCase() }, ...others];
    await writeFile(shouted, JSON.stringify({ ...document, parties }));
    await page.setInputFiles('input[type=file]', shouted);
    await dialog()
      .getByText('Избрана по името')
      .nth(parties.length - 1)
      .waitFor();
    await tabTo(page, /^РАЙОН/);
    await save();
    await page.waitForURL(/engagementModels\/[^/]+\/show/);
    expect(await page.locator('h1').innerText()).toMatch(/редакция 2$/i);
    await page.getByText(OFFER).waitFor();
  });
});
