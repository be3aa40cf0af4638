import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Answer } from '../support/client.js';
import { Deal, UPDATE_SHEET } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { Rows } from '../support/rows.js';
import { LETTERS, Secrets, secretDeal } from '../support/secret-deal.js';
import { AROUND, SECRET_TYPES, typesWith } from '../support/secret-types.js';

const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;
const EVERYBODY = [...LETTERS, 'all'].sort();

let api: Api;
let rows: Rows;
let a: Factory;
let deal: Deal;
let secrets: Secrets;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  deal = await secretDeal(a);
  secrets = await Secrets.of(rows, deal);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

describe('secrets of a valuation', () => {
  it('are told apart from everything else in this test', () => {
    for (const letter of LETTERS) expect(secrets.words[letter]!.size).toBeGreaterThan(12);
    expect(secrets.words.all!.size).toBeGreaterThan(5);
    const shared = LETTERS.flatMap((one) =>
      LETTERS.filter((two) => two !== one).flatMap((two) =>
        [...secrets.words[one]!].filter((word) => secrets.words[two]!.has(word)),
      ),
    );
    expect(shared).toEqual([]);
  });

  it('are whatever the product calls secret, every uncertain value among it', () => {
    expect(SECRET_TYPES).toEqual(expect.arrayContaining([...typesWith(['Triple'])]));
    expect(SECRET_TYPES.length).toBeGreaterThan(6);
    expect(AROUND).toEqual(
      expect.arrayContaining(['EngagementModel', 'ValueFlow', 'PartyStanding', 'Activity', 'Valuation']),
    );
  });

  it('are all there for the coordinator of the project and for an administrator', async () => {
    for (const client of [deal.coordinator.client, a.admin]) {
      const { seen, broken } = await secrets.readBy(client);
      expect(seen).toEqual(EVERYBODY);
      expect(broken).toEqual([]);
    }
  });

  it.each(['MANAGER', 'COORDINATOR', 'TEAM', 'FACILITATOR', 'VIEWER'] as const)(
    'are hidden from another %s of the programme, along every link',
    async (role) => {
      const { client } = await a.member(deal.programme, role);
      const { where, broken } = await secrets.readBy(client);
      expect([where, broken]).toEqual([[], []]);
      const { model } = await client.ask<{ model: object }>(MODEL, { id: deal.model });
      expect(model).toMatchObject({
        evaluation: {
          verdict: expect.any(String),
          detail: null,
          statuses: LETTERS.map(() => ({ status: expect.any(String) })),
        },
        parties: LETTERS.map(() => ({ sheet: null })),
        scenarios: [{ flows: [1, 2, 3].map(() => ({ label: expect.any(String), valuation: null })) }],
      });
    },
  );

  it('of its own sheet alone are read by a partner, beside who gives what to whom', async () => {
    for (const letter of LETTERS) {
      const { client } = await deal.partner(a, letter);
      const { seen, broken } = await secrets.readBy(client);
      expect([letter, ...seen]).toEqual([letter, letter]);
      expect(broken).toEqual([]);
    }
    const { client } = await deal.partner(a, 'M');
    const { model } = await client.ask<{ model: object }>(MODEL, { id: deal.model });
    expect(model).toMatchObject({
      evaluation: { verdict: expect.any(String), detail: null, statuses: [] },
      parties: [
        {
          sheet: { outcomes: [{ surplus: expect.any(Number) }] },
          stakeholder: { party: { name: expect.any(String) } },
        },
        { sheet: null },
        { sheet: null },
      ],
      scenarios: [
        {
          flows: [
            {
              label: 'open label f1',
              from: { id: deal.content.parties.M },
              valuation: { giver: { cost: { mode: expect.any(Number) } }, receiver: null },
            },
            { label: 'open label f2', valuation: null },
            {
              label: 'open label f3',
              to: { id: deal.content.parties.M },
              valuation: { giver: null, receiver: { likelihood: { mode: expect.any(Number) } } },
            },
          ],
        },
      ],
    });
  });

  it('and the model itself are hidden from partners of other projects and from other programmes', async () => {
    const outsider = await a.member(deal.programme, 'PARTNER', [await a.organisation()]);
    const elsewhere = await a.member(await a.programme(), 'MANAGER');
    for (const { client } of [outsider, elsewhere]) {
      const answer = await client.send(MODEL, { id: deal.model });
      expect([code(answer), answer.data?.model]).toEqual(['NOT_FOUND', null]);
      expect((await secrets.readBy(client)).where).toEqual([]);
    }
  });

  it('are opened to a manager by a written reason, in that model alone, and the reason stays in the log', async () => {
    const other = await Deal.made(a, { parties: [], scenarios: [] });
    const manager = await a.member([deal.programme, other.programme], 'MANAGER');
    const open =
      'mutation ($id: ID!, $reason: String!) { openValuations(modelId: $id, reason: $reason) { openings { reason user { id } } } }';
    for (const reason of ['', ' ', '\u200b', '\u2060\u00ad'])
      expect(code(await manager.client.send(open, { id: deal.model, reason }))).toBe('VALIDATION');
    expect(code(await deal.coordinator.client.send(open, { id: deal.model, reason: 'curious' }))).toBe(
      'FORBIDDEN',
    );
    await manager.client.ask(open, { id: other.model, reason: 'the other one' });
    expect((await secrets.readBy(manager.client)).seen).toEqual([]);
    const exported = await manager.client.send('query ($id: ID!) { exportEngagementModel(id: $id) }', {
      id: deal.model,
    });
    expect([code(exported), exported.data]).toEqual(['FORBIDDEN', null]);

    const opened = await manager.client.ask(open, { id: deal.model, reason: 'complaint 17' });
    expect(opened).toEqual({
      openValuations: { openings: [{ reason: 'complaint 17', user: { id: manager.id } }] },
    });
    expect((await secrets.readBy(manager.client)).seen).toEqual(EVERYBODY);
    const change = await manager.client.send(UPDATE_SHEET, {
      id: deal.content.parties.M,
      version: 3,
      patch: { minGain: 1 },
    });
    expect(code(change)).toBe('FORBIDDEN');
    for (const { client } of [await deal.partner(a, 'M'), await a.member(deal.programme, 'TEAM')])
      expect(
        await client.ask('query ($id: ID!) { engagementModel(id: $id) { openings { reason } } }', {
          id: deal.model,
        }),
      ).toEqual({ engagementModel: { openings: [] } });
    const second = await a.member(deal.programme, 'MANAGER');
    expect((await secrets.readBy(second.client)).where).toEqual([]);
    const log = await rows.find(
      'select actor_id, note, subject_id from activity where kind = $1 and subject_id = $2',
      ['engagementModel.valuationsOpened', deal.model],
    );
    expect(log).toEqual([{ actor_id: manager.id, note: 'complaint 17', subject_id: deal.model }]);

    const [{ id: seat } = { id: '' }] = await rows.find<{ id: string }>(
      'select id from membership where user_id = $1 and programme_id = $2',
      [manager.id, deal.programme.id],
    );
    await a.admin.ask(
      'mutation ($id: ID!) { updateMembership(id: $id, expectedVersion: 1, patch: { role: TEAM }) { id } }',
      { id: seat },
    );
    expect((await secrets.readBy(manager.client)).where).toEqual([]);
  });

  it('are in no activity, whoever wrote', async () => {
    const all = await rows.find<{ text: string }>('select to_jsonb(t)::text as text from activity t');
    expect(all.filter(({ text }) => text.includes('"sheet.updated"')).length).toBeGreaterThan(5);
    expect(secrets.in(all.map(({ text }) => text).join())).toEqual([]);
  });

  it('are not printed by the server', () => {
    expect(secrets.in(api.log())).toEqual([]);
  });
});

describe('a coordinator who becomes a partner', () => {
  it('keeps nothing of what was the coordinator’s', async () => {
    const { client, id } = deal.coordinator;
    secrets = await Secrets.of(rows, deal);
    const [seat] = await rows.find<{ id: string }>('select id from membership where user_id = $1', [id]);
    await a.admin.ask(
      'mutation ($id: ID!) { updateMembership(id: $id, expectedVersion: 1, patch: { role: PARTNER }) { id } }',
      { id: seat!.id },
    );
    const { where } = await secrets.readBy(client);
    expect(where).toEqual([]);
    expect(
      code(
        await client.send(UPDATE_SHEET, { id: deal.content.parties.M, version: 3, patch: { minGain: 1 } }),
      ),
    ).toBe('NOT_FOUND');
  });
});

const MODEL = `query ($id: ID!) { model: engagementModel(id: $id) { evaluation { verdict detail { inputsHash } statuses { status } }
  parties { sheet { alternative { mode } outcomes { surplus } } stakeholder { party { name } } }
  scenarios { flows { label from { id } to { id } valuation { receiver { likelihood { mode } } giver { cost { mode } } } } } } }`;
