import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PARTICIPATION_ROLES, type ParticipationRole, QUADRANTS, SALIENCE_CLASSES } from '@tlaka/domain';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { PASSWORD } from '../support/demo.js';
import { Rows } from '../support/rows.js';

const TOTALS =
  '{ organisations { total } people { total } groups { total } stakeholders { total } interactions { total } projects { total } engagementModels { total } }';

let api: Api;
let rows: Rows;
beforeAll(async () => {
  api = await startApi({ env: { TLAKA_DEMO: '1' } });
  rows = new Rows(api.databaseUrl);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const as = (role: string, language: 'bg' | 'en' = 'bg'): Promise<Client> =>
  api.client({ language }).signIn(`${role}@tlaka.example`, PASSWORD);

type Totals = Record<string, { total: number }>;
const totals = async (client: Client): Promise<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(await client.ask<Totals>(TOTALS)).map(([list, { total }]) => [list, total]),
  );

describe('the demo programme', () => {
  it('holds a city with its parties, a year of contacts, twelve candidates and three models', async () => {
    expect(await totals(await as('manager'))).toEqual({
      organisations: 44,
      people: 80,
      groups: 3,
      stakeholders: 60,
      interactions: 200,
      projects: 12,
      engagementModels: 3,
    });
  });

  it('names the parties of a project by role, the lead first', async () => {
    const { projects } = await (
      await as('manager')
    ).ask<{ projects: { items: { participations: { role: ParticipationRole }[] }[] } }>(
      '{ projects { items { participations { role } } } }',
    );
    for (const { participations } of projects.items) {
      const places = participations.map(({ role }) => PARTICIPATION_ROLES.indexOf(role));
      expect(places).toEqual([...places].sort((one, next) => one - next));
    }
  });

  it('shows every verdict as the engine found it, and what keeps a scenario from one', async () => {
    const { engagementModels } = await (
      await as('coordinator')
    ).ask<{ engagementModels: { items: { verdict: string; project: { code: string } }[] } }>(
      '{ engagementModels { items { verdict project { code } } } }',
    );
    const verdicts = engagementModels.items.map(({ verdict, project }) => [project.code, verdict]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'PG-01': 'FRAGILE_WIN_WIN',
      'PG-02': 'WIN_WIN',
      'PG-03': 'NOT_WIN_WIN',
    });
    expect(await rows.find("select from evaluation where verdict = 'INCOMPLETE' and not stale")).toHaveLength(
      1,
    );
  });

  it('meets every field of the grid and every class of salience, and leaves some not assessed', async () => {
    const found = await rows.find('select distinct quadrant, salience from stakeholder');
    expect(new Set(found.map(({ quadrant }) => quadrant))).toEqual(new Set([...QUADRANTS, null]));
    expect(new Set(found.map(({ salience }) => salience))).toEqual(new Set([...SALIENCE_CLASSES, null]));
  });

  it('tells its past in order: nothing has happened in the future, or before its project was proposed', async () => {
    expect(
      await rows.find(
        `select kind from activity a where at > now() or exists (select from project p where p.id = a.subject_id and a.at < p.created_at)`,
      ),
    ).toEqual([]);
    expect(await rows.find('select id from interaction where at > created_at')).toEqual([]);
    const [first] = await rows.find<{ days: number }>(
      'select current_date - min(at)::date as days from interaction',
    );
    expect(first?.days).toBeGreaterThan(330);
  });

  it('shows the partner its own two projects and its own sheets alone', async () => {
    const { projects, engagementModels } = await (
      await as('partner', 'en')
    ).ask<{
      projects: { items: { title: string }[] };
      engagementModels: {
        items: { parties: { sheet: object | null; stakeholder: { party: { name: string } } }[] }[];
      };
    }>(
      '{ projects(sort: [{ field: code }]) { items { title } } engagementModels { items { parties { sheet { id } stakeholder { party { name } } } } } }',
    );
    expect(projects.items.map(({ title }) => title)).toEqual([
      'One platform for citizen participation, communication and information',
      'Living lab “The Neighbourhood Decides”',
    ]);
    const open = engagementModels.items.flatMap(({ parties }) => parties.filter(({ sheet }) => sheet));
    expect(open.map(({ stakeholder }) => stakeholder.party.name)).toEqual([
      'Neighbours Together',
      'Neighbours Together',
    ]);
  });

  it('is told of at the start, and is neither loaded twice nor taken away again', async () => {
    expect(api.log()).toMatch(/partner@tlaka\.example\s+partner/);
    const before = await rows.digests(['session']);
    for (const TLAKA_DEMO of ['1', '0']) {
      const again = await startApi({ databaseUrl: api.databaseUrl, env: { TLAKA_DEMO } });
      await again.stop();
    }
    expect(await rows.digests(['session'])).toEqual(before);
  });
});

describe('demo accounts', () => {
  const OUTWARD = [
    ['HOST', '127.0.0.2'],
    ['TLAKA_PUBLIC_URL', 'https://tlaka.example.org'],
    ['TLAKA_PUBLIC_URL', 'https://localhost.example.org'],
  ] as const;

  it.each(OUTWARD)('keep the house closed to others, also to %s=%s', async (setting, value) => {
    const open = startApi({ databaseUrl: api.databaseUrl, env: { [setting]: value } });
    await expect(open).rejects.toThrow(`${setting}=${value}: the demo accounts`);
  });

  it.each(['http://localhost:8080', 'https://127.0.0.1', 'http://[::1]:3000/'])(
    'may stay where only this machine knocks, by %s too',
    async (TLAKA_PUBLIC_URL) => {
      const closed = await startApi({ databaseUrl: api.databaseUrl, env: { TLAKA_PUBLIC_URL } });
      await closed.stop();
    },
  );

  it.each(OUTWARD.slice(0, 2))(
    'do not exist where others can knock, by %s=%s; the programme does',
    async (setting, value) => {
      const open = await startApi({ env: { [setting]: value, TLAKA_DEMO: '1' } });
      const there = new Rows(open.databaseUrl);
      try {
        expect(open.log()).toMatch(/first administrator/);
        expect(await there.find('select email from app_user')).toEqual([]);
        expect(await there.find('select code from programme')).toEqual([{ code: 'PRIMERGRAD' }]);
        expect(await there.find('select distinct verdict from evaluation where not stale')).toHaveLength(4);
      } finally {
        await there.close();
        await open.stop();
      }
    },
  );
});
