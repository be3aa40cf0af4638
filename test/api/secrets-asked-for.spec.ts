import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Answer } from '../support/client.js';
import { type Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { everyFilter } from '../support/paths.js';
import { Rows } from '../support/rows.js';
import { secretDeal } from '../support/secret-deal.js';
import { SECRET_TYPES } from '../support/secret-types.js';

const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;

let api: Api;
let rows: Rows;
let a: Factory;
let deal: Deal;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  deal = await secretDeal(a);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

describe('asking by a secret', () => {
  it('is forbidden to who never reads it, and finds a partner its own only', async () => {
    const documents = everyFilter(SECRET_TYPES);
    expect(documents.size).toBeGreaterThan(3);
    for (const role of ['MANAGER', 'TEAM', 'VIEWER'] as const) {
      const { client } = await a.member(deal.programme, role);
      for (const [place, document] of documents)
        expect([place, code(await client.send(document))]).toEqual([place, 'FORBIDDEN']);
    }
    const outsider = await a.member(deal.programme, 'COORDINATOR');
    for (const [place, document] of documents) {
      const { data } = await outsider.client.send(document);
      expect([place, ...Object.values(data ?? {})]).toEqual([place, { total: 0 }]);
    }
  });

  it('finds a partner its own risks and not those of the others', async () => {
    const { client } = await deal.partner(a, 'M');
    const riskOf = (letter: string, extra = {}) =>
      make(deal.coordinator.client, 'PartyRisk', {
        partyId: deal.content.parties[letter],
        scenarioId: deal.content.scenarios.A,
        label: 'flood',
        probability: { mode: 0.25 },
        impact: { mode: 0 },
        mitigation: { mode: 0 },
        ...extra,
      });
    const count =
      'query ($p: Float!) { engagementModels(filter: { scenarios: { some: { risks: { some: { probability: { mode: { eq: $p } } } } } } }) { total } }';
    await riskOf('U');
    expect(await client.ask(count, { p: 0.25 })).toEqual({ engagementModels: { total: 0 } });
    await riskOf('M', { probability: { mode: 0.125 } });
    expect(await client.ask(count, { p: 0.125 })).toEqual({ engagementModels: { total: 1 } });
  });
});

describe('writing beside one’s own', () => {
  const VALUE =
    'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { id } }';

  it('answers as if there were nothing, and changes nothing', async () => {
    const { client } = await deal.partner(a, 'M');
    const before = await rows.digests(['session', 'user']);
    const missing = '0190b0b0-0000-7000-8000-000000000000';
    const body = async (query: string, variables: object): Promise<string> => {
      const { data, errors } = await client.send(query, variables as Record<string, unknown>);
      return JSON.stringify({ data, errors });
    };
    const patch = { minGain: 1 };
    expect(await body(UPDATE_SHEET, { id: deal.content.parties.U, version: 99, patch })).toBe(
      await body(UPDATE_SHEET, { id: missing, version: 99, patch }),
    );
    const giver = { giver: { expectedVersion: 1, cost: { mode: 1 } } };
    const none = await body(VALUE, { id: missing, patch: giver });
    expect(none).toContain('NOT_FOUND');
    expect(await body(VALUE, { id: deal.content.flows['A f3'], patch: giver })).toBe(none);
    expect(
      await body(VALUE, {
        id: deal.content.flows['A f2'],
        patch: { receiver: { expectedVersion: 1, likelihood: { mode: 1 } } },
      }),
    ).toBe(none);
    const risk = {
      label: 'planted',
      probability: { mode: 1 },
      impact: { mode: 100 },
      mitigation: { mode: 0 },
    };
    const plant = await client.send(
      'mutation ($input: CreatePartyRiskInput!) { createPartyRisk(input: $input) { id } }',
      { input: { ...risk, partyId: deal.content.parties.U } },
    );
    expect(code(plant)).toBe('NOT_FOUND');
    for (const mutation of [
      'updateScenario(id: $id, expectedVersion: 1, patch: { name: "x" })',
      'archiveScenario(id: $id, expectedVersion: 1)',
      'copyScenario(id: $id, name: "x")',
    ])
      expect(
        code(
          await client.send(`mutation ($id: ID!) { ${mutation} { id } }`, { id: deal.content.scenarios.A }),
        ),
      ).toBe('FORBIDDEN');
    expect(await rows.digests(['session', 'user'])).toEqual(before);
  });

  it('a party that was taken out of the project states nothing any more, until it is back', async () => {
    const { client } = await deal.partner(a, 'U');
    const partyId = deal.content.parties.U;
    const [sheet] = await rows.find<{ version: number }>('select version from sheet where party_id = $1', [
      partyId,
    ]);
    const [part] = await rows.find<{ id: string; version: number }>(
      'select id, version from participation where stakeholder_id = $1',
      [deal.content.stakeholders.U],
    );
    const state = () => client.send(UPDATE_SHEET, { id: partyId, ...sheet, patch: { minGain: 1 } });
    const value = () =>
      client.send(VALUE, {
        id: deal.content.flows['A f2'],
        patch: { giver: { expectedVersion: 1, cost: { mode: 1 } } },
      });
    const take =
      'mutation ($id: ID!, $version: Int!) { archiveParticipation(id: $id, expectedVersion: $version) { id } }';
    await deal.coordinator.client.ask(take, part);
    expect([code(await state()), code(await value())]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    await deal.coordinator.client.ask('mutation ($id: ID!) { restoreParticipation(id: $id) { id } }', {
      id: part!.id,
    });
    expect([code(await state()), code(await value())]).toEqual([undefined, undefined]);
  });

  it('a coordinator of another project neither reads nor writes', async () => {
    const { client } = await a.member(deal.programme, 'COORDINATOR');
    expect(
      code(
        await client.send(UPDATE_SHEET, { id: deal.content.parties.M, version: 3, patch: { minGain: 1 } }),
      ),
    ).toBe('NOT_FOUND');
    const party = await client.send(
      'mutation ($id: ID!) { archiveModelParty(id: $id, expectedVersion: 1) { id } }',
      { id: deal.content.parties.M },
    );
    expect(code(party)).toBe('FORBIDDEN');
    const exported = await client.send('query ($id: ID!) { exportEngagementModel(id: $id) }', {
      id: deal.model,
    });
    expect(code(exported)).toBe('FORBIDDEN');
  });
});
