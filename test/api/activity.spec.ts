import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
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
