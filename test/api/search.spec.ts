import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Factory, type Made } from '../support/factory.js';
import { type Added, addStakeholder, record } from '../support/relations.js';

type Hit = { kind: string; id: string; title: string; subtitle: string | null };

let api: Api;
let a: Factory;
let programme: Made;
let team: Client;
let viewer: Client;
let added: Added[];
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  programme = await a.programme({ nameBg: 'Програма Жар', nameEn: 'Ember programme' });
  team = (await a.member(programme, 'TEAM')).client;
  viewer = (await a.member(programme, 'VIEWER')).client;
  added = [];
  for (const legalName of ['Нежаравица', 'Дружество Жаравица Три', 'Жаравица Две', '„Жаравица“'])
    added.push(
      await addStakeholder(team, { programmeId: programme.id, organisation: { legalName, orgType: 'NGO' } }),
    );
  await addStakeholder(team, {
    programmeId: programme.id,
    person: { givenName: 'Ана', familyName: 'Жаравелкова' },
    seat: { organisationId: added[3]!.party.id, roleTitle: 'директор' },
  });
  await record(team, { programmeId: programme.id, subject: 'Среща с Жаравица' });
  await record(a.admin, { programmeId: programme.id, subject: 'Тиха среща с Жаравица', confidential: true });
});
afterAll(() => api.stop());

const search = async (client: Client, q: string, more: object = {}): Promise<Hit[]> =>
  (
    await client.ask<{ search: Hit[] }>(
      'query ($q: String!, $kinds: [SearchKind!], $limit: Int) { search(q: $q, kinds: $kinds, limit: $limit) { kind id title subtitle } }',
      { q, ...more },
    )
  ).search;
const titles = (hits: Hit[]): string[] => hits.map(({ title }) => title);
const ORGANISATIONS = { kinds: ['ORGANISATION'] };

describe('what is found', () => {
  const ranked = ['„Жаравица“', 'Жаравица Две', 'Дружество Жаравица Три', 'Нежаравица'];

  it('stands by whole name, beginning of it, beginning of a word, part of a word', async () => {
    expect(titles(await search(viewer, 'жаравица', ORGANISATIONS))).toEqual(ranked);
  });

  it.each(['ЖАРАВИЦА', 'zharavitsa', '"Zharavitsa"'])('is the same for %s', async (q) => {
    expect(titles(await search(viewer, q, ORGANISATIONS))).toEqual(ranked);
  });

  it('has every word, in whatever order', async () => {
    expect(titles(await search(viewer, 'три жаравица', ORGANISATIONS))).toEqual(['Дружество Жаравица Три']);
  });

  it('is one list over all types, with what tells them apart, in the language of the caller', async () => {
    expect(await search(viewer, 'жаравелкова ана')).toMatchObject([
      { kind: 'PERSON', title: 'Ана Жаравелкова', subtitle: 'директор, „Жаравица“' },
      { kind: 'STAKEHOLDER', title: 'Ана Жаравелкова', subtitle: 'Ember programme' },
    ]);
  });

  it('has two letters at least and no signs of a pattern', async () => {
    expect(titles(await search(viewer, 'an', { kinds: ['PERSON'] }))).toEqual(['Ана Жаравелкова']);
    for (const q of ['a', '', '%%', '__', '„-"']) expect(await search(viewer, q)).toEqual([]);
  });

  it('is at most as long as asked, from 1 to 50', async () => {
    expect(await search(viewer, 'жаравица', { limit: 2 })).toHaveLength(2);
    for (const limit of [0, -1, 51]) {
      const { errors } = await viewer.send(`{ search(q: "жар", limit: ${limit}) { id } }`);
      expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'limit' }] });
    }
  });
});

describe('who finds it', () => {
  const kinds = async (client: Client): Promise<string[]> => [
    ...new Set((await search(client, 'жаравица')).map(({ kind }) => kind)),
  ];

  it('nobody finds a confidential interaction that is not for him', async () => {
    const found = async (client: Client): Promise<string[]> =>
      titles(await search(client, 'среща', { kinds: ['INTERACTION'] }));
    expect(await found(a.admin)).toEqual(['Среща с Жаравица', 'Тиха среща с Жаравица']);
    expect(await found(team)).toEqual(['Среща с Жаравица']);
  });

  it('staff of another programme finds the parties alone', async () => {
    const other = (await a.member(await a.programme(), 'COORDINATOR')).client;
    expect(await kinds(other)).toEqual(['ORGANISATION']);
  });

  it('a partner finds itself alone, who has no role nothing at all', async () => {
    const [, , , whole] = added;
    const partner = (await a.member(programme, 'PARTNER', [{ id: whole!.party.id, version: 1 }])).client;
    expect(await search(partner, 'жаравица')).toMatchObject([
      { kind: 'ORGANISATION', id: whole!.party.id },
      { kind: 'STAKEHOLDER', id: whole!.id },
    ]);
    const { errors } = await (await a.user()).client.send('{ search(q: "жаравица") { id } }');
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
