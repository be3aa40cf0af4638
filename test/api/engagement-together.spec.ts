import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { evaluate } from '../../libs/domain/src/engagement/evaluate.js';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, UPDATE_SHEET, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { code, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';
import { shown } from '../support/shown-model.js';

/** Two processes on one database, and the coordinator of the deal in both. */
let apis: Api[];
let rows: Rows;
let a: Factory;
let deal: Deal;
let one: Client;
let two: Client;
beforeAll(async () => {
  const api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  apis = [api, await startApi({ databaseUrl: api.databaseUrl })];
});
afterAll(async () => {
  await rows.close();
  for (const api of apis.toReversed()) await api.stop();
});

async function meet(): Promise<void> {
  deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A'), exampleScenario('B')] });
  one = deal.coordinator.client;
  const { email, password } = deal.coordinator;
  two = await apis[1]!.client().signIn(email, password);
}

const party = (letter: string): string => deal.content.parties[letter]!;
const MOVE =
  'mutation ($id: ID!, $version: Int!, $to: ModelStatus!) { moveEngagementModel(id: $id, expectedVersion: $version, to: $to) { version } }';
const VALUE =
  'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { id } }';
const TRY =
  'mutation ($id: ID!, $name: String!) { trySuggestion(evaluationId: $id, place: 0, name: $name) { id } }';
const OFFER = 'mutation ($input: CreateModelOfferInput!) { createModelOffer(input: $input) { id } }';

/** What is stored of the model's scenarios, and what the engine says of what is stated now. */
async function judged(): Promise<{ stored: unknown[]; due: unknown[] }> {
  const { scenarios } = await shown(one, deal.model);
  const { document } = await one.ask<{ document: EngagementDocument }>(
    'query ($id: ID!) { document: exportEngagementModel(id: $id) }',
    { id: deal.model },
  );
  const surpluses = (all: readonly [string, number | null][]) =>
    Object.fromEntries(all.map(([id, surplus]) => [id, surplus?.toFixed(9)]));
  const due = evaluate(document).scenarios.map(({ id, verdict, parties, suggestions }) => [
    id,
    verdict,
    suggestions.length,
    surpluses(parties.map((each) => [each.id, each.surplus])),
  ]);
  const stored = scenarios.map(({ id, evaluation: { verdict, detail } }) => [
    id,
    verdict,
    detail.suggestions.length,
    surpluses(detail.outcomes.map((each) => [each.party.id, each.surplus])),
  ]);
  return { stored, due };
}

/** Every answer is a whole success or a plain refusal, and what is stored is what the engine says now. */
async function expectWhole(answers: readonly Answer[], allowed: readonly string[]): Promise<void> {
  for (const answer of answers) expect([undefined, ...allowed]).toContain(code(answer));
  const { stored, due } = await judged();
  expect(stored).toEqual(due);
}

const evaluationOf = async (scenario: string): Promise<string> => {
  const [last] = await rows.find<{ id: string }>(
    'select id from evaluation where scenario_id = $1 order by id desc limit 1',
    [scenario],
  );
  return last!.id;
};

describe('two people at one model, in two processes', () => {
  it('value, offer and try at once: all of it counts or is refused in words', async () => {
    await meet();
    for (const round of [1, 2, 3]) {
      const evaluation = await evaluationOf(deal.content.scenarios.A!);
      const answers = await Promise.all([
        one.send(VALUE, {
          id: deal.content.flows['A f4'],
          patch: { receiver: { expectedVersion: round, likelihood: { mode: 0.4 + round / 10 } } },
        }),
        two.send(VALUE, {
          id: deal.content.flows['A f4'],
          patch: { giver: { expectedVersion: round, cost: { mode: round } } },
        }),
        one.send(OFFER, {
          input: {
            modelId: deal.model,
            fromId: party('M'),
            label: `offer ${round}`,
            addresses: [{ partyId: party('N'), interest: 'N1' }],
            fulfilment: { mode: 0.5 },
            likelihood: { mode: 0.9 },
            cost: { mode: round },
          },
        }),
        two.send(TRY, { id: evaluation, name: `tried ${round}` }),
      ]);
      await expectWhole(answers, ['REFUSED']);
      expect(answers.slice(0, 3).map(code)).toEqual([undefined, undefined, undefined]);
      expect(rules(answers[3]!)).toEqual(
        code(answers[3]!) === undefined ? [] : ['engagement.suggestion-outdated'],
      );
    }
  });

  it('validate and value at once: what was validated is what stands', async () => {
    await meet();
    for (const letter of ['M', 'U', 'C', 'N'])
      await one.ask(UPDATE_SHEET, { id: party(letter), version: 2, patch: { confidence: 'HIGH' } });
    await one.ask(MOVE, { id: deal.model, version: 1, to: 'IN_VALIDATION' });
    const answers = await Promise.all([
      two.send(VALUE, {
        id: deal.content.flows['A f4'],
        patch: { giver: { expectedVersion: 1, cost: { mode: 1 } } },
      }),
      one.send(MOVE, { id: deal.model, version: 2, to: 'VALIDATED' }),
      two.send(MOVE, { id: deal.model, version: 2, to: 'VALIDATED' }),
    ]);
    await expectWhole(answers, ['REFUSED', 'CONFLICT']);
    expect(answers.slice(1).map(code).toSorted()).toEqual(['CONFLICT', undefined]);
    expect(rules(answers[0]!)).toEqual(code(answers[0]!) === undefined ? [] : ['engagement.frozen']);
    expect((await shown(one, deal.model)).status).toBe('VALIDATED');
  });

  it('whoever takes out a risk that another has just taken out changes nothing, nor whose numbers the sheet holds', async () => {
    await meet();
    const [risk] = await rows.find<{ id: string }>('select id from party_risk where party_id = $1', [
      party('M'),
    ]);
    const holder = await rows.connect();
    try {
      await holder.query('begin');
      await holder.query('select id from engagement_model where id = $1 for no key update', [deal.model]);
      const again = one.send(
        'mutation ($id: ID!) { archivePartyRisk(id: $id, expectedVersion: 1) { archivedAt } }',
        { id: risk!.id },
      );
      await waiting(1);
      await holder.query('update party_risk set archived_at = now(), version = 2 where id = $1', [risk!.id]);
      await holder.query("update sheet set source = 'PARTY_STATED' where party_id = $1", [party('M')]);
      await holder.query('commit');
      expect(code(await again)).toBeUndefined();
    } finally {
      holder.release();
    }
    const sheets = await rows.find('select source from sheet where party_id = $1', [party('M')]);
    expect(sheets).toEqual([{ source: 'PARTY_STATED' }]);
  });

  it('a party leaves while somebody else changes the model: what is said of it then is stale', async () => {
    await meet();
    const [leaving] = await rows.find<{ id: string; version: number }>(
      'select id, version from participation where stakeholder_id = $1',
      [deal.content.stakeholders.N],
    );
    const holder = await rows.connect();
    try {
      // The change has read who is still in, and waits for the evaluation that it outdates.
      await holder.query('begin');
      await holder.query('select id from evaluation where programme_id = $1 for update', [deal.programme.id]);
      const change = one.send(UPDATE_SHEET, { id: party('N'), version: 2, patch: { minGain: 1 } });
      await waiting(1);
      const leave = two.send(
        'mutation ($id: ID!, $version: Int!) { moveParticipation(id: $id, expectedVersion: $version, to: EXCLUDED, note: "conflict of interest") { state } }',
        { id: leaving!.id, version: leaving!.version },
      );
      await waiting(2);
      await holder.query('commit');
      await expectWhole(await Promise.all([change, leave]), []);
    } finally {
      holder.release();
    }
    const { scenarios } = await shown(one, deal.model);
    expect(scenarios.map(({ evaluation }) => evaluation.stale)).toEqual([true, true]);
  });

  it('a party that left has left whatever is put out of the lists, until it takes part again', async () => {
    const stale = async () =>
      (await shown(one, deal.model)).scenarios.map(({ evaluation }) => evaluation.stale);
    const archive = async (id: string) => {
      const [{ version }] = (await rows.find<{ version: number }>(
        'select version from participation where id = $1',
        [id],
      )) as [{ version: number }];
      await one.ask(
        'mutation ($id: ID!, $version: Int!) { archiveParticipation(id: $id, expectedVersion: $version) { id } }',
        { id, version },
      );
    };
    const restore = (id: string) =>
      two.ask('mutation ($id: ID!) { restoreParticipation(id: $id) { id } }', { id });
    const [left] = await rows.find<{ id: string }>('select id from participation where stakeholder_id = $1', [
      deal.content.stakeholders.N,
    ]);
    await archive(left!.id);
    expect(await stale()).toEqual([true, true]);
    await one.ask(UPDATE_SHEET, { id: party('N'), version: 3, patch: { minGain: 2 } });
    expect(await stale()).toEqual([true, true]);
    const participation = { projectId: deal.project.id, stakeholderId: deal.content.stakeholders.N };
    const again = await make(one, 'Participation', participation);
    expect(await stale()).toEqual([false, false]);
    await archive(again.id);
    expect(await stale()).toEqual([true, true]);
    await restore(again.id);
    expect(await stale()).toEqual([false, false]);
    await archive(again.id);
    await restore(left!.id);
    expect(await stale()).toEqual([true, true]);
  });
});

/** Until that many statements wait for a lock. */
async function waiting(count: number): Promise<void> {
  for (;;) {
    const held = await rows.find(
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (held.length >= count) return;
    await new Promise((next) => setTimeout(next, 20));
  }
}
