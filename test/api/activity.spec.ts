import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Deal, make } from '../support/deal.js';
import { Factory, type Made, type Member } from '../support/factory.js';
import { Rows } from '../support/rows.js';

let api: Api;
let rows: Rows;
let a: Factory;
let programme: Made;
let manager: Client;
let administrator: Member;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  programme = await a.programme();
  manager = (await a.member(programme, 'MANAGER')).client;
  administrator = await a.user({ role: 'ADMIN', name: 'Ада Измислена' });
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

type Told = { actorName: string | null; actor: { name: string } | null };

const logOf = async (client: Client, subject: string): Promise<Told[]> => {
  const { activities } = await client.ask<{ activities: { items: Told[] } }>(
    'query ($id: ID!) { activities(filter: { subject: { id: { eq: $id } } }) { items { actorName actor { name email } } } }',
    { id: subject },
  );
  return activities.items;
};

const theme = async (client: Client): Promise<string> => {
  const { createTheme } = await client.ask<{ createTheme: Made }>(
    'mutation ($input: CreateThemeInput!) { createTheme(input: $input) { id } }',
    { input: { programmeId: programme.id, code: `t-${a.next()}`, nameEn: 'Trams' } },
  );
  return createTheme.id;
};

describe('the log', () => {
  it('names whoever did it, also somebody of whom the reader sees nothing else', async () => {
    const id = await theme(administrator.client);
    expect(await logOf(manager, id)).toEqual([{ actorName: 'Ада Измислена', actor: null }]);
  });

  it('still names a colleague who has left the programme', async () => {
    const colleague = await a.member(programme, 'COORDINATOR');
    const id = await theme(colleague.client);
    const [before] = await logOf(manager, id);
    expect(before?.actor?.name).toBe(before?.actorName);
    await rows.find('update membership set archived_at = now() where user_id = $1', [colleague.id]);
    expect(await logOf(manager, id)).toEqual([{ actorName: before?.actorName, actor: null }]);
  });

  it('names nobody where nobody did it', async () => {
    const id = await theme(administrator.client);
    await rows.find('update activity set actor_id = null where subject_id = $1', [id]);
    expect(await logOf(manager, id)).toEqual([{ actorName: null, actor: null }]);
  });
});

describe('the log of a model', () => {
  const historyOf = async (client: Client, whole: string) => {
    const { activities } = await client.ask<{
      activities: {
        items: {
          kind: string;
          before: object | null;
          after: object | null;
          subject: { id: string };
          valueFlow: { label: string } | null;
        }[];
      };
    }>(
      'query ($id: ID!) { activities(filter: { wholeId: { eq: $id } }, page: { limit: 100 }) { items { kind before after subject { id } valueFlow { label } } } }',
      { id: whole },
    );
    return activities.items;
  };

  it('tells of its parts as well, and of those of no other, and of what is secret no value', async () => {
    const deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A')] });
    const other = await make(deal.coordinator.client, 'EngagementModel', { projectId: deal.project.id });
    const { client } = await a.member(deal.programme, 'TEAM');
    const history = await historyOf(client, deal.model);
    expect([...new Set(history.map(({ kind }) => kind))].toSorted()).toEqual([
      'engagementModel.created',
      'engagementModel.judged',
      'modelOffer.created',
      'modelParty.created',
      'partyRisk.created',
      'scenario.created',
      'sheet.updated',
      'valueFlow.created',
    ]);
    const about = (subject: string) => history.filter(({ subject: { id } }) => id === subject);
    expect(about(deal.content.scenarios.A!)).toMatchObject([
      { kind: 'scenario.created', after: { name: 'A' } },
    ]);
    for (const flow of Object.values(deal.content.flows))
      expect(about(flow)).toMatchObject([{ kind: 'valueFlow.created' }]);
    for (const { kind, before, after } of history)
      if (kind.startsWith('sheet.') || kind.startsWith('partyRisk.'))
        expect([before, after]).toEqual([null, null]);
    expect((await historyOf(client, other.id)).map(({ kind }) => kind)).toEqual(['engagementModel.created']);
    const stranger = await a.member(await a.programme(), 'MANAGER');
    expect(await historyOf(stranger.client, deal.model)).toEqual([]);
  });

  it('names the flow whose worth was stated, to whoever sees the flow, be it archived since', async () => {
    const deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A')] });
    const { client } = deal.coordinator;
    const flow = deal.content.flows['A f6'];
    await client.ask(
      `mutation ($flow: ID!) {
        updateValuation(flowId: $flow, patch: {
          giver: { expectedVersion: 1, cost: { mode: 4 } }, receiver: { expectedVersion: 1, likelihood: { mode: 0.5 } } }) { id }
        archiveValueFlow(id: $flow, expectedVersion: 1) { id } }`,
      { flow },
    );
    const { client: reader } = await a.member(deal.programme, 'TEAM');
    const named = (await historyOf(reader, deal.model)).flatMap(({ kind, valueFlow }) =>
      valueFlow ? [[kind, valueFlow.label]] : [],
    );
    expect(named.filter(([kind]) => kind !== 'valueFlow.created').toSorted()).toEqual([
      ['giverValuation.updated', 'reference'],
      ['receiverValuation.updated', 'reference'],
      ['valueFlow.archived', 'reference'],
    ]);
  });
});
