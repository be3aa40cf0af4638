import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { type Shown, shown } from '../support/shown-model.js';

const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;
const rules = ({ errors }: Answer): string[] =>
  ((errors[0]?.extensions.reasons ?? []) as { rule: string }[]).map(({ rule }) => rule);

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

describe('what is unfinished', () => {
  it('is stored, and the verdict is INCOMPLETE', async () => {
    const { scenarios } = deal.content;
    const flow = await make(coordinator, 'ValueFlow', {
      scenarioId: scenarios.B,
      fromId: null,
      toId: party('N'),
      label: 'seed money',
      moneyAmount: '1000.00',
    });
    const [, b] = (await now()).scenarios;
    expect(b!.evaluation.verdict).toBe('INCOMPLETE');
    expect(b!.flows.find(({ id }) => id === flow.id)).toMatchObject({
      valuation: { receiver: { interest: null }, giver: null },
    });
    await coordinator.ask('mutation ($id: ID!) { archiveValueFlow(id: $id, expectedVersion: 1) { id } }', {
      id: flow.id,
    });
    expect((await now()).scenarios[1]!.evaluation.verdict).toBe('WIN_WIN');
  });

  it('says who has not stated values, and of what confidence makes of a number', async () => {
    const { version } = await flowSide('B f10', 'giver');
    const update =
      'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { valuation { giver { version cost { low mode high } } } } }';
    const id = deal.content.flows['B f10'];
    expect(
      await coordinator.ask(update, { id, patch: { giver: { expectedVersion: version, cost: null } } }),
    ).toMatchObject({
      updateValuation: { valuation: { giver: { cost: null } } },
    });
    const [, b] = (await now()).scenarios;
    const silent = b!.evaluation.detail.outcomes.filter(({ status }) => status === null);
    expect(silent.map((one) => one.party.id)).toEqual([party('M')]);
    const patch = { giver: { expectedVersion: version + 1, cost: { mode: 8, confidence: 'MEDIUM' } } };
    expect(await coordinator.ask(update, { id, patch })).toMatchObject({
      updateValuation: { valuation: { giver: { cost: { low: 6, mode: 8, high: 10 } } } },
    });
    const stale = await coordinator.send(update, { id, patch });
    expect([code(stale), stale.errors[0]?.extensions.currentVersion]).toEqual(['CONFLICT', version + 2]);
  });
});

describe('two sides that write at once', () => {
  it('both stand, and the evaluation is of both', async () => {
    const [receiver, giver] = [await flowSide('A f4', 'receiver'), await flowSide('A f4', 'giver')];
    const id = deal.content.flows['A f4'];
    const write = (patch: object) =>
      coordinator.send(
        'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { id } }',
        { id, patch },
      );
    const likelihood = { receiver: { expectedVersion: receiver.version, likelihood: { mode: 0.5 } } };
    const cost = { giver: { expectedVersion: giver.version, cost: { mode: 2 } } };
    const answers = await Promise.all([write(likelihood), write(cost)]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const [{ evaluation } = raise()] = (await now()).scenarios;
    const surplus = (letter: string) =>
      evaluation.detail.outcomes.find((one) => one.party.id === party(letter))!.surplus;
    // The worked example has U at 21.6 and M at 16.65: f4 gives U 48 points times its likelihood and costs M 12.
    expect(surplus('U')).toBeCloseTo(21.6 - 48 * 0.2, 9);
    expect(surplus('M')).toBeCloseTo(16.65 + 10, 9);
  });
});

const raise = (): never => {
  throw new Error('the model has no scenario');
};

async function flowSide(flow: string, side: 'receiver' | 'giver'): Promise<{ version: number }> {
  const { scenarios } = await now();
  const found = scenarios.flatMap(({ flows }) => flows).find(({ id }) => id === deal.content.flows[flow])!;
  return found.valuation[side]!;
}

describe('a sheet', () => {
  it("is the coordinator's estimate until the party writes or confirms it itself", async () => {
    const partner = await deal.partner(a, 'N');
    const before = (await now()).parties[3]!.sheet;
    expect(before.source).toBe('COORDINATOR_ESTIMATE');
    const { confirmSheet } = await partner.client.ask<{ confirmSheet: { source: string; version: number } }>(
      'mutation ($id: ID!, $version: Int!) { confirmSheet(partyId: $id, expectedVersion: $version) { source version } }',
      { id: party('N'), version: before.version },
    );
    expect(confirmSheet.source).toBe('PARTY_STATED');
    const forged = await coordinator.send(UPDATE_SHEET, {
      id: party('N'),
      version: confirmSheet.version,
      patch: { source: 'PARTY_STATED' },
    });
    expect([code(forged), rules(forged)]).toEqual(['REFUSED', ['engagement.not-the-party']]);
    const { version } = await flowSide('B f2', 'giver');
    await coordinator.ask(
      'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { id } }',
      {
        id: deal.content.flows['B f2'],
        patch: { giver: { expectedVersion: version, cost: { mode: 24 } } },
      },
    );
    const after = (await now()).parties[3]!.sheet;
    expect(after.source).toBe('COORDINATOR_ESTIMATE');
    const { updateSheet } = await partner.client.ask<{ updateSheet: { source: string } }>(UPDATE_SHEET, {
      id: party('N'),
      version: after.version,
      patch: { alternative: { mode: 0, low: 0, high: 1 } },
    });
    expect(updateSheet.source).toBe('PARTY_STATED');
    const heavier = await partner.client.send(UPDATE_SHEET, {
      id: party('N'),
      version: after.version + 1,
      patch: { bargainingPower: 5 },
    });
    expect(rules(heavier)).toEqual(['engagement.own-weight']);
  });

  it('of which nothing has been stated is nothing to stand by', async () => {
    const modelId = (
      await make(coordinator, 'EngagementModel', { projectId: deal.project.id, cooperationForm: 'PILOT' })
    ).id;
    const added = await make(coordinator, 'ModelParty', {
      modelId,
      stakeholderId: deal.content.stakeholders.N,
    });
    const partner = await deal.partner(a, 'N');
    const confirmed = await partner.client.send(
      'mutation ($id: ID!) { confirmSheet(partyId: $id, expectedVersion: 1) { source } }',
      { id: added.id },
    );
    expect([code(confirmed), rules(confirmed)]).toEqual(['REFUSED', ['engagement.nothing-stated']]);
  });

  it('loses what another party stated when a flow goes to somebody else', async () => {
    const { id } = await make(coordinator, 'ValueFlow', {
      scenarioId: deal.content.scenarios.A,
      fromId: party('M'),
      toId: party('U'),
      label: 'passing',
      receiver: { interest: 'U1', fulfilment: { mode: 0.1 }, likelihood: { mode: 0.2 } },
      giver: { cost: { mode: 1 } },
    });
    const { moved } = await coordinator.ask<{ moved: object }>(
      'mutation ($id: ID!, $to: ID!) { moved: updateValueFlow(id: $id, expectedVersion: 1, patch: { toId: $to }) { to { id } valuation { receiver { interest likelihood { mode } party { id } } giver { cost { mode } } } } }',
      { id, to: party('C') },
    );
    expect(moved).toEqual({
      to: { id: party('C') },
      valuation: {
        receiver: { interest: null, likelihood: null, party: { id: party('C') } },
        giver: { cost: { mode: 1 } },
      },
    });
    await coordinator.ask('mutation ($id: ID!) { archiveValueFlow(id: $id, expectedVersion: 2) { id } }', {
      id,
    });
  });
});
