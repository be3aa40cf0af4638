import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evaluate } from '../../libs/domain/src/engagement/evaluate.js';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';

const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;
const rules = ({ errors }: Answer): string[] =>
  ((errors[0]?.extensions.reasons ?? []) as { rule: string }[]).map(({ rule }) => rule);
const places = ({ errors }: Answer): string[] =>
  ((errors[0]?.extensions.fields ?? []) as { path: string }[]).map(({ path }) => path);

const MODEL = `query ($id: ID!) { model: engagementModel(id: $id) { id version revision status currency verdict
  chosenScenario { name } evaluation { id verdict stale statuses { party { id } status } }
  parties { id stakeholder { party { name } } sheet { version source statedBy { id } interests alternative { low mode high } risks { label } outcomes { scenario { name } surplus status } } }
  scenarios { id version name isStatusQuo flows { id version label from { id } to { id } requires { label } valuation { receiver { version interest } giver { version cost { low mode high } } } }
    evaluation { verdict stale engineVersion draws seed statuses { party { id } status } detail { measures choice suggestions outcomes { party { id } surplus status } } } } } }`;

interface Shown {
  id: string;
  version: number;
  revision: number;
  status: string;
  verdict: string | null;
  currency: string;
  chosenScenario: { name: string } | null;
  evaluation: { id: string; verdict: string; stale: boolean } | null;
  parties: {
    id: string;
    sheet: {
      version: number;
      source: string;
      interests: unknown[];
      alternative: object;
      risks: object[];
      outcomes: { surplus: number; status: string }[];
    };
  }[];
  scenarios: {
    id: string;
    version: number;
    name: string;
    flows: {
      id: string;
      version: number;
      label: string;
      requires: object[];
      valuation: {
        receiver: { version: number; interest: string } | null;
        giver: { version: number; cost: object } | null;
      };
    }[];
    evaluation: {
      verdict: string;
      stale: boolean;
      draws: number;
      detail: {
        measures: unknown;
        choice: { nash: string; reason: { en: string } };
        suggestions: unknown[];
        outcomes: { party: { id: string }; surplus: number; status: string }[];
      };
    };
  }[];
}

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

const shown = async (client: Client = coordinator, id = deal.model): Promise<Shown> =>
  (await client.ask<{ model: Shown }>(MODEL, { id })).model;
const party = (letter: string): string => deal.content.parties[letter]!;

describe('the worked example through the API', () => {
  it('has the numbers, words and verdicts of the engine', async () => {
    const expected = evaluate({
      ...WORKED_EXAMPLE,
      draws: 2000,
      scenarios: [exampleScenario('A'), exampleScenario('B')],
    });
    const { scenarios, verdict, currency } = await shown();
    expect(currency).toBe('BGN');
    expect(verdict).toBe('NOT_WIN_WIN');
    for (const [at, { evaluation }] of scenarios.entries()) {
      const said = expected.scenarios[at]!;
      expect([evaluation.verdict, evaluation.stale, evaluation.draws]).toEqual([said.verdict, false, 2000]);
      for (const { id, surplus, status } of said.parties) {
        const outcome = evaluation.detail.outcomes.find((one) => one.party.id === party(id))!;
        expect(outcome.surplus).toBeCloseTo(surplus!, 9);
        expect(outcome.status).toBe(status);
      }
      expect(evaluation.detail.measures).toMatchObject({ jain: said.measures!.jain });
    }
    expect(scenarios[1]!.evaluation.detail.choice.reason.en).toBe(
      'Both rules, Nash and the weakest party, choose “B”.',
    );
  });

  it('is exported as the document that the engine takes', async () => {
    const { model } = await coordinator.ask<{ model: Parameters<typeof evaluate>[0] }>(
      'query ($id: ID!) { model: exportEngagementModel(id: $id) }',
      { id: deal.model },
    );
    expect(evaluate(model).scenarios.map(({ verdict }) => verdict)).toEqual(['NOT_WIN_WIN', 'WIN_WIN']);
  });
});

describe('what is impossible', () => {
  it('is refused whole, with every fault and its place', async () => {
    const before = await shown();
    const answer = await coordinator.send(UPDATE_SHEET, {
      id: party('M'),
      version: 2,
      patch: {
        interests: [
          { id: 'x', label: 'x', points: 70 },
          { id: 'x', label: 'y', points: 70 },
        ],
        alternative: { mode: 100 },
        riskAversion: 0.5,
      },
    });
    expect(code(answer)).toBe('VALIDATION');
    expect(places(answer).sort()).toEqual(['patch.alternative', 'patch.interests', 'patch.interests.1.id']);
    expect(await shown()).toEqual(before);
  });

  it('has its place in flows and risks too', async () => {
    const flow = await coordinator.send(
      'mutation ($input: CreateValueFlowInput!) { createValueFlow(input: $input) { id } }',
      {
        input: {
          scenarioId: deal.content.scenarios.A,
          fromId: party('M'),
          toId: party('U'),
          label: 'impossible',
          receiver: {
            interest: 'M1',
            likelihood: { mode: 1.5 },
            fulfilment: { low: 0.5, mode: 0.2, high: 0.9 },
          },
        },
      },
    );
    expect(code(flow)).toBe('VALIDATION');
    expect(places(flow).sort()).toEqual([
      'input.receiver.fulfilment',
      'input.receiver.interest',
      'input.receiver.likelihood',
    ]);
    const risk = await coordinator.send(
      'mutation ($input: CreatePartyRiskInput!) { createPartyRisk(input: $input) { id } }',
      { input: { partyId: party('M'), label: 'x', probability: { mode: 2 }, impact: { mode: -1 } } },
    );
    expect(places(risk).sort()).toEqual(['input.impact', 'input.probability']);
  });

  it('does not wait for itself, along whatever way', async () => {
    const update =
      'mutation ($id: ID!, $version: Int!, $patch: ValueFlowPatch!) { updateValueFlow(id: $id, expectedVersion: $version, patch: $patch) { version requires { label } } }';
    const [first, second] = [deal.content.flows['A f1'], deal.content.flows['A f2']];
    const linked = await coordinator.ask(update, { id: first, version: 1, patch: { requiresIds: [second] } });
    expect(linked).toMatchObject({ updateValueFlow: { requires: [{ label: 'outreach' }] } });
    const circle = await coordinator.send(update, {
      id: second,
      version: 1,
      patch: { requiresIds: [first] },
    });
    expect(code(circle)).toBe('VALIDATION');
    expect(new Set(places(circle))).toEqual(new Set(['patch.requiresIds']));
    await coordinator.ask(update, { id: first, version: 2, patch: { requiresIds: [] } });
  });

  it('an interest that a flow serves does not vanish under it', async () => {
    const { parties } = await shown();
    const answer = await coordinator.send(UPDATE_SHEET, {
      id: party('U'),
      version: parties[1]!.sheet.version,
      patch: { interests: [{ id: 'U1', label: 'open data', points: 100 }] },
    });
    expect(places(answer)).toEqual(['patch.interests']);
  });
});

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
    const [, b] = (await shown()).scenarios;
    expect(b!.evaluation.verdict).toBe('INCOMPLETE');
    expect(b!.flows.find(({ id }) => id === flow.id)).toMatchObject({
      valuation: { receiver: { interest: null }, giver: null },
    });
    await coordinator.ask('mutation ($id: ID!) { archiveValueFlow(id: $id, expectedVersion: 1) { id } }', {
      id: flow.id,
    });
    expect((await shown()).scenarios[1]!.evaluation.verdict).toBe('WIN_WIN');
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
    const [, b] = (await shown()).scenarios;
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

async function flowSide(flow: string, side: 'receiver' | 'giver'): Promise<{ version: number }> {
  const { scenarios } = await shown();
  const found = scenarios.flatMap(({ flows }) => flows).find(({ id }) => id === deal.content.flows[flow])!;
  return found.valuation[side]!;
}

describe('a sheet', () => {
  it("is the coordinator's estimate until the party writes or confirms it itself", async () => {
    const partner = await deal.partner(a, 'N');
    const before = (await shown()).parties[3]!.sheet;
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
    const after = (await shown()).parties[3]!.sheet;
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

describe('a scenario', () => {
  it('is copied whole, chosen, and no longer chosen when it leaves', async () => {
    const { copy } = await coordinator.ask<{ copy: { id: string; version: number; name: string } }>(
      'mutation ($id: ID!) { copy: copyScenario(id: $id, name: "B, higher fee") { id version name } }',
      { id: deal.content.scenarios.B },
    );
    const model = await shown();
    const [, b, copied] = model.scenarios;
    expect(copied).toMatchObject({ id: copy.id, name: 'B, higher fee' });
    const plain = (scenario: Shown['scenarios'][number]) =>
      scenario.flows.map(({ label, valuation }) => ({
        label,
        interest: valuation.receiver?.interest,
        cost: valuation.giver?.cost,
      }));
    expect(plain(copied!)).toEqual(plain(b!));
    expect(copied!.evaluation.verdict).toBe(b!.evaluation.verdict);
    const choose =
      'mutation ($id: ID!, $version: Int!, $scenario: ID) { chosen: chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { version verdict chosenScenario { name } } }';
    const { chosen } = await coordinator.ask<{ chosen: object }>(choose, {
      id: deal.model,
      version: model.version,
      scenario: copy.id,
    });
    expect(chosen).toMatchObject({
      verdict: copied!.evaluation.verdict,
      chosenScenario: { name: 'B, higher fee' },
    });
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!) { archiveScenario(id: $id, expectedVersion: $version) { id } }',
      { id: copy.id, version: copy.version },
    );
    expect(await shown()).toMatchObject({ chosenScenario: null, verdict: 'NOT_WIN_WIN' });
  });

  it('of another model is as good as none', async () => {
    const other = await Deal.made(a, { parties: [], scenarios: [{ id: 'X' }] });
    const { version } = await shown();
    const answer = await coordinator.send(
      'mutation ($id: ID!, $version: Int!, $scenario: ID) { chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { id } }',
      {
        id: deal.model,
        version,
        scenario: other.content.scenarios.X,
      },
    );
    expect(code(answer)).toBe('NOT_FOUND');
  });

  it('a party that gives or gets in it stays in the model', async () => {
    const answer = await coordinator.send(
      'mutation ($id: ID!) { archiveModelParty(id: $id, expectedVersion: 1) { id } }',
      { id: party('M') },
    );
    expect(rules(answer)).toEqual(['engagement.party-has-flows']);
  });
});

const MOVE =
  'mutation ($id: ID!, $version: Int!, $to: ModelStatus!) { moved: moveEngagementModel(id: $id, expectedVersion: $version, to: $to, note: "as agreed") { id version status } }';

describe('a revision', () => {
  const move = async (to: string, id = deal.model): Promise<Answer> => {
    const { version } = await shown(coordinator, id);
    return coordinator.send(MOVE, { id, version, to });
  };

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
    const { version } = await shown();
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!, $scenario: ID) { chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenario) { id } }',
      {
        id: deal.model,
        version,
        scenario: deal.content.scenarios.B,
      },
    );
    expect((await move('AGREED')).errors).toEqual([]);

    const { next } = await coordinator.ask<{ next: { id: string } }>(
      'mutation ($id: ID!) { next: createRevision(id: $id) { id } }',
      { id: deal.model },
    );
    const [old, revised] = [await shown(), await shown(coordinator, next.id)];
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
          { id: deal.model, version: (await shown()).version },
        )
      ).errors[0]?.extensions.code,
    ).toBe('REFUSED');
  });

  it('tells the project its cooperation form, status and verdict', async () => {
    const { project } = await coordinator.ask<{ project: object }>(
      'query ($id: ID!) { project(id: $id) { verdict engagementModel { revision status cooperationForm } engagementModels { revision } } }',
      { id: deal.project.id },
    );
    expect(project).toMatchObject({
      verdict: (await shown()).verdict,
      engagementModel: { revision: 1, status: 'AGREED', cooperationForm: 'PILOT' },
      engagementModels: [{ revision: 2 }, { revision: 1 }],
    });
  });

  it('is stale when a party that had committed itself withdraws', async () => {
    const { rows } = await coordinator.ask<{
      rows: { participations: { id: string; version: number; stakeholder: { id: string } }[] };
    }>('query ($id: ID!) { rows: project(id: $id) { participations { id version stakeholder { id } } } }', {
      id: deal.project.id,
    });
    const found = rows.participations.find(
      ({ stakeholder }) => stakeholder.id === deal.content.stakeholders.N,
    )!;
    let { version } = found;
    for (const to of ['CONTACTED', 'INTERESTED', 'NEGOTIATING', 'COMMITTED', 'WITHDRAWN']) {
      if (to === 'WITHDRAWN') expect((await shown()).evaluation!.stale).toBe(false);
      await coordinator.ask(
        'mutation ($id: ID!, $version: Int!, $to: ParticipationState!) { moveParticipation(id: $id, expectedVersion: $version, to: $to, note: "so it went") { version } }',
        { id: found.id, version, to },
      );
      version += 1;
    }
    expect((await shown()).evaluation!.stale).toBe(true);
  });
});
