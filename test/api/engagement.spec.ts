import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evaluate } from '../../libs/domain/src/engagement/evaluate.js';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Deal, UPDATE_SHEET } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { code, places, rules } from '../support/refusal.js';
import { type Shown, shown } from '../support/shown-model.js';

let api: Api;
let a: Factory;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A'), exampleScenario('B')] });
  coordinator = deal.coordinator.client;
});
afterAll(() => api.stop());

const now = (): Promise<Shown> => shown(coordinator, deal.model);
const party = (letter: string): string => deal.content.parties[letter]!;

describe('the worked example through the API', () => {
  it('has the numbers, words and verdicts of the engine', async () => {
    const expected = evaluate({
      ...WORKED_EXAMPLE,
      draws: 2000,
      scenarios: [exampleScenario('A'), exampleScenario('B')],
    });
    const { scenarios, verdict, currency } = await now();
    expect(currency).toBe('BGN');
    expect(verdict).toBe('NOT_WIN_WIN');
    for (const [at, { evaluation }] of scenarios.entries()) {
      const said = expected.scenarios[at]!;
      expect([evaluation.verdict, evaluation.stale, evaluation.draws]).toEqual([said.verdict, false, 2000]);
      for (const { id, surplus, status } of said.parties) {
        const outcome = evaluation.detail.outcomes.find((one) => one.party.id === party(id))!;
        expect(outcome.surplus).toBeCloseTo(surplus!, 9);
        expect(outcome.status).toBe(status);
      }
      expect(evaluation.detail.measures).toMatchObject({ jain: said.measures!.jain });
    }
    expect(scenarios[1]!.evaluation.detail.choice.reason.en).toContain('Only “B” is left');
  });

  it('is exported as the document that the engine takes', async () => {
    const { model } = await coordinator.ask<{ model: Parameters<typeof evaluate>[0] }>(
      'query ($id: ID!) { model: exportEngagementModel(id: $id) }',
      { id: deal.model },
    );
    expect(evaluate(model).scenarios.map(({ verdict }) => verdict)).toEqual(['NOT_WIN_WIN', 'WIN_WIN']);
    expect(model.parties.map(({ name }) => typeof name)).toEqual(model.parties.map(() => 'string'));
  });
});

describe('what is impossible', () => {
  it('is refused whole, with every fault and its place', async () => {
    const before = await now();
    const answer = await coordinator.send(UPDATE_SHEET, {
      id: party('M'),
      version: 2,
      patch: {
        interests: [
          { id: 'x', label: 'x', points: 70 },
          { id: 'x', label: 'y', points: 70 },
        ],
        alternative: { mode: 100 },
        riskAversion: 0.5,
      },
    });
    expect(code(answer)).toBe('VALIDATION');
    expect(places(answer).sort()).toEqual(['patch.alternative', 'patch.interests', 'patch.interests.1.id']);
    expect(await now()).toEqual(before);
  });

  it('is said in one word where something may not be nothing', async () => {
    const answer = await coordinator.send(
      'mutation ($id: ID!, $patch: EngagementModelPatch!) { updateEngagementModel(id: $id, expectedVersion: 1, patch: $patch) { id } }',
      { id: deal.model, patch: { discountRate: null, horizonMonths: null } },
    );
    expect(answer.errors[0]!.extensions.fields).toEqual(
      ['patch.horizonMonths', 'patch.discountRate'].map((path) => ({
        path,
        rule: 'notNull',
        message: 'Required.',
      })),
    );
  });

  it('has its place in flows and risks too', async () => {
    const flow = await coordinator.send(
      'mutation ($input: CreateValueFlowInput!) { createValueFlow(input: $input) { id } }',
      {
        input: {
          scenarioId: deal.content.scenarios.A,
          fromId: party('M'),
          toId: party('U'),
          label: 'impossible',
          receiver: {
            interest: 'M1',
            likelihood: { mode: 1.5 },
            fulfilment: { low: 0.5, mode: 0.2, high: 0.9 },
          },
        },
      },
    );
    expect(code(flow)).toBe('VALIDATION');
    expect(places(flow).sort()).toEqual([
      'input.receiver.fulfilment',
      'input.receiver.interest',
      'input.receiver.likelihood',
    ]);
    const risk = await coordinator.send(
      'mutation ($input: CreatePartyRiskInput!) { createPartyRisk(input: $input) { id } }',
      { input: { partyId: party('M'), label: 'x', probability: { mode: 2 }, impact: { mode: -1 } } },
    );
    expect(places(risk).sort()).toEqual(['input.impact', 'input.probability']);
  });

  it('does not wait for itself, along whatever way', async () => {
    const update =
      'mutation ($id: ID!, $version: Int!, $patch: ValueFlowPatch!) { updateValueFlow(id: $id, expectedVersion: $version, patch: $patch) { version requires { label } } }';
    const [first, second] = [deal.content.flows['A f1'], deal.content.flows['A f2']];
    const linked = await coordinator.ask(update, { id: first, version: 1, patch: { requiresIds: [second] } });
    expect(linked).toMatchObject({ updateValueFlow: { requires: [{ label: 'outreach' }] } });
    const circle = await coordinator.send(update, {
      id: second,
      version: 1,
      patch: { requiresIds: [first] },
    });
    expect(code(circle)).toBe('VALIDATION');
    expect(new Set(places(circle))).toEqual(new Set(['patch.requiresIds']));
    await coordinator.ask(update, { id: first, version: 2, patch: { requiresIds: [] } });
  });

  it('an interest that a flow serves does not vanish under it', async () => {
    const { parties } = await now();
    const answer = await coordinator.send(UPDATE_SHEET, {
      id: party('U'),
      version: parties[1]!.sheet.version,
      patch: { interests: [{ id: 'U1', label: 'open data', points: 100 }] },
    });
    expect(places(answer)).toEqual(['patch.interests']);
  });
});

describe('a scenario', () => {
  it('is copied whole, chosen, and no longer chosen when it leaves', async () => {
    const { copy } = await coordinator.ask<{ copy: { id: string; version: number; name: string } }>(
      'mutation ($id: ID!) { copy: copyScenario(id: $id, name: "B, higher fee") { id version name } }',
      { id: deal.content.scenarios.B },
    );
    const model = await now();
    const [, b, copied] = model.scenarios;
    expect(copied).toMatchObject({ id: copy.id, name: 'B, higher fee' });
    const plain = (scenario: Shown['scenarios'][number]) =>
      scenario.flows.map(({ label, valuation }) => ({
        label,
        interest: valuation.receiver?.interest,
        cost: valuation.giver?.cost,
      }));
    expect(plain(copied!)).toEqual(plain(b!));
    expect(copied!.evaluation.verdict).toBe(b!.evaluation.verdict);
    const choose =
      'mutation ($id: ID!, $version: Int!, $scenario: ID) { chosen: chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { version verdict chosenScenario { name } } }';
    const { chosen } = await coordinator.ask<{ chosen: object }>(choose, {
      id: deal.model,
      version: model.version,
      scenario: copy.id,
    });
    expect(chosen).toMatchObject({
      verdict: copied!.evaluation.verdict,
      chosenScenario: { name: 'B, higher fee' },
    });
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!) { archiveScenario(id: $id, expectedVersion: $version) { id } }',
      { id: copy.id, version: copy.version },
    );
    expect(await now()).toMatchObject({ chosenScenario: null, verdict: 'NOT_WIN_WIN' });
  });

  it('of another model is as good as none', async () => {
    const other = await Deal.made(a, { parties: [], scenarios: [{ id: 'X' }] });
    const { version } = await now();
    const answer = await coordinator.send(
      'mutation ($id: ID!, $version: Int!, $scenario: ID) { chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { id } }',
      {
        id: deal.model,
        version,
        scenario: other.content.scenarios.X,
      },
    );
    expect(code(answer)).toBe('NOT_FOUND');
  });

  it('a party that gives or gets in it stays in the model', async () => {
    const answer = await coordinator.send(
      'mutation ($id: ID!) { archiveModelParty(id: $id, expectedVersion: 1) { id } }',
      { id: party('M') },
    );
    expect(rules(answer)).toEqual(['engagement.party-has-flows']);
  });
});
