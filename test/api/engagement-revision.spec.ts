import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { code, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';
import { type Shown, shown } from '../support/shown-model.js';

let api: Api;
let a: Factory;
let rows: Rows;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  rows = new Rows(api.databaseUrl);
  const names = { bg: 'Граждански екрани ООД', en: 'Citizen Screens Ltd' };
  deal = await Deal.made(a, {
    ...WORKED_EXAMPLE,
    parties: WORKED_EXAMPLE.parties.map((one) => (one.id === 'C' ? { ...one, name: names } : one)),
    scenarios: [exampleScenario('A'), exampleScenario('B')],
  });
  coordinator = deal.coordinator.client;
  const partner = await deal.partner(a, 'N');
  await partner.client.ask(
    'mutation ($id: ID!) { confirmSheet(partyId: $id, expectedVersion: 2) { source } }',
    { id: party('N') },
  );
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const now = (): Promise<Shown> => shown(coordinator, deal.model);
const party = (letter: string): string => deal.content.parties[letter]!;

const MOVE =
  'mutation ($id: ID!, $version: Int!, $to: ModelStatus!) { moved: moveEngagementModel(id: $id, expectedVersion: $version, to: $to, note: "as agreed") { id version status } }';

describe('a revision', () => {
  const move = async (to: string, id = deal.model): Promise<Answer> => {
    const { version } = await shown(coordinator, id);
    return coordinator.send(MOVE, { id, version, to });
  };

  const choose = async (scenario: string): Promise<void> => {
    const { version } = await now();
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!, $scenario: ID) { chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { id } }',
      { id: deal.model, version, scenario: deal.content.scenarios[scenario] },
    );
  };

  type Obstacle = { message: string; unstated: object[] };

  /** What stands against VALIDATED, in the language of whoever asks. */
  async function against(language: 'bg' | 'en', { email, password } = deal.coordinator): Promise<Obstacle[]> {
    const client = await api.client({ language }).signIn(email, password);
    const { moves } = await client.ask<{ moves: { to: string; obstacles: Obstacle[] }[] }>(
      'query ($id: ID!) { moves: engagementModelMoves(id: $id) { to obstacles { message unstated { partyId scenarioId flowId riskId text } } } }',
      { id: deal.model },
    );
    return moves.find(({ to }) => to === 'VALIDATED')!.obstacles;
  }

  const missing = async (...asked: Parameters<typeof against>): Promise<string[]> =>
    (await against(...asked)).map(({ message }) => message);

  it('is validated when everything is stated, frozen from then on, and lives on in a new one', async () => {
    expect(rules(await move('AGREED'))).toEqual(['engagement.move-not-allowed']);
    expect((await move('IN_VALIDATION')).data).toMatchObject({ moved: { status: 'IN_VALIDATION' } });
    const flow = await make(coordinator, 'ValueFlow', {
      scenarioId: deal.content.scenarios.A,
      fromId: party('C'),
      toId: null,
      label: 'report',
    });
    const early = await move('VALIDATED');
    expect([code(early), rules(early)]).toEqual(['REFUSED', ['engagement.cost-unvalued']]);
    expect(early.errors[0]!.message).toMatch(/^Citizen Screens Ltd: /);
    expect(await missing('en')).toEqual([
      'Citizen Screens Ltd: The giving party has not valued its effort yet.',
    ]);
    expect(await missing('bg')).toEqual([
      'Граждански екрани ООД: Даващата страна още не е оценила усилието си.',
    ]);
    const place = {
      partyId: party('C'),
      scenarioId: deal.content.scenarios.A,
      flowId: flow.id,
      riskId: null,
    };
    expect(early.errors[0]!.extensions.reasons).toEqual([
      { rule: expect.any(String), message: expect.any(String) },
    ]);
    const [lacking] = await against('bg');
    expect(lacking?.unstated).toEqual([{ ...place, text: 'Сценарий „A“, „report“: усилието' }]);
    const manager = await a.member(deal.programme, 'MANAGER');
    expect((await against('en', manager)).map((one) => one.unstated)).toEqual([[]]);
    expect(await missing('en', manager)).toEqual(['Citizen Screens Ltd has not stated all its values yet.']);
    expect(await missing('bg', manager)).toEqual(['Липсват стойности от страна на Граждански екрани ООД.']);
    await manager.client.ask(
      'mutation ($id: ID!) { openValuations(modelId: $id, reason: "a complaint") { id } }',
      { id: deal.model },
    );
    expect(await missing('en', manager)).toEqual(await missing('en'));
    await coordinator.ask('mutation ($id: ID!) { archiveValueFlow(id: $id, expectedVersion: 1) { id } }', {
      id: flow.id,
    });
    expect((await move('VALIDATED')).errors).toEqual([]);

    const frozen = await coordinator.send(UPDATE_SHEET, {
      id: party('M'),
      version: 1,
      patch: { minGain: 1 },
    });
    expect([code(frozen), rules(frozen)]).toEqual(['REFUSED', ['engagement.frozen']]);
    expect(rules(await move('AGREED'))).toEqual(['engagement.no-chosen-scenario']);
    await choose('A');
    expect(rules(await move('AGREED'))).toEqual(['engagement.verdict']);
    await choose('B');
    expect((await move('AGREED')).errors).toEqual([]);

    const { next } = await coordinator.ask<{ next: { id: string } }>(
      'mutation ($id: ID!) { next: createRevision(id: $id) { id } }',
      { id: deal.model },
    );
    const [old, revised] = [await now(), await shown(coordinator, next.id)];
    expect(revised).toMatchObject({
      revision: 2,
      status: 'DRAFT',
      chosenScenario: { name: 'B' },
      verdict: old.verdict,
    });
    const content = ({ parties, scenarios }: Shown) => [
      parties.map(({ sheet }) => [sheet.interests, sheet.alternative, sheet.risks, sheet.outcomes]),
      scenarios.map(({ name, flows, evaluation }) => [
        name,
        evaluation.verdict,
        flows.map(({ label, requires }) => [label, requires]),
      ]),
    ];
    expect(content(revised)).toEqual(content(old));
    const ids = (model: Shown) =>
      [...model.parties, ...model.scenarios.flatMap(({ flows }) => flows)].map(({ id }) => id);
    expect(ids(revised).filter((id) => ids(old).includes(id))).toEqual([]);

    await move('IN_VALIDATION', next.id);
    await move('VALIDATED', next.id);
    const second = await move('AGREED', next.id);
    expect(rules(second)).toEqual(['engagement.other-revision-binding']);
    expect(
      (
        await coordinator.send(
          'mutation ($id: ID!, $version: Int!) { archiveEngagementModel(id: $id, expectedVersion: $version) { id } }',
          { id: deal.model, version: (await now()).version },
        )
      ).errors[0]?.extensions.code,
    ).toBe('REFUSED');
  });

  it('is found by the words of its project, its verdict and its status, by whoever reads it', async () => {
    const viewer = await a.member(deal.programme, 'VIEWER');
    const { verdict } = await now();
    const { found } = await viewer.client.ask<{ found: { items: { id: string }[]; total: number } }>(
      `query ($project: ID!, $verdict: Verdict!) { found: engagementModels(sort: [{ field: verdict }, { field: revision, direction: DESC }],
        filter: { q: "participation", verdict: { eq: $verdict }, status: { in: [AGREED, IN_FORCE] }, project: { id: { eq: $project } }, parties: { some: { stakeholder: { party: { name: { contains: "neighbours" } } } } } }) { items { id } total } }`,
      { project: deal.project.id, verdict },
    );
    expect(found).toEqual({ items: [{ id: deal.model }], total: 1 });
  });

  it('tells the project its cooperation form, status and verdict', async () => {
    const { project } = await coordinator.ask<{ project: object }>(
      'query ($id: ID!) { project(id: $id) { verdict engagementModel { revision status cooperationForm } engagementModels { revision } } }',
      { id: deal.project.id },
    );
    expect(project).toMatchObject({
      verdict: (await now()).verdict,
      engagementModel: { revision: 1, status: 'AGREED', cooperationForm: 'PILOT' },
      engagementModels: [{ revision: 2 }, { revision: 1 }],
    });
  });

  it('is stale when a party that had committed itself withdraws', async () => {
    const { parties } = await coordinator.ask<{
      parties: { participations: { id: string; version: number; stakeholder: { id: string } }[] };
    }>(
      'query ($id: ID!) { parties: project(id: $id) { participations { id version stakeholder { id } } } }',
      {
        id: deal.project.id,
      },
    );
    const found = parties.participations.find(
      ({ stakeholder }) => stakeholder.id === deal.content.stakeholders.N,
    )!;
    let { version } = found;
    for (const to of ['CONTACTED', 'INTERESTED', 'NEGOTIATING', 'COMMITTED', 'WITHDRAWN']) {
      if (to === 'WITHDRAWN') expect((await now()).evaluation!.stale).toBe(false);
      await coordinator.ask(
        'mutation ($id: ID!, $version: Int!, $to: ParticipationState!) { moveParticipation(id: $id, expectedVersion: $version, to: $to, note: "so it went") { version } }',
        { id: found.id, version, to },
      );
      version += 1;
    }
    expect((await now()).evaluation!.stale).toBe(true);
  });

  it('is not what its project is approved on then, unless a manager says so in writing, which is kept', async () => {
    const [project] = await rows.find<{ version: number }>(
      "update project set stage = 'DECISION' where id = $1 returning version",
      [deal.project.id],
    );
    const approve = (client: Client, override: string | null): Promise<Answer> =>
      client.send(
        'mutation ($id: ID!, $version: Int!, $override: String) { moveProject(id: $id, expectedVersion: $version, to: AGREED, override: $override) { stage verdictStale hasWithdrawnParty } }',
        { id: deal.project.id, version: project!.version, override },
      );
    const manager = await a.member(deal.programme, 'MANAGER');
    for (const client of [coordinator, manager.client])
      expect(rules(await approve(client, null))).toEqual(['project.verdict-stale']);
    expect(code(await approve(coordinator, 'I say so'))).toBe('FORBIDDEN');
    expect(rules(await approve(manager.client, ' '))).toEqual(['project.verdict-stale']);
    expect((await approve(manager.client, 'The others carry it.')).data).toEqual({
      moveProject: { stage: 'AGREED', verdictStale: true, hasWithdrawnParty: true },
    });
    const log = await rows.find(
      "select actor_id, facts ->> 'override' as override from activity where kind = 'project.moved' and subject_id = $1",
      [deal.project.id],
    );
    expect(log).toEqual([{ actor_id: manager.id, override: 'The others carry it.' }]);
  });

  it('is not agreed on a verdict that no longer holds, unless a manager says so in writing, which is kept', async () => {
    const [id] = (
      await rows.find<{ id: string }>('select id from engagement_model where based_on_id = $1', [deal.model])
    ).map((one) => one.id);
    const manager = await a.member(deal.programme, 'MANAGER');
    const agree = async (client: Client, override: string | null): Promise<Answer> => {
      const { version } = await shown(client, id!);
      return client.send(
        'mutation ($id: ID!, $version: Int!, $override: String) { moved: moveEngagementModel(id: $id, expectedVersion: $version, to: AGREED, note: "all met", override: $override) { status } }',
        { id, version, override },
      );
    };
    expect(rules(await agree(manager.client, 'It no longer binds.'))).toEqual([
      'engagement.other-revision-binding',
    ]);
    await rows.find("update engagement_model set status = 'REJECTED' where id = $1", [deal.model]);
    for (const client of [coordinator, manager.client])
      expect(rules(await agree(client, null))).toEqual(['engagement.verdict-stale']);
    expect(code(await agree(coordinator, 'I say so'))).toBe('FORBIDDEN');
    expect(rules(await agree(manager.client, ' '))).toEqual(['engagement.verdict-stale']);
    const { moves } = await manager.client.ask<{ moves: object[] }>(
      'query ($id: ID!) { moves: engagementModelMoves(id: $id) { to overridable obstacles { rule } } }',
      { id },
    );
    expect(moves).toEqual([
      { to: 'AGREED', overridable: true, obstacles: [{ rule: 'engagement.verdict-stale' }] },
      { to: 'REJECTED', overridable: false, obstacles: [] },
    ]);
    expect((await agree(manager.client, 'The others carry it.')).data).toEqual({
      moved: { status: 'AGREED' },
    });
    const log = await rows.find(
      "select actor_id, note, facts ->> 'override' as override from activity where kind = 'engagementModel.moved' and subject_id = $1 and facts ->> 'to' = 'AGREED'",
      [id],
    );
    expect(log).toEqual([
      { actor_id: manager.id, note: 'all met\nThe others carry it.', override: 'The others carry it.' },
    ]);
  });
});
