import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConfidence } from '../../libs/domain/src/engagement/confidence.js';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
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

describe('a party that says how sure it is once its values are stated', () => {
  const VALUES = `query ($id: ID!) { model: engagementModel(id: $id) {
    parties { id sheet { version confidence alternative { low mode high } risks { id label version impact { low mode high } } outcomes { scenario { name } surplus lowestSurplus } } }
    scenarios { flows { id valuation { receiver { version likelihood { low mode high } } giver { version cost { low mode high } } } } } } }`;

  interface Values {
    parties: {
      id: string;
      sheet: {
        version: number;
        alternative: object;
        risks: { id: string; label: string; version: number; impact: object }[];
        outcomes: { scenario: { name: string }; surplus: number; lowestSurplus: number }[];
      };
    }[];
    scenarios: {
      flows: {
        id: string;
        valuation: {
          receiver: { version: number; likelihood: object };
          giver: { version: number; cost: object };
        };
      }[];
    }[];
  }

  const values = async () => {
    const { model } = await coordinator.ask<{ model: Values }>(VALUES, { id: deal.model });
    const { sheet } = model.parties.find(({ id }) => id === party('C'))!;
    const flows = model.scenarios.flatMap((scenario) => scenario.flows);
    return {
      sheet,
      worth: (flow: string) => flows.find(({ id }) => id === deal.content.flows[flow])!.valuation,
    };
  };
  const exported = async () => {
    const { document } = await coordinator.ask<{ document: EngagementDocument }>(
      'query ($id: ID!) { document: exportEngagementModel(id: $id) }',
      { id: deal.model },
    );
    return document;
  };
  const stateWorth = (flow: string, patch: object) =>
    coordinator.ask(
      'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { id } }',
      { id: deal.content.flows[flow], patch },
    );
  const stateSheet = async (patch: object) =>
    coordinator.ask(UPDATE_SHEET, { id: party('C'), version: (await values()).sheet.version, patch });
  const risk = (label: string, impact: object) =>
    make(coordinator, 'PartyRisk', { partyId: party('C'), label, impact });

  it('changes the ends that followed from that, and the verdict, but no end that somebody stated', async () => {
    const confidence = 'HIGH';
    const before = await values();
    await stateSheet({ alternative: { mode: 10, confidence } });
    await stateWorth('B f6', {
      receiver: {
        expectedVersion: before.worth('B f6').receiver.version,
        likelihood: { mode: 0.8, confidence },
      },
    });
    await stateWorth('B f1', {
      giver: {
        expectedVersion: before.worth('B f1').giver.version,
        cost: { mode: 20, high: 30, confidence },
      },
    });
    await risk('late', { mode: 40, confidence });
    const dropped = await risk('strike', { mode: 8, confidence });
    await coordinator.ask(
      'mutation ($id: ID!) { archivePartyRisk(id: $id, expectedVersion: 1) { id } }',
      dropped,
    );
    const late = (await values()).sheet.risks.find(({ label }) => label === 'late')!;
    const figures = { probability: { mode: 0.1 }, mitigation: { mode: 0 } };
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!, $patch: PartyRiskPatch!) { updatePartyRisk(id: $id, expectedVersion: $version, patch: $patch) { id } }',
      { id: late.id, version: late.version, patch: figures },
    );
    const sure = await values();
    expect(sure.worth('B f1').giver.cost).toEqual({ low: 18, mode: 20, high: 30 });

    const document = await exported();
    await stateSheet({ confidence: 'LOW' });
    expect(await exported()).toEqual(
      withConfidence(document, party('C'), { before: confidence, after: 'LOW' }),
    );
    const guessed = await values();
    expect(guessed.sheet.alternative).toEqual({ low: 5, mode: 10, high: 15 });
    expect(guessed.worth('B f6').receiver.likelihood).toEqual({ low: 0.4, mode: 0.8, high: 1 });
    expect(guessed.worth('B f1').giver.cost).toEqual({ low: 10, mode: 20, high: 30 });
    // Nothing was said of how sure these were.
    expect(guessed.worth('B f7').receiver).toEqual(sure.worth('B f7').receiver);
    expect(guessed.worth('B f1').receiver).toEqual(sure.worth('B f1').receiver);
    const impacts = guessed.sheet.risks.map(({ label, impact }) => [label, impact]);
    expect(impacts).toContainEqual(['late', { low: 20, mode: 40, high: 60 }]);
    const gainIn = ({ sheet }: typeof sure) => sheet.outcomes.find(({ scenario }) => scenario.name === 'B')!;
    expect(gainIn(guessed).surplus).toBeCloseTo(gainIn(sure).surplus, 9);
    expect(gainIn(guessed).lowestSurplus).toBeLessThan(gainIn(sure).lowestSurplus - 5);

    await coordinator.ask('mutation ($id: ID!) { restorePartyRisk(id: $id) { id } }', { id: dropped.id });
    const restored = (await values()).sheet.risks.find(({ label }) => label === 'strike');
    expect(restored?.impact).toEqual({ low: 4, mode: 8, high: 12 });
  });

  it('gives ends to what was stated before anything was said of that', async () => {
    const { id: modelId } = await make(coordinator, 'EngagementModel', { projectId: deal.project.id });
    const stakeholderId = deal.content.stakeholders.C;
    const { id: partyId } = await make(coordinator, 'ModelParty', { modelId, stakeholderId });
    const state = (version: number, patch: object) =>
      coordinator.ask(UPDATE_SHEET, { id: partyId, version, patch });
    await state(1, { alternative: { mode: 10 } });
    await make(coordinator, 'PartyRisk', { partyId, label: 'late', impact: { mode: 40, high: 45 } });
    await state(2, { confidence: 'LOW' });
    const sheet = async () =>
      (await coordinator.ask<{ model: Values }>(VALUES, { id: modelId })).model.parties[0]!.sheet;
    expect(await sheet()).toMatchObject({
      alternative: { low: 5, mode: 10, high: 15 },
      risks: [{ impact: { low: 20, mode: 40, high: 45 } }],
    });
    await state(3, { confidence: null });
    await state(4, { confidence: 'HIGH' });
    expect(await sheet()).toMatchObject({
      alternative: { low: 9, mode: 10, high: 11 },
      risks: [{ impact: { low: 36, mode: 40, high: 45 } }],
    });
  });
});
