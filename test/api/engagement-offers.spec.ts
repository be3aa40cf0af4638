import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Deal, UPDATE_SHEET } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { type Judged, losingDeal } from '../support/losing-deal.js';
import { code, places, rules } from '../support/refusal.js';

const EXPORT = 'query ($id: ID!) { document: exportEngagementModel(id: $id) }';
const OFFERS =
  'query ($id: ID!) { model: engagementModel(id: $id) { offers { id version label from { id } addresses cost { mode } } } }';
const LATEST =
  'query ($id: ID!) { model: engagementModel(id: $id) { scenarios { id name evaluation { id verdict statuses { status party { id } } detail { suggestions } } } } }';
const TRY =
  'mutation ($id: ID!, $place: Int!, $name: String!) { tried: trySuggestion(evaluationId: $id, place: $place, name: $name) { id name order isStatusQuo } }';

interface Offer {
  id: string;
  version: number;
  label: string;
  addresses: { partyId: string; interest: string }[];
}

let api: Api;
let a: Factory;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  deal = await losingDeal(a);
  coordinator = deal.coordinator.client;
});
afterAll(() => api.stop());

const party = (letter: string): string => deal.content.parties[letter]!;
const offers = async (client = coordinator, id = deal.model): Promise<Offer[]> =>
  (await client.ask<{ model: { offers: Offer[] } }>(OFFERS, { id })).model.offers;
const exported = async (id = deal.model): Promise<EngagementDocument> =>
  (await coordinator.ask<{ document: EngagementDocument }>(EXPORT, { id })).document;
const scenarios = async (id = deal.model): Promise<Judged[]> =>
  (await coordinator.ask<{ model: { scenarios: Judged[] } }>(LATEST, { id })).model.scenarios;

describe('an offer', () => {
  it('is what new flows are suggested from', async () => {
    const [offer] = await offers();
    const [{ evaluation }] = (await scenarios()) as [Judged];
    expect(offer).toMatchObject({ label: 'grant', addresses: [{ partyId: party('N'), interest: 'N2' }] });
    expect(evaluation.detail.suggestions).toContainEqual(
      expect.objectContaining({ kind: 'NEW_FLOW', target: party('N'), offer: offer!.id, interest: 'N2' }),
    );
    const [stated] = (await exported()).offers!;
    expect(stated).toMatchObject({ from: party('M'), addresses: [`${party('N')}:N2`], label: 'grant' });
  });

  it('speaks of parties and interests of its model, and of what is possible', async () => {
    const create = 'mutation ($input: CreateModelOfferInput!) { createModelOffer(input: $input) { id } }';
    const input = { modelId: deal.model, label: 'impossible', fulfilment: { mode: 2 } };
    const faulty = await coordinator.send(create, {
      input: {
        ...input,
        addresses: [
          { partyId: party('N'), interest: 'N2' },
          { partyId: party('N'), interest: 'M1' },
        ],
      },
    });
    expect([code(faulty), places(faulty).sort()]).toEqual([
      'VALIDATION',
      ['input.addresses.1', 'input.fulfilment'],
    ]);
    for (const unknown of [{ fromId: deal.model }, { addresses: [{ partyId: deal.model, interest: 'N2' }] }])
      expect(code(await coordinator.send(create, { input: { ...input, ...unknown } }))).toBe('NOT_FOUND');
    expect(await offers()).toHaveLength(1);
  });

  it('changes, leaves and comes back, and each time the deal is judged anew', async () => {
    const suggested = async () =>
      (await scenarios())[0]!.evaluation.detail.suggestions.some(({ kind }) => kind === 'NEW_FLOW');
    const [{ id }] = (await offers()) as [Offer];
    const update =
      'mutation ($id: ID!, $version: Int!, $patch: ModelOfferPatch!) { updateModelOffer(id: $id, expectedVersion: $version, patch: $patch) { version addresses } }';
    await coordinator.ask(update, { id, version: 1, patch: { fulfilment: { mode: 0.01 } } });
    expect(await suggested()).toBe(false);
    await coordinator.ask(update, { id, version: 2, patch: { fulfilment: { mode: 0.5 } } });
    expect(await suggested()).toBe(true);
    expect(code(await coordinator.send(update, { id, version: 2, patch: {} }))).toBe('CONFLICT');
    const archive = 'mutation ($id: ID!) { archiveModelOffer(id: $id, expectedVersion: 3) { archivedAt } }';
    await coordinator.ask(archive, { id });
    expect([await suggested(), await offers()]).toEqual([false, []]);
    await coordinator.ask('mutation ($id: ID!) { restoreModelOffer(id: $id) { version } }', { id });
    expect(await suggested()).toBe(true);
  });

  it('is hidden from who may not read all sheets, the giver included', async () => {
    const giver = await deal.partner(a, 'M');
    const member = await a.member(deal.programme, 'TEAM');
    expect(await offers(giver.client)).toEqual([]);
    expect(await offers(member.client)).toEqual([]);
  });
});

describe('a suggestion that is tried', () => {
  it('makes a scenario in which its party wins, whatever its kind, and leaves the old one as it was', async () => {
    const [before] = (await scenarios()) as [Judged];
    const { suggestions } = before.evaluation.detail;
    expect(suggestions.map(({ kind }) => kind).sort()).toEqual([
      'CUT_COST',
      'NEW_FLOW',
      'RAISE_FULFILMENT',
      'RAISE_LIKELIHOOD',
    ]);
    for (const [place, { kind, target }] of suggestions.entries()) {
      // Every try changes the model, which is judged anew.
      const [old] = (await scenarios()) as [Judged];
      const { tried } = await coordinator.ask<{ tried: { id: string; order: number } }>(TRY, {
        id: old.evaluation.id,
        place,
        name: `A with ${kind}`,
      });
      const after = await scenarios();
      const made = after.find(({ id }) => id === tried.id)!;
      expect(tried).toMatchObject({ name: `A with ${kind}`, order: place + 2, isStatusQuo: false });
      expect(made.evaluation.statuses.find(({ party: { id } }) => id === target)!.status).toBe('WIN');
      // Nothing in this deal is uncertain, and it is not by the suggestion either.
      expect(made.evaluation.verdict).toBe('WIN_WIN');
      expect(after.find(({ id }) => id === before.id)!.evaluation.detail.suggestions).toEqual(suggestions);
    }
    const changed = await shownFlow(`A with RAISE_LIKELIHOOD`, 'seat in the working group');
    const { mode } = changed.likelihood;
    expect(changed).toMatchObject({ likelihood: { low: mode, high: mode } });
  });

  it('has changed what its party stated, which is no longer its own word', async () => {
    const { parties } = await coordinator
      .ask<{ model: { parties: { id: string; sheet: { source: string } }[] } }>(
        'query ($id: ID!) { model: engagementModel(id: $id) { parties { id sheet { source } } } }',
        { id: deal.model },
      )
      .then(({ model }) => model);
    expect(parties.find(({ id }) => id === party('N'))!.sheet.source).toBe('COORDINATOR_ESTIMATE');
  });

  it('is refused once the model has moved on, and where there is none at that place', async () => {
    const [{ evaluation }] = (await scenarios()) as [Judged];
    const nowhere = await coordinator.send(TRY, { id: evaluation.id, place: 99, name: 'none' });
    expect([code(nowhere), rules(nowhere)]).toEqual(['REFUSED', ['engagement.no-suggestion']]);
    await coordinator.ask(UPDATE_SHEET, { id: party('N'), version: 2, patch: { minGain: 1 } });
    const late = await coordinator.send(TRY, { id: evaluation.id, place: 0, name: 'late' });
    expect([code(late), rules(late)]).toEqual(['REFUSED', ['engagement.suggestion-outdated']]);
  });

  it('is not for who may not read it or change the model', async () => {
    const [{ evaluation }] = (await scenarios()) as [Judged];
    const partner = await deal.partner(a, 'N');
    const manager = await a.member(deal.programme, 'MANAGER');
    const attempt = { id: evaluation.id, place: 0, name: 'mine' };
    expect(code(await partner.client.send(TRY, attempt))).toBe('FORBIDDEN');
    expect(code(await manager.client.send(TRY, attempt))).toBe('FORBIDDEN');
    const other = await a.member(deal.programme, 'COORDINATOR');
    expect(code(await other.client.send(TRY, attempt))).toBe('NOT_FOUND');
  });

  it('of a risk that is run everywhere makes it one of each scenario', async () => {
    const risks = [{ label: 'delay', probability: 1, impact: 20, mitigation: 0 }];
    const one = {
      id: 'N',
      name: 'Afraid',
      interests: [{ id: 'n', label: 'n', points: 100 }],
      alternative: 0,
      risks,
    };
    const flow = { id: 'f', from: 'M', to: 'N', interest: 'n', fulfilment: 0.2, likelihood: 1, cost: 1 };
    const back = { id: 'g', from: 'N', to: 'M', interest: 'm', fulfilment: 1, likelihood: 1, cost: 0 };
    const anxious = await Deal.made(a, {
      parties: [
        one,
        { id: 'M', name: 'Bold', interests: [{ id: 'm', label: 'm', points: 100 }], alternative: 0 },
      ],
      scenarios: [
        {
          id: 'A',
          flows: [
            { ...flow, label: 'help' },
            { ...back, label: 'thanks' },
          ],
        },
      ],
    });
    const { client } = anxious.coordinator;
    const read = async () =>
      (await client.ask<{ model: { scenarios: Judged[] } }>(LATEST, { id: anxious.model })).model.scenarios;
    const [{ evaluation }] = (await read()) as [Judged];
    const place = evaluation.detail.suggestions.findIndex(({ kind }) => kind === 'MITIGATE_RISK');
    await client.ask(TRY, { id: evaluation.id, place, name: 'insured' });
    const after = await read();
    expect(after.map((each) => each.evaluation.verdict)).toEqual(['MARGINAL', 'FRAGILE_WIN_WIN']);
    const { document } = await client.ask<{ document: EngagementDocument }>(EXPORT, { id: anxious.model });
    expect(document.parties[0]!.risks).toEqual([]);
    expect(document.scenarios.map((each) => each.risks![0]!.mitigation)).toEqual([
      { low: 0, mode: 0, high: 0 },
      { low: 0.225, mode: 0.25, high: expect.closeTo(0.275, 9) },
    ]);
  });
});

async function shownFlow(scenario: string, label: string) {
  const document = await exported();
  const found = document.scenarios.find(({ name }) => name === scenario)!;
  return found.flows!.find((flow) => flow.label === label) as unknown as {
    likelihood: { low: number; mode: number; high: number };
  };
}
