import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withConfidence } from '../../libs/domain/src/engagement/confidence.js';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';

let api: Api;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  const a = await Factory.on(api);
  deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('B')] });
  coordinator = deal.coordinator.client;
});
afterAll(() => api.stop());

const party = (letter: string): string => deal.content.parties[letter]!;

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
