import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { evaluate } from '../../libs/domain/src/engagement/evaluate.js';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { type Judged, losingDeal } from '../support/losing-deal.js';
import { nameless } from '../support/nameless.js';
import { code, places } from '../support/refusal.js';

const EXPORT = 'query ($id: ID!) { document: exportEngagementModel(id: $id) }';
const LATEST =
  'query ($id: ID!) { model: engagementModel(id: $id) { scenarios { id name evaluation { id verdict statuses { status party { id } } detail { suggestions } } } } }';
const IMPORT =
  'mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) { made: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id revision status verdict discountRate } }';

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

const exported = async (id = deal.model): Promise<EngagementDocument> =>
  (await coordinator.ask<{ document: EngagementDocument }>(EXPORT, { id })).document;
const scenarios = async (id = deal.model): Promise<Judged[]> =>
  (await coordinator.ask<{ model: { scenarios: Judged[] } }>(LATEST, { id })).model.scenarios;

describe('a document that is imported', () => {
  const cast = (document: EngagementDocument, stakeholders: Readonly<Record<string, string>>) =>
    document.parties.map(({ id }) => ({ key: id, stakeholderId: stakeholders[id] }));
  const own = () => ({
    projectId: deal.project.id,
    parties: cast(WORKED_EXAMPLE, deal.content.stakeholders),
  });

  it('makes the next revision, with the numbers and verdicts of the engine', async () => {
    const document = { ...WORKED_EXAMPLE, discountRate: 0.1 };
    const { made } = await coordinator.ask<{ made: { id: string; revision: number; verdict: string } }>(
      IMPORT,
      {
        ...own(),
        model: document,
      },
    );
    expect(made).toMatchObject({ revision: 2, status: 'DRAFT', discountRate: 0.1, verdict: 'NOT_WIN_WIN' });
    const judged = await scenarios(made.id);
    const expected = evaluate({ ...document, draws: 2000 });
    expect(judged.map(({ name, evaluation }) => [name, evaluation.verdict])).toEqual(
      expected.scenarios.map(({ id, verdict }) => [id, verdict]),
    );
    expect(judged[0]!.evaluation.detail.suggestions.map(({ kind }) => kind)).toEqual(
      expected.scenarios[0]!.suggestions.map(({ kind }) => kind),
    );
  });

  it('comes out as it went in', async () => {
    await coordinator.ask(
      'mutation ($id: ID!) { updateValueFlow(id: $id, expectedVersion: 1, patch: { moneyAmount: "1200.50" }) { id } }',
      { id: deal.content.flows['A f7'] },
    );
    const document = await exported();
    expect(document.scenarios[0]!.flows!.flatMap(({ money }) => money ?? [])).toEqual([
      { outlay: 1200.5, worth: 1200.5 },
    ]);
    const stakeholders = Object.fromEntries(
      Object.entries(deal.content.parties).map(([letter, id]) => [id, deal.content.stakeholders[letter]!]),
    );
    const { made } = await coordinator.ask<{ made: { id: string } }>(IMPORT, {
      projectId: deal.project.id,
      model: document,
      parties: cast(document, stakeholders),
    });
    expect(nameless(await exported(made.id))).toEqual(nameless(document));
  });

  it('brings its payments, whole; what comes to something else for either side is no amount', async () => {
    const flow = (id: string, money: object) => ({ id, from: 'M', to: 'U', money });
    const send = (...flows: object[]) =>
      coordinator.send(IMPORT, {
        ...own(),
        model: { ...WORKED_EXAMPLE, scenarios: [{ id: 'A', flows }] },
      });
    const { made } = (
      await send(
        flow('monthly', { outlay: 99.99, worth: 99.99, months: 12 }),
        flow('spared', { outlay: 10, worth: 30 }),
        flow('spent', { outlay: 10 }),
      )
    ).data as { made: { id: string } };
    const flows = (await exported(made.id)).scenarios[0]!.flows!;
    expect(flows.map(({ label, money }) => [label, money])).toEqual([
      ['monthly', { outlay: 1199.88, worth: 1199.88 }],
      ['spared', null],
      ['spent', null],
    ]);
    const much = await send(flow('much', { outlay: 1e15, worth: 1e15, months: 2 }));
    expect([code(much), places(much)]).toEqual(['VALIDATION', ['model.scenarios.0.flows.0.money']]);
  });

  it('keeps interests by as long a name as one may have', async () => {
    const id = 'i'.repeat(100);
    const parties = [{ key: 'M', stakeholderId: deal.content.stakeholders.M }];
    const send = async (model: object, key: string) =>
      (
        await coordinator.ask<{ made: { id: string } }>(IMPORT, {
          projectId: deal.project.id,
          model,
          parties: [{ ...parties[0], key }],
        })
      ).made;
    const first = await exported(
      (await send({ parties: [{ id: 'M', interests: [{ id }] }], scenarios: [] }, 'M')).id,
    );
    const again = await exported((await send(first, first.parties[0]!.id)).id);
    expect(nameless(again)).toEqual(nameless(first));
  });

  it('may be unfinished, and is INCOMPLETE then', async () => {
    const model = {
      parties: [{ id: 'M', interests: [{ id: 'm', label: '', points: 30 }], risks: [{}] }, { id: 'U' }],
      offers: [{ id: 'o', from: 'EXTERNAL' }],
      scenarios: [
        {
          id: 'A',
          flows: [
            { id: 'f', from: 'M', to: 'U' },
            { id: 'g', from: 'U', to: 'M', requires: ['f'] },
          ],
        },
      ],
    };
    const { made } = await coordinator.ask<{ made: { id: string; verdict: string } }>(IMPORT, {
      projectId: deal.project.id,
      model,
      parties: ['M', 'U'].map((key) => ({ key, stakeholderId: deal.content.stakeholders[key] })),
    });
    expect(made.verdict).toBe('INCOMPLETE');
    const flows = (await exported(made.id)).scenarios[0]!.flows!;
    expect(flows[1]!.requires).toEqual([flows[0]!.id]);
  });

  it('is refused whole where it is impossible, with every fault and its place', async () => {
    const revisions = async () => {
      const { models } = await coordinator.ask<{ models: { total: number } }>(
        'query ($id: ID!) { models: engagementModels(filter: { project: { id: { eq: $id } } }) { total } }',
        { id: deal.project.id },
      );
      return models.total;
    };
    const before = await revisions();
    const send = (model: unknown, parties: object[] = own().parties) =>
      coordinator.send(IMPORT, { ...own(), model, parties });
    const [first, ...others] = WORKED_EXAMPLE.parties;
    const impossible = await send({
      ...WORKED_EXAMPLE,
      parties: [{ ...first, alternative: 100, interests: [{ id: 'M1', points: 101 }] }, ...others],
      scenarios: [{ id: 'A', flows: [{ id: 'f', from: 'M', to: 'X', interest: 'U1', likelihood: 1.5 }] }],
    });
    expect([code(impossible), places(impossible).sort()]).toEqual([
      'VALIDATION',
      [
        'model.parties.0.alternative',
        'model.parties.0.interests.0.points',
        'model.scenarios.0.flows.0.likelihood',
        'model.scenarios.0.flows.0.to',
      ],
    ]);
    const long = await send({
      ...WORKED_EXAMPLE,
      discountRate: 2,
      scenarios: [
        {
          id: 'A',
          name: 'x'.repeat(201),
          flows: [{ id: 'f'.repeat(301), from: 'M', to: 'U', startMonth: 700 }],
        },
      ],
    });
    expect(places(long).sort()).toEqual([
      'model.discountRate',
      'model.scenarios.0.flows.0.label',
      'model.scenarios.0.flows.0.startMonth',
      'model.scenarios.0.name',
    ]);
    const [one, two] = own().parties;
    const miscast = await send(WORKED_EXAMPLE, [
      one!,
      { ...two, stakeholderId: one!.stakeholderId },
      { ...one!, key: 'Z' },
    ]);
    expect(places(miscast).sort()).toEqual([
      'parties',
      'parties',
      'parties.1.stakeholderId',
      'parties.2.key',
      'parties.2.stakeholderId',
    ]);
    for (const nonsense of [
      null,
      7,
      'text',
      [],
      {},
      { parties: 1, scenarios: {} },
      { parties: [null], scenarios: [7] },
    ])
      expect(code(await send(nonsense))).toBe('VALIDATION');
    const many = Array.from({ length: 9 }, (_, at) => ({ id: `S${at}` }));
    expect(code(await send({ ...WORKED_EXAMPLE, scenarios: many }))).toBe('REFUSED');
    expect(await revisions()).toBe(before);
  });

  it('is for the coordinator of the project, with stakeholders of its programme', async () => {
    const elsewhere = await Deal.made(a, { parties: WORKED_EXAMPLE.parties, scenarios: [] });
    const foreign = await coordinator.send(IMPORT, {
      projectId: deal.project.id,
      model: WORKED_EXAMPLE,
      parties: cast(WORKED_EXAMPLE, elsewhere.content.stakeholders),
    });
    expect(code(foreign)).toBe('NOT_FOUND');
    const manager = await a.member(deal.programme, 'MANAGER');
    expect(code(await manager.client.send(IMPORT, { ...own(), model: WORKED_EXAMPLE }))).toBe('FORBIDDEN');
    const other = await a.member(deal.programme, 'COORDINATOR');
    expect(code(await other.client.send(IMPORT, { ...own(), model: WORKED_EXAMPLE }))).toMatch(
      /FORBIDDEN|NOT_FOUND/,
    );
  });

  it('a new revision of a frozen one keeps its offers, addressed to its own parties', async () => {
    const client = coordinator;
    const fresh = await make(client, 'Project', {
      programmeId: deal.programme.id,
      titleEn: 'Imaginary second platform',
      coordinatorId: deal.coordinator.id,
    });
    const { made } = await client.ask<{ made: { id: string } }>(IMPORT, {
      ...own(),
      projectId: fresh.id,
      model: { ...WORKED_EXAMPLE, scenarios: [exampleScenario('B')] },
    });
    const { parties } = await client
      .ask<{ model: { parties: { id: string; sheet: { version: number } }[] } }>(
        'query ($id: ID!) { model: engagementModel(id: $id) { parties { id sheet { version } } } }',
        { id: made.id },
      )
      .then(({ model }) => model);
    for (const { id, sheet } of parties)
      await client.ask(UPDATE_SHEET, { id, version: sheet.version, patch: { confidence: 'LOW' } });
    for (const to of ['IN_VALIDATION', 'VALIDATED'])
      await client.ask(
        'mutation ($id: ID!, $to: ModelStatus!, $version: Int!) { moveEngagementModel(id: $id, expectedVersion: $version, to: $to) { version } }',
        { id: made.id, to, version: to === 'VALIDATED' ? 2 : 1 },
      );
    const { revised } = await client.ask<{ revised: { id: string } }>(
      'mutation ($id: ID!) { revised: createRevision(id: $id) { id } }',
      { id: made.id },
    );
    const document = await exported(revised.id);
    expect(document.offers).toHaveLength(1);
    expect(document.offers![0]!.addresses).toEqual([`${document.parties[3]!.id}:N2`]);
    expect(nameless(document)).toEqual(nameless(await exported(made.id)));
  });
});
