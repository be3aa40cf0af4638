import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { LARGEST_MODEL } from '../../libs/domain/src/engagement/size.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { make } from '../support/deal.js';
import { Factory, type Made } from '../support/factory.js';
import { nameless } from '../support/nameless.js';

let api: Api;
let coordinator: Client;
let project: Made;
let stakeholders: string[];
beforeAll(async () => {
  api = await startApi();
  const a = await Factory.on(api);
  const programme = await a.programme();
  const member = await a.member(programme, 'COORDINATOR');
  coordinator = member.client;
  project = await make(coordinator, 'Project', {
    programmeId: programme.id,
    titleEn: 'Imaginary harbour',
    coordinatorId: member.id,
  });
  stakeholders = [];
  for (let party = 0; party < LARGEST_MODEL.parties; party++) {
    const { id: partyId } = await a.organisation();
    stakeholders.push((await make(coordinator, 'Stakeholder', { programmeId: programme.id, partyId })).id);
  }
});
afterAll(() => api.stop());

const times = <T>(count: number, one: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => one(at));
const label = 'Щ'.repeat(300);
const value = { low: 0.123456789012345, mode: 0.234567890123456, high: 0.345678901234567 };
const points = { low: 1.123456789012345, mode: 2.234567890123456, high: 3.345678901234567 };
const worth = { fulfilment: value, likelihood: value, cost: points };

/** As large as a model may be, every text as long as it may be and no figure round. */
const document = (): EngagementDocument => {
  const { parties, scenarios, flows, offers } = LARGEST_MODEL;
  const risk = { label, probability: value, impact: points, mitigation: value };
  return {
    parties: times(parties, (party) => ({
      id: `p${party}`,
      interests: times(8, (at) => ({ id: `p${party} i${at}`, label, points: 12.5 })),
      alternative: points,
      minGain: 1.234567,
      risks: times(4, () => risk),
    })),
    offers: times(offers, (at) => ({
      id: `o${at}`,
      label,
      from: `p${at % parties}`,
      addresses: times(8, (interest) => `p${(at + 1) % parties} i${interest}`),
      ...worth,
    })),
    scenarios: times(scenarios, (scenario) => ({
      id: `s${scenario}`,
      name: 'Щ'.repeat(200),
      flows: times(flows, (at) => ({
        id: `f${at}`,
        label,
        from: `p${at % parties}`,
        to: `p${(at + 1 + scenario) % parties}`,
        interest: `p${(at + 1 + scenario) % parties} i${at % 8}`,
        startMonth: 599,
        needIntensity: 'E',
        sourceImportance: 5,
        requires: at < 4 ? [] : times(4, (before) => `f${before}`),
        money: { outlay: 123456789.12, worth: 123456789.12 },
        ...worth,
      })),
      risks: times(4, (at) => ({ ...risk, party: `p${at}` })),
    })),
  };
};

async function imported(model: EngagementDocument): Promise<EngagementDocument> {
  const { made } = await coordinator.ask<{ made: { id: string } }>(
    'mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) { made: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id } }',
    {
      projectId: project.id,
      model,
      parties: model.parties.map(({ id }, at) => ({ key: id, stakeholderId: stakeholders[at] })),
    },
  );
  const { exported } = await coordinator.ask<{ exported: EngagementDocument }>(
    'query ($id: ID!) { exported: exportEngagementModel(id: $id) }',
    { id: made.id },
  );
  return exported;
}

it('the largest model that may be made comes in again as it was taken out', async () => {
  const first = await imported(document());
  expect(nameless(await imported(first))).toEqual(nameless(first));
});
