import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { press } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const LOOK: Look = { language: 'en', appearance: 'light', width: 1280 };

let api: Api;
let browser: Browser;
let model: string;
const visitors: Visitor[] = [];

async function comeIn(role: string): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, LOOK);
  visitors.push(visitor);
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return visitor;
}

interface Party {
  id: string;
  sheet: { interests: { id: string }[] };
}

interface Open {
  id: string;
  parties: Party[];
}

const page = (tab: string): string => `/engagementModels/${model}/show/${tab}`;

describeInBrowser('what the figures of a deal mean', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
    const client = await api.client({ language: 'en' }).signIn('admin@tlaka.example', PASSWORD);
    const { models } = await client.ask<{ models: { items: { id: string }[] } }>(
      '{ models: engagementModels(filter: { status: { eq: VALIDATED } }) { items { id } } }',
    );
    model = models.items[0]!.id;
  });

  afterEach(() => Promise.all(visitors.splice(0).map((visitor) => visitor.close())));

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('the coordinator reads what breaks it, and turns pictures into tables that the address keeps', async () => {
    const visitor = await comeIn('coordinator');
    await visitor.open(page('strength'));
    const main = visitor.page.locator('main');
    expect(await main.innerText()).toMatch(
      /If Citizen Online Ltd leaves, .+ leave too\. The deal collapses\./,
    );
    await press(visitor.page, /^Show as table$/);
    await visitor.page.getByRole('table', { name: 'Which answers matter most' }).waitFor();
    expect(visitor.page.url()).toContain('view=table');

    await visitor.open(page('network?view=table'));
    const flows = visitor.page.getByRole('table', { name: 'The value network' });
    const written = await flows.getByRole('rowheader').allInnerTexts();
    await press(visitor.page, /^Show as picture$/);
    await visitor.page.getByRole('img', { name: 'The value network' }).waitFor();
    const listed = visitor.page.getByRole('button', { name: /→/ });
    expect(await listed.count()).toBe(written.length);
    await press(visitor.page, /^1\. /);
    expect(await listed.first().getAttribute('aria-pressed')).toBe('true');
    expect(visitor.faults).toEqual([]);
  });

  it('who only gives or only gets is told so where its gain is made up', async () => {
    const client = await api.client({ language: 'en' }).signIn('admin@tlaka.example', PASSWORD);
    const { models } = await client.ask<{ models: { items: Open[] } }>(
      '{ models: engagementModels(filter: { status: { eq: IN_VALIDATION } }) { items { id parties { id sheet { interests } } } } }',
    );
    const { id, parties } = models.items[0]!;
    const [from, to] = parties as [Party, Party];
    const { made } = await client.ask<{ made: { id: string } }>(
      'mutation ($modelId: ID!) { made: createScenario(input: { modelId: $modelId, name: "A gift" }) { id } }',
      { modelId: id },
    );
    const certain = { mode: 1 };
    await client.ask('mutation ($input: CreateValueFlowInput!) { createValueFlow(input: $input) { id } }', {
      input: {
        ...{ scenarioId: made.id, label: 'A gift', fromId: from.id, toId: to.id },
        receiver: { interest: to.sheet.interests[0]!.id, fulfilment: certain, likelihood: certain },
        giver: { cost: certain },
      },
    });
    const visitor = await comeIn('coordinator');
    await visitor.open(`/engagementModels/${id}/show/parties?scenario=${made.id}`);
    const main = await visitor.page.locator('main').innerText();
    expect(main).toContain('Gives without getting.');
    expect(main).toContain('Gets without giving.');
    expect(visitor.faults).toEqual([]);
  });

  it('a partner sees who gives what to whom, and is told that the rest is hidden', async () => {
    const visitor = await comeIn('partner');
    const read = async (tab: string): Promise<string> => {
      await visitor.open(page(tab));
      return visitor.page.locator('main').innerText();
    };
    expect(await read('')).toContain('How the other parties fare is hidden from you.');
    expect(await read('strength')).toContain('Hidden from your role');
    const network = await read('network');
    expect(network).toContain('which value comes back, is hidden from you.');
    expect(network).toContain('Municipality of Primergrad → Citizen Online Ltd');
    expect(network).not.toMatch(/strength 0|%/);
    expect(visitor.faults).toEqual([]);
  });
});
