import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { code, places, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';
import { shown } from '../support/shown-model.js';

let api: Api;
let rows: Rows;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  deal = await Deal.made(await Factory.on(api), {
    ...WORKED_EXAMPLE,
    scenarios: [exampleScenario('A'), exampleScenario('B')],
  });
  coordinator = deal.coordinator.client;
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const party = (letter: string): string => deal.content.parties[letter]!;
const now = () => shown(coordinator, deal.model);

async function versionOf(table: string, id: string): Promise<number> {
  const [row] = await rows.find<{ version: number }>(`select version from ${table} where id = $1`, [id]);
  return row!.version;
}
const TABLES = {
  EngagementModel: 'engagement_model',
  ModelParty: 'model_party',
  Scenario: 'scenario',
  ValueFlow: 'value_flow',
  ModelOffer: 'model_offer',
  PartyRisk: 'party_risk',
};
type Type = keyof typeof TABLES;
const archive = async (type: Type, id: string): Promise<Answer> =>
  coordinator.send(
    `mutation ($id: ID!, $version: Int!) { archive${type}(id: $id, expectedVersion: $version) { id } }`,
    { id, version: await versionOf(TABLES[type], id) },
  );
const restore = (type: Type, id: string): Promise<Answer> =>
  coordinator.send(`mutation ($id: ID!) { restore${type}(id: $id) { id } }`, { id });
const said = ({ errors }: Answer): string => errors[0]!.message;

describe('an archived scenario', () => {
  it('is not copied, changed or filled until it is brought back', async () => {
    const id = deal.content.scenarios.A!;
    await archive('Scenario', id);
    const before = await rows.digests(['session', 'user']);
    const flow = deal.content.flows['A f1'];
    const answers = [
      await coordinator.send('mutation ($id: ID!) { copyScenario(id: $id, name: "copy") { id } }', { id }),
      await coordinator.send(
        'mutation ($id: ID!, $version: Int!) { updateScenario(id: $id, expectedVersion: $version, patch: { name: "other" }) { id } }',
        { id, version: await versionOf('scenario', id) },
      ),
      await coordinator.send(
        'mutation ($input: CreateValueFlowInput!) { createValueFlow(input: $input) { id } }',
        { input: { scenarioId: id, fromId: party('C'), toId: null, label: 'report' } },
      ),
      await coordinator.send(
        'mutation ($id: ID!) { updateValueFlow(id: $id, expectedVersion: 1, patch: { label: "other" }) { id } }',
        { id: flow },
      ),
      await coordinator.send(
        'mutation ($input: CreatePartyRiskInput!) { createPartyRisk(input: $input) { id } }',
        { input: { scenarioId: id, partyId: party('C'), label: 'flood' } },
      ),
    ];
    for (const answer of answers)
      expect([rules(answer), said(answer)]).toEqual([
        ['engagement.archived'],
        'The scenario is archived; bring it back first.',
      ]);
    expect(await rows.digests(['session', 'user'])).toEqual(before);
    expect((await restore('Scenario', id)).errors).toEqual([]);
  });

  it('comes back once all who give and get in it are in the model again', async () => {
    const { A, B } = deal.content.scenarios;
    for (const id of [A!, B!]) await archive('Scenario', id);
    expect((await archive('ModelParty', party('U'))).errors).toEqual([]);
    const alone = await restore('Scenario', A!);
    expect([rules(alone), said(alone)]).toEqual([
      ['engagement.party-gone'],
      expect.stringMatching(/^The party “.+” has been taken out of the model; bring it back first\.$/),
    ]);
    await restore('ModelParty', party('U'));
    for (const id of [A!, B!]) expect((await restore('Scenario', id)).errors).toEqual([]);
  });
});

describe('an archived flow', () => {
  const id = (): string => deal.content.flows['A f1']!;

  it('is not changed until it is brought back', async () => {
    await archive('ValueFlow', id());
    const answer = await coordinator.send(
      'mutation ($id: ID!) { updateValueFlow(id: $id, expectedVersion: 2, patch: { label: "other" }) { id } }',
      { id: id() },
    );
    expect([rules(answer), said(answer)]).toEqual([
      ['engagement.archived'],
      'The flow is archived; bring it back first.',
    ]);
    await restore('ValueFlow', id());
  });

  it('comes back once it serves an interest that its receiver has', async () => {
    const serving = (await now()).scenarios.flatMap(({ flows }) =>
      flows.filter(({ valuation }) => valuation.receiver?.interest === 'U1'),
    );
    for (const flow of serving) await archive('ValueFlow', flow.id);
    const sheet = async (interests: object[]) =>
      coordinator.ask(UPDATE_SHEET, {
        id: party('U'),
        version: (await now()).parties[1]!.sheet.version,
        patch: { interests },
      });
    const { interests } = (await now()).parties[1]!.sheet as { interests: { id: string }[] };
    await sheet(interests.filter((one) => one.id !== 'U1'));
    const gone = await restore('ValueFlow', serving[0]!.id);
    expect([rules(gone), said(gone)]).toEqual([
      ['engagement.interest-gone'],
      expect.stringContaining(`The flow “${serving[0]!.label}” serves an interest that`),
    ]);
    await sheet(interests);
    for (const flow of serving) expect((await restore('ValueFlow', flow.id)).errors).toEqual([]);
  });
});

/** Nothing of what is tried is done, for that is archived. */
async function refusedAs(what: string, tried: () => Promise<Answer>[]): Promise<void> {
  const before = await rows.digests(['session', 'user']);
  for (const answer of await Promise.all(tried()))
    expect([rules(answer), said(answer)]).toEqual([
      ['engagement.archived'],
      `The ${what} is archived; bring it back first.`,
    ]);
  expect(await rows.digests(['session', 'user'])).toEqual(before);
}
const update = (type: string, id: string, patch: object): Promise<Answer> =>
  coordinator.send(
    `mutation ($id: ID!, $patch: ${type}Patch!) { update${type}(id: $id, expectedVersion: 2, patch: $patch) { id } }`,
    { id, patch },
  );
const value = (flowId: string): Promise<Answer> =>
  coordinator.send(
    'mutation ($id: ID!) { updateValuation(flowId: $id, patch: { giver: { expectedVersion: 1, cost: { mode: 4 } } }) { id } }',
    { id: flowId },
  );

describe('what is archived on its own', () => {
  const riskOf = (letter: string): Promise<{ id: string }> =>
    make(coordinator, 'PartyRisk', { partyId: party(letter), label: 'flood' });

  it('a flow is not valued, nor one of an archived scenario', async () => {
    const flow = deal.content.flows['B f1']!;
    await archive('ValueFlow', flow);
    await refusedAs('flow', () => [value(flow)]);
    await restore('ValueFlow', flow);
    await archive('Scenario', deal.content.scenarios.B!);
    await refusedAs('scenario', () => [value(flow)]);
    await restore('Scenario', deal.content.scenarios.B!);
  });

  it('an offer is not changed', async () => {
    const offer = await make(coordinator, 'ModelOffer', {
      modelId: deal.model,
      fromId: party('M'),
      label: 'grant',
      addresses: [],
    });
    await archive('ModelOffer', offer.id);
    await refusedAs('offer', () => [update('ModelOffer', offer.id, { label: 'other' })]);
  });

  it('a risk is not changed, nor one of an archived scenario', async () => {
    const { id } = await riskOf('U');
    await archive('PartyRisk', id);
    await refusedAs('risk', () => [update('PartyRisk', id, { label: 'other' })]);
    const inB = await make(coordinator, 'PartyRisk', {
      partyId: party('U'),
      scenarioId: deal.content.scenarios.B,
      label: 'flood',
    });
    await archive('Scenario', deal.content.scenarios.B!);
    await refusedAs('scenario', () => [update('PartyRisk', inB.id, { label: 'other' })]);
    await restore('Scenario', deal.content.scenarios.B!);
  });

  it('a party states nothing, and nothing is stated of it', async () => {
    const { A, B } = deal.content.scenarios;
    const { id } = await riskOf('U');
    for (const scenario of [A!, B!]) await archive('Scenario', scenario);
    await archive('ModelParty', party('U'));
    await refusedAs('party', () => [
      update('ModelParty', party('U'), { order: 4 }),
      coordinator.send(UPDATE_SHEET, {
        id: party('U'),
        version: 2,
        patch: { alternativeText: 'another way' },
      }),
      coordinator.send('mutation ($id: ID!) { confirmSheet(partyId: $id, expectedVersion: 2) { id } }', {
        id: party('U'),
      }),
      update('PartyRisk', id, { label: 'other' }),
      coordinator.send('mutation ($input: CreatePartyRiskInput!) { createPartyRisk(input: $input) { id } }', {
        input: { partyId: party('U'), label: 'fire' },
      }),
    ]);
    await restore('ModelParty', party('U'));
    for (const scenario of [A!, B!]) await restore('Scenario', scenario);
  });

  it('a precondition of the form before is not answered', async () => {
    const [one] = await rows.find<{ id: string }>('select id from precondition where model_id = $1', [
      deal.model,
    ]);
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!) { updateEngagementModel(id: $id, expectedVersion: $version, patch: { cooperationForm: MOU }) { id } }',
      { id: deal.model, version: await versionOf('engagement_model', deal.model) },
    );
    expect(rules(await update('Precondition', one!.id, { answer: 'YES' }))).toEqual(['engagement.archived']);
  });
});

describe('an archived revision', () => {
  it('is judged anew when it comes back', async () => {
    await archive('EngagementModel', deal.model);
    // As an older engine left it.
    await rows.find("update evaluation_detail set inputs_hash = 'older' where model_id = $1", [deal.model]);
    const before = await now();
    expect((await restore('EngagementModel', deal.model)).errors).toEqual([]);
    const current = await rows.find<{ id: string }>(
      "select evaluation_id as id from evaluation_detail where model_id = $1 and inputs_hash <> 'older'",
      [deal.model],
    );
    expect(current).toHaveLength(before.scenarios.length);
    expect((await now()).scenarios.map(({ evaluation }) => evaluation.stale)).toEqual([false, false]);
  });
});

describe('an end outside of the model', () => {
  it('states nothing, and nothing is dropped unsaid', async () => {
    const flow = (ends: object, worth: object): Promise<Answer> =>
      coordinator.send('mutation ($input: CreateValueFlowInput!) { createValueFlow(input: $input) { id } }', {
        input: { scenarioId: deal.content.scenarios.A, label: 'report', ...ends, ...worth },
      });
    const receiver = { likelihood: { mode: 0.5 } };
    const giver = { cost: { mode: 1 } };
    const outwards = { fromId: party('C'), toId: null };
    const inwards = { fromId: null, toId: party('C') };
    const answers = [await flow(outwards, { receiver }), await flow(inwards, { giver })];
    expect(answers.map((one) => [code(one), places(one)])).toEqual([
      ['VALIDATION', ['input.receiver']],
      ['VALIDATION', ['input.giver']],
    ]);
    const kept = await make(coordinator, 'ValueFlow', {
      scenarioId: deal.content.scenarios.A,
      label: 'report',
      ...outwards,
      giver,
    });
    const changed = await coordinator.send(
      'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { id } }',
      { id: kept.id, patch: { receiver: { expectedVersion: 1, ...receiver } } },
    );
    expect([code(changed), places(changed)]).toEqual(['VALIDATION', ['patch.receiver']]);
  });
});
