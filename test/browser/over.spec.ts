import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { Visitor } from '../support/visitor.js';

const MODELS =
  '{ models: engagementModels(filter: { status: { eq: IN_VALIDATION } }) { items { id parties { id } project { id version } } } }';
const SAID = 'The project is archived; the model is changed once the project is brought back.';

let api: Api;
let browser: Browser;

async function comeIn(role: string): Promise<Visitor> {
  const visitor = await Visitor.before(api, browser, { language: 'en', appearance: 'light', width: 1280 });
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
  return visitor;
}

describeInBrowser('a model whose project has left the lists', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('waits for nobody, and says to whoever comes by why it cannot be changed', async () => {
    const coordinator = await api.client({ language: 'en' }).signIn('coordinator@tlaka.example', PASSWORD);
    const { models } = await coordinator.ask<{
      models: { items: { id: string; parties: { id: string }[]; project: object }[] };
    }>(MODELS);
    const [model] = models.items;
    const before = await comeIn('partner');
    await before.open('/');
    await before.page.getByText('Answer the five questions').first().waitFor();
    await before.close();
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!) { archiveProject(id: $id, expectedVersion: $version) { id } }',
      { ...model!.project },
    );
    const partner = await comeIn('partner');
    await partner.open('/');
    await partner.page.getByText('No model waits for your values.').waitFor();
    await partner.close();
    const visitor = await comeIn('coordinator');
    await visitor.open(`/engagementModels/${model!.id}/show`);
    await visitor.page.getByText(SAID).waitFor();
    expect(await visitor.page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
    await visitor.open(`/engagementModels/${model!.id}/show/parties?interview=${model!.parties[0]!.id}`);
    await visitor.page.getByRole('dialog').getByText(SAID).waitFor();
    await visitor.close();
  });
});
