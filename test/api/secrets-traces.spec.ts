import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLEnumType } from 'graphql';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { type Deal, UPDATE_SHEET } from '../support/deal.js';
import { Factory, type Member } from '../support/factory.js';
import { everyFilter, everyLink } from '../support/paths.js';
import { Rows } from '../support/rows.js';
import { QUERIES, SDL, isList, subjectOf } from '../support/sdl.js';
import { secretDeal } from '../support/secret-deal.js';
import { AROUND, SECRET_TYPES } from '../support/secret-types.js';

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

/** What says when and how often something was written, which is no secret. */
const WHEN = ['at', 'createdAt', 'updatedAt'];
const OF_WRITING =
  /"(id|version|at|createdAt|updatedAt)":("[^"]*"|\d+)|[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** Every way to ask what is around the secrets: along links, by filters and in every order, and what is missing. */
function questions(): Map<string, string> {
  const all = new Map([...everyLink(AROUND), ...everyFilter(SECRET_TYPES)]);
  for (const root of QUERIES.filter((one) => isList(one) && AROUND.includes(subjectOf(one))))
    for (const { name } of (SDL.getType(`${subjectOf(root)}SortField`) as GraphQLEnumType).getValues())
      if (!WHEN.includes(name))
        all.set(
          `${root.name} by ${name}`,
          `{ ${root.name}(sort: [{ field: ${name} }]) { total items { id } } }`,
        );
  all.set(
    'moves',
    `{ engagementModelMoves(id: "${deal.model}") { to obstacles { rule message unstated { partyId scenarioId flowId riskId text } } } }`,
  );
  all.set('export', `{ exportEngagementModel(id: "${deal.model}") }`);
  for (const [place, document] of all) if (document.includes('activities(')) all.delete(place);
  return all;
}

async function answers(client: Client): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [place, document] of questions()) {
    const { data, errors } = await client.send(document);
    found[place] = JSON.stringify([data, errors]).replace(OF_WRITING, '');
  }
  return found;
}

/** Other numbers and words of a party that leave every verdict and status as it is. */
async function restate(letter: string): Promise<void> {
  const partyId = deal.content.parties[letter];
  const { client } = deal.coordinator;
  const [sheet] = await rows.find<{ version: number }>('select version from sheet where party_id = $1', [
    partyId,
  ]);
  await client.ask(UPDATE_SHEET, {
    id: partyId,
    version: sheet!.version,
    patch: {
      interests: [
        { id: `${letter}1`, label: 'another aim', points: 62 },
        { id: `${letter}2`, label: 'one more aim', points: 38 },
      ],
      alternative: { low: 7, mode: 8, high: 9 },
      alternativeText: 'another way out',
      minGain: 2.5,
    },
  });
  const [risk] = await rows.find<{ id: string; version: number }>(
    'select id, version from party_risk where party_id = $1',
    [partyId],
  );
  await client.ask(
    'mutation ($id: ID!, $version: Int!, $patch: PartyRiskPatch!) { updatePartyRisk(id: $id, expectedVersion: $version, patch: $patch) { id } }',
    {
      id: risk!.id,
      version: risk!.version,
      patch: { label: 'another fear', probability: { mode: 0.2 }, impact: { mode: 9 } },
    },
  );
  const [offer] = await rows.find<{ id: string; version: number }>('select id, version from model_offer');
  await client.ask(
    'mutation ($id: ID!, $version: Int!, $patch: ModelOfferPatch!) { updateModelOffer(id: $id, expectedVersion: $version, patch: $patch) { id } }',
    {
      id: offer!.id,
      version: offer!.version,
      patch: { label: `another offer ${letter}`, cost: { mode: 4 }, addresses: [] },
    },
  );
}

describe('two deals that differ in secrets alone', () => {
  it('answer everything alike to whoever may not read them', async () => {
    const people: [string, Member][] = [['PARTNER', await deal.partner(a, 'M')]];
    for (const role of ['MANAGER', 'COORDINATOR', 'TEAM', 'FACILITATOR', 'VIEWER'] as const)
      people.push([role, await a.member(deal.programme, role)]);
    const before = new Map<string, Record<string, string>>();
    for (const [role, { client }] of people) before.set(role, await answers(client));
    const known = await answers(deal.coordinator.client);
    for (const letter of ['U', 'C']) await restate(letter);
    for (const [role, { client }] of people) {
      expect(Object.keys(before.get(role)!).length).toBeGreaterThan(100);
      expect([role, await answers(client)]).toEqual([role, before.get(role)]);
    }
    expect(await answers(deal.coordinator.client)).not.toEqual(known);
  });
});
