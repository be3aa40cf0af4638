import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { Api } from '../support/api.js';
import { describeInBrowser } from '../support/chromium.js';
import type { Client } from '../support/client.js';
import { PASSWORD, startDemo } from '../support/demo.js';
import { dialog, say, skipTo, standsAt } from '../support/interview.js';
import { press, tabTo, type } from '../support/keyboard.js';
import { type Look, Visitor } from '../support/visitor.js';

const EVERY_EVENING = 'Доброволци отварят мястото всяка вечер';
const THREE_EVENINGS = 'Доброволци отварят мястото три вечери седмично';

const MODELS = `query ($status: ModelStatus!) { models: engagementModels(filter: { status: { eq: $status } }, page: { limit: 5 }) { items {
  id parties { id stakeholder { party { name } } sheet { source confidence interests alternative { low mode high } risks { label probability { mode } impact { low mode high } mitigation { mode } } } }
  scenarios { id name flows { id label from { id } to { id }
    valuation { receiver { fulfilment { mode } likelihood { low mode high } } giver { cost { low mode high } } } } } } } }`;

interface Triple {
  low: number;
  mode: number;
  high: number;
}

interface Flow {
  id: string;
  label: string;
  from: { id: string };
  to: { id: string };
  valuation: {
    receiver: { fulfilment: Triple | null; likelihood: Triple | null } | null;
    giver: { cost: Triple | null } | null;
  };
}

interface Party {
  id: string;
  stakeholder: { party: { name: string } };
  sheet: {
    source: string;
    confidence: string;
    interests: { points: number }[];
    alternative: Triple;
    risks: {
      label: string;
      probability: { mode: number };
      impact: Triple;
      mitigation: { mode: number };
    }[];
  } | null;
}

interface Model {
  id: string;
  parties: Party[];
  scenarios: { id: string; name: string; flows: Flow[] }[];
}

let api: Api;
let browser: Browser;
let visitor: Visitor;

const clientOf = (role: string): Promise<Client> =>
  api.client({ language: 'en' }).signIn(`${role}@tlaka.example`, PASSWORD);

async function modelIn(client: Client, status: string): Promise<Model> {
  const { models } = await client.ask<{ models: { items: Model[] } }>(MODELS, { status });
  const [model] = models.items;
  if (!model) throw new Error(`The demo has no model that is ${status}`);
  return model;
}

const partyOf = ({ parties }: Model, name: RegExp): Party => {
  const found = parties.find(({ stakeholder }) => name.test(stakeholder.party.name));
  if (!found) throw new Error(`The model has no party ${name}`);
  return found;
};

const flowsOf = ({ scenarios }: Model, scenario: RegExp): Flow[] =>
  scenarios.find(({ name }) => scenario.test(name))!.flows;

const about = (low: number, mode: number, high: number): object => ({
  low: expect.closeTo(low, 9),
  mode: expect.closeTo(mode, 9),
  high: expect.closeTo(high, 9),
});

async function comeIn(role: string, look: Partial<Look>): Promise<void> {
  visitor = await Visitor.before(api, browser, { language: 'en', appearance: 'light', width: 1280, ...look });
  await visitor.signIn(`${role}@tlaka.example`, PASSWORD);
}

describeInBrowser('the five questions, by the keyboard alone', () => {
  beforeAll(async () => {
    [api, browser] = await startDemo();
  });

  afterEach(() => visitor?.close());

  afterAll(async () => {
    await browser?.close();
    await api?.stop();
  });

  it('a coordinator answers them for a party, and the API holds what was said', async () => {
    const client = await clientOf('coordinator');
    const before = await modelIn(client, 'IN_VALIDATION');
    await comeIn('coordinator', { language: 'bg' });
    const { page } = visitor;
    await visitor.open(`/engagementModels/${before.id}/show/parties`);
    await press(page, /^Петте въпроса$/);
    await standsAt(page, 'Въпрос 1 от 5');
    expect(await dialog(page).innerText()).toContain('то се смята за Ваша преценка, докато Район „Речен“');
    await press(page, /^Поравно$/);
    await press(page, /^Запис и нататък$/);

    await standsAt(page, 'Въпрос 2 от 5');
    await say(page, 'Колко от желаното се постига без споразумението', /^малко/);
    await say(page, 'Доколко е сигурно', /^Сигурно/);
    await page.keyboard.press('Control+Enter');

    await standsAt(page, 'Въпрос 3 от 5 · 1 от 4');
    await say(page, 'Каква част от него', /^всичко/);
    await say(page, 'Колко е вероятно', /^вероятно/);
    await page.keyboard.press('Control+Enter');

    await standsAt(page, 'Въпрос 3 от 5 · 2 от 4');
    await page.reload();
    await standsAt(page, 'Въпрос 3 от 5 · 2 от 4');
    await skipTo(page, 'Въпрос 4 от 5', /^Пропускане$/);
    await say(page, 'Усилие за даващия', /^доста/);
    await dialog(page).getByRole('button', { name: 'По-точно: 15 точки (13,5 – 16,5)' }).waitFor();
    await page.keyboard.press('Control+Enter');

    await skipTo(page, 'Въпрос 5 от 5', /^Пропускане$/);
    await say(page, 'предотвратен', /^половината/);
    await page.keyboard.press('Control+Enter');
    await standsAt(page, 'Може ли да навреди още нещо');
    await press(page, /^Това е всичко$/);
    await standsAt(page, 'Обобщение');
    const summary = await dialog(page).innerText();
    expect(summary).toContain('На всички въпроси за този сценарий е отговорено.');
    expect(summary).toContain('Усилие в собствени точки: доста (15)');
    expect(summary).not.toContain('Потвърждаване като наши');
    await press(page, /^Готово$/);
    await dialog(page).waitFor({ state: 'detached' });
    await visitor.open('/');
    const unconfirmed = page.getByRole('region', { name: 'Стойности, още непотвърдени от страната' });
    await unconfirmed.getByText('Район „Речен“').waitFor();

    const after = await modelIn(client, 'IN_VALIDATION');
    const party = partyOf(after, /Rechen/);
    expect(party.sheet).toMatchObject({
      source: 'COORDINATOR_ESTIMATE',
      confidence: 'HIGH',
      interests: [{ points: 34 }, { points: 33 }, { points: 33 }],
      alternative: about(22.5, 25, 27.5),
      risks: [{ mitigation: { mode: 0.5 } }],
    });
    // What was said under another confidence has followed the new one.
    for (const { to, valuation } of flowsOf(after, /^А: /)) {
      const likelihood = to.id === party.id ? valuation.receiver?.likelihood : null;
      if (likelihood) expect(likelihood.low).toBeCloseTo(likelihood.mode * 0.9, 9);
    }
    const [cost] = flowsOf(after, /^А: /).filter(({ from }) => from.id === party.id);
    expect(cost?.valuation.giver?.cost).toEqual(about(13.5, 15, 16.5));
    const [first] = flowsOf(after, /^А: /).filter(({ to }) => to.id === party.id);
    expect(first?.valuation.receiver).toEqual({
      fulfilment: { mode: 1 },
      likelihood: about(0.63, 0.7, 0.77),
    });
    expect(visitor.faults).toEqual([]);
  });

  it('whoever moves the model is led to the question that is not answered', async () => {
    const { id } = await modelIn(await clientOf('coordinator'), 'IN_VALIDATION');
    await comeIn('coordinator', {});
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show`);
    await press(page, /^Change the status$/);
    await tabTo(page, new RegExp(`^Scenario “Б: .*”, “${THREE_EVENINGS}”: the effort$`));
    await page.keyboard.press('Enter');
    await standsAt(page, 'Question 4 of 5');
    await standsAt(page, 'Б: три отворени вечери');
    expect(await dialog(page).innerText()).toContain(`Neighbours Together: ${THREE_EVENINGS}`);
    expect(visitor.faults).toEqual([]);
  });

  it('a partner answers what its home page says is missing, once as in another scenario', async () => {
    const coordinator = await clientOf('coordinator');
    const model = await modelIn(coordinator, 'IN_VALIDATION');
    const copied = flowsOf(model, /^А: /).find(({ label }) => label === EVERY_EVENING)!;
    const scenario = model.scenarios.find(({ name }) => name.startsWith('Б: '))!;
    await coordinator.ask(
      'mutation ($input: CreateValueFlowInput!) { createValueFlow(input: $input) { id } }',
      {
        input: {
          scenarioId: scenario.id,
          fromId: copied.from.id,
          toId: copied.to.id,
          label: EVERY_EVENING,
          resourceType: 'STAFF_TIME',
        },
      },
    );

    await comeIn('partner', {});
    const { page } = visitor;
    await press(page, /^Answer the five questions: /);
    await standsAt(page, 'Question 4 of 5 · 2 of 3');
    expect(await dialog(page).innerText()).toContain('This is your own statement.');
    expect(await dialog(page).innerText()).toContain(scenario.name);
    await press(page, /^More exactly/);
    await type(page, /^Most likely/, '12');
    await page.keyboard.press('Control+Enter');

    await standsAt(page, 'Question 4 of 5 · 3 of 3');
    await page.reload();
    await standsAt(page, 'Question 4 of 5 · 3 of 3');
    await press(page, /^As in the scenario “А: /);
    await page.keyboard.press('Control+Enter');
    await skipTo(page, 'Anything else that could hurt', /^Skip$/);
    await press(page, /^That is all$/);
    await standsAt(page, 'Summary');
    expect(await dialog(page).innerText()).toContain('Every question about this scenario is answered.');
    await press(page, /^Done$/);
    await dialog(page).waitFor({ state: 'detached' });

    // Somebody else stated the rest for it.
    await visitor.open('/');
    await press(page, /^Check and confirm: /);
    await standsAt(page, 'Summary');
    await press(page, /^Confirm as our own$/);
    await dialog(page).waitFor({ state: 'detached' });
    await visitor.open('/');
    await page.getByText('No model waits for your values.').waitFor();

    const flows = flowsOf(await modelIn(await clientOf('partner'), 'IN_VALIDATION'), /^Б: /);
    const costOf = (label: string) => flows.find((flow) => flow.label === label)?.valuation.giver?.cost;
    expect(costOf(THREE_EVENINGS)).toEqual(about(9, 12, 15));
    expect(costOf(EVERY_EVENING)).toEqual(about(22.5, 30, 37.5));
    expect(visitor.faults).toEqual([]);
  });

  it('names one risk after the other, until that is all', async () => {
    const client = await clientOf('coordinator');
    const { id, parties } = await modelIn(client, 'IN_VALIDATION');
    const party = partyOf({ parties } as Model, /Neighbours/);
    await comeIn('coordinator', { language: 'bg' });
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show/parties?interview=${party.id}&step=risks`);
    for (const risk of ['Наводнение', 'Ремонт на кея']) {
      await standsAt(page, 'Може ли да навреди още нещо');
      await press(page, /^Още един риск$/);
      await dialog(page).getByRole('textbox', { name: /^Риск/ }).waitFor();
      await type(page, /^Риск/, risk);
      await say(page, 'Вероятност', /^малко вероятно/);
      await say(page, 'Въздействие', /^много/);
      await say(page, 'предотвратен', /^нищо/);
      await page.keyboard.press('Control+Enter');
      await dialog(page).getByRole('button', { name: risk }).waitFor();
    }
    expect(await dialog(page).innerText()).toContain(
      'вероятност: малко вероятно (30\u00a0%) · въздействие в точки: много (30)',
    );
    await press(page, /^Това е всичко$/);
    await standsAt(page, 'Обобщение');

    const { sheet } = partyOf(await modelIn(client, 'IN_VALIDATION'), /Neighbours/);
    expect(sheet?.risks.slice(-2)).toEqual([
      {
        label: 'Наводнение',
        probability: { mode: 0.3 },
        impact: about(22.5, 30, 37.5),
        mitigation: { mode: 0 },
      },
      expect.objectContaining({ label: 'Ремонт на кея', impact: about(22.5, 30, 37.5) }),
    ]);
    expect(visitor.faults).toEqual([]);
  });

  it('says why nothing can be answered where the content is frozen', async () => {
    const { id, parties } = await modelIn(await clientOf('admin'), 'VALIDATED');
    await comeIn('coordinator', {});
    const { page } = visitor;
    await visitor.open(`/engagementModels/${id}/show/parties?interview=${parties[0]?.id}`);
    await dialog(page).getByText('The content no longer changes.').waitFor();
    await tabTo(page, /^Close$/);
    await page.keyboard.press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
  });
});
