import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  COOPERATION_FORMS,
  COOPERATION_FORM_NAMES,
  COOPERATION_TEMPLATES,
  type CooperationForm,
} from '@tlaka/domain';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal } from '../support/deal.js';
import { Factory } from '../support/factory.js';

const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;

const FORM = `query ($key: CooperationFormKey!) {
  form: cooperationForm(key: $key) {
    key name nameBg nameEn purpose leastMonths mostMonths preconditions models projects
    typicalParties { key name } verdicts { verdict count } risks { role { key } label }
    defaultFlows { from { key } to { key } label resourceType benefitType tangible }
  }
}`;

interface Form {
  models: number;
  projects: number;
  verdicts: { verdict: string; count: number }[];
}

let api: Api;
let a: Factory;
/** A win-win PILOT with three parties, in a project that another coordinates. */
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('B')] });
  coordinator = deal.coordinator.client;
});
afterAll(() => api.stop());

const formFor = async (client: Client, key: CooperationForm): Promise<Form> =>
  (await client.ask<{ form: Form }>(FORM, { key })).form;

describe('the catalogue', () => {
  it('has every form, in the language of whoever asks', async () => {
    const { forms } = await coordinator.ask<{ forms: object[] }>(
      '{ forms: cooperationForms { key name nameBg nameEn purpose typicalParties { name } } }',
    );
    expect(forms).toEqual(
      COOPERATION_FORMS.map((key) => ({
        key,
        name: COOPERATION_FORM_NAMES[key].en,
        nameBg: COOPERATION_FORM_NAMES[key].bg,
        nameEn: COOPERATION_FORM_NAMES[key].en,
        purpose: COOPERATION_TEMPLATES[key].purpose.en,
        typicalParties: COOPERATION_TEMPLATES[key].roles.map(({ name }) => ({ name: name.en })),
      })),
    );
  });

  it('shows a form whole', async () => {
    const { form } = await coordinator.ask<{ form: object }>(FORM, { key: 'JOINT_APPLICATION' });
    const template = COOPERATION_TEMPLATES.JOINT_APPLICATION;
    expect(form).toMatchObject({
      preconditions: template.preconditions.map(({ en }) => en),
      risks: template.risks.map(({ role, label }) => ({ role: { key: role }, label: label.en })),
      leastMonths: 24,
      mostMonths: 51,
      models: 0,
      projects: 0,
    });
    expect(form).toMatchObject({
      defaultFlows: template.flows.map(({ from, to, label, resource, benefit, tangible }) => ({
        from: from === 'EXTERNAL' ? null : { key: from },
        to: { key: to },
        label: label.en,
        resourceType: resource,
        benefitType: benefit,
        tangible,
      })),
    });
  });

  it('knows what the models of a form came to, of those that one may see', async () => {
    const seen = { models: 1, projects: 1 };
    const pilot = await formFor(coordinator, 'PILOT');
    expect(pilot).toMatchObject(seen);
    expect(pilot.verdicts.filter(({ count }) => count)).toEqual([{ verdict: 'WIN_WIN', count: 1 }]);

    const other = await Deal.made(a, { parties: [], scenarios: [{ id: 'X' }] });
    expect(await formFor(coordinator, 'PILOT')).toEqual(pilot);
    const all = await formFor(a.admin, 'PILOT');
    expect(all).toMatchObject({ models: 2, projects: 2 });
    expect(all.verdicts.filter(({ count }) => count)).toEqual([
      { verdict: 'WIN_WIN', count: 1 },
      { verdict: 'INCOMPLETE', count: 1 },
    ]);

    const both = await a.member([deal.programme, other.programme], 'VIEWER');
    expect(await formFor(both.client, 'PILOT')).toEqual(all);
    const here = await both.client.ask<{ forms: { key: string; models: number }[] }>(
      'query ($id: ID) { forms: cooperationForms(programmeId: $id) { key models } }',
      { id: other.programme.id },
    );
    expect(here.forms.find(({ key }) => key === 'PILOT')).toEqual({ key: 'PILOT', models: 1 });
    const partner = await deal.partner(a, 'M');
    expect(await formFor(partner.client, 'PILOT')).toMatchObject(seen);
    const outsider = await a.member(deal.programme, 'PARTNER', [await a.organisation()]);
    expect(await formFor(outsider.client, 'PILOT')).toMatchObject({ models: 0, projects: 0 });
  });

  it('counts no archived model, as the list of models does not', async () => {
    const gone = await Deal.made(a, { parties: [], scenarios: [] });
    const before = await formFor(a.admin, 'PILOT');
    await gone.coordinator.client.ask(
      'mutation ($id: ID!) { archiveEngagementModel(id: $id, expectedVersion: 1) { id } }',
      { id: gone.model },
    );
    expect(await formFor(a.admin, 'PILOT')).toMatchObject({ models: before.models - 1 });
  });

  it('says no to whoever reads no models, and to a key that is none', async () => {
    const { client } = await a.user();
    expect(code(await client.send('{ cooperationForms { key } }'))).toBe('FORBIDDEN');
    expect(code(await coordinator.send('{ cooperationForm(key: BARTER) { key } }'))).toBe('VALIDATION');
  });
});
