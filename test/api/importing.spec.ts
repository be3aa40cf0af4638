import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { cordisFiles as files } from '../support/cordis.js';
import { Factory } from '../support/factory.js';
import { Rows } from '../support/rows.js';

const COMMAND = resolve(__dirname, '../../apps/api/dist/importing/cordis.main.js');
const SAMPLE = resolve(__dirname, '../../../shared/data/cordis/format-sample');

let api: Api;
let rows: Rows;
let a: Factory;
const folders: string[] = [];
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
});
afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
  await rows.close();
  await api.stop();
});

async function folderOf(content: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tlaka-import-'));
  folders.push(folder);
  await Promise.all(Object.entries(content).map(([file, text]) => writeFile(join(folder, file), text)));
  return folder;
}

/** Runs the command beside the running API. */
function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) =>
    execFile(
      process.execPath,
      [COMMAND, ...args],
      { env: { ...process.env, DATABASE_URL: api.databaseUrl } },
      (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

async function upload(client: Client, content: Record<string, string>, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [file, text] of Object.entries(content)) form.append('files', new Blob([text]), file);
  const response = await client.fetch('/import/cordis', { method: 'POST', body: form });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('the command', () => {
  it('takes the tables over as they are', async () => {
    const { code, out } = await command(await folderOf(files()), '--programme', 'ONE');
    expect(code).toBe(0);
    expect(out).toContain('organisations: 2 added, 0 changed, 0 as before');
    const { projects } = await a.admin.ask<{ projects: { items: unknown[] } }>(
      `{ projects(filter: { programme: { code: { eq: "ONE" } } }) { items { code title stage startsOn endsOn budgetHigh objective
          identifiers { scheme value } themes { code } lead { contributionAmount stakeholder { party { name } } }
          participations { role state stakeholder { party { name ... on Organisation { orgType helix country city website identifiers { scheme value } } } } } } } }`,
    );
    expect(projects.items).toMatchObject([
      {
        code: 'SAMPLER',
        title: 'Sampling, the city',
        stage: 'RUNNING',
        startsOn: '2024-02-01',
        endsOn: '2027-01-31',
        budgetHigh: '2835524.25',
        objective: 'First line.\nSecond line.',
        lead: { contributionAmount: '1000000.50', stakeholder: { party: { name: 'FICTIONAL UNIVERSITY' } } },
        participations: [
          {
            role: 'LEAD',
            stakeholder: {
              party: {
                orgType: 'UNIVERSITY',
                helix: 'ACADEMIA',
                country: 'BG',
                website: 'http://www.example.org',
              },
            },
          },
          {
            role: 'PARTNER',
            stakeholder: { party: { orgType: 'SME', helix: 'INDUSTRY', country: 'GR', city: 'Athens' } },
          },
        ],
      },
    ]);
  });

  it('writes nothing at all the second time', async () => {
    const folder = await folderOf(files());
    await command(folder, '--programme', 'TWICE');
    const before = await rows.digests();
    const { code, out } = await command(folder, '--programme', 'TWICE');
    expect(code).toBe(0);
    expect(out).toContain('participations: 0 added, 0 changed, 2 as before');
    expect(await rows.digests()).toEqual(before);
  });

  it('brings changed rows up to date and tells the change', async () => {
    await command(await folderOf(files()), '--programme', 'LATER');
    const closed = files()['project.csv']!.replace('SIGNED', 'CLOSED');
    const { out } = await command(await folderOf(files({ 'project.csv': closed })), '--programme', 'LATER');
    expect(out).toContain('projects: 0 added, 1 changed, 0 as before');
    const found = await rows.find(
      `select a.facts->>'from' as "from", a.facts->>'to' as "to" from activity a join programme p on p.id = a.programme_id where p.code = 'LATER' and a.kind = 'project.moved'`,
    );
    expect(found).toEqual([{ from: 'RUNNING', to: 'COMPLETED' }]);
  });

  it('takes the name of a stakeholder along when its organisation is called otherwise', async () => {
    await command(await folderOf(files()), '--programme', 'NAMES');
    const table = files()['organization.csv']!.replaceAll('FICTIONAL UNIVERSITY', 'UNIVERSITY OF FICTION');
    await command(await folderOf(files({ 'organization.csv': table })), '--programme', 'NAMES');
    const found = await rows.find(
      `select distinct s.sort_name_bg, s.sort_name_en, s.search_text = p.search_text as found from stakeholder s
        join party p on p.id = s.party_id where p.legal_name = 'UNIVERSITY OF FICTION'`,
    );
    expect(found).toEqual([
      { sort_name_bg: 'UNIVERSITY OF FICTION', sort_name_en: 'UNIVERSITY OF FICTION', found: true },
    ]);
    await command(await folderOf(files()), '--programme', 'NAMES');
  });

  it('reads semicolons and what Bulgarian Excel saves', async () => {
    const semicolons = (text: string): string =>
      text
        .replace(/"2835524,25"/, '2835524,25')
        .replaceAll(',', ';')
        .replace('2835524;25', '2835524,25');
    const organisations = semicolons(files()['organization.csv']!).replace(
      'FICTIONAL FIRM',
      'ИЗМИСЛЕНА ФИРМА',
    );
    const cyrillic = (letter: string): number => letter.charCodeAt(0) - 0x410 + 0xc0;
    const windows1251 = Uint8Array.from([...organisations], (letter) =>
      letter >= 'А' && letter <= 'я' ? cyrillic(letter) : letter.charCodeAt(0),
    );
    const folder = await folderOf({ ...files(), 'organization.csv': windows1251 });
    const { code, err } = await command(folder, '--programme', 'EXCEL');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = await a.admin.ask(
      `{ stakeholders(filter: { programme: { code: { eq: "EXCEL" } }, q: "izmislena" }) { total } }`,
    );
    // The firm is known by its PIC already; its name is the one of the newest files.
    expect(found).toEqual({ stakeholders: { total: 1 } });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a missing column', { 'topics.csv': 'projectID,title\n101000001,Cities\n' }, 'topics.csv:1:topic: '],
    [
      'a broken row',
      { 'project.csv': files()['project.csv']!.replace('2024-02-01', '2024-02-31') },
      'project.csv:2:startDate: ',
    ],
    ['a file that is no CSV', { 'topics.csv': 'projectID,topic,title\n1,"open\n' }, 'topics.csv:'],
  ])('stops at %s with file, line and column, and writes nothing', async (_what, change, place) => {
    const before = await rows.digests();
    const { code, err } = await command(await folderOf(files(change)), '--programme', 'NONE');
    expect(code).toBe(2);
    expect(err).toContain(place);
    expect(await rows.digests()).toEqual(before);
  });

  it('leaves broken rows out where it may, and says how many', async () => {
    const change = { 'organization.csv': files()['organization.csv']!.replace('900000002', 'nine') };
    const { code, out, err } = await command(
      await folderOf(files(change)),
      '--programme',
      'SKIP',
      '--on-error',
      'skip',
    );
    expect(code).toBe(0);
    expect(err).toContain('organization.csv:3:organisationID');
    expect(out).toContain('participations: 1 added');
    expect(out).toContain('rows left out: 1');
  });

  it('says what is wrong with the call', async () => {
    expect((await command()).code).toBe(2);
    expect(await command('/no/such/folder')).toMatchObject({ code: 2 });
    expect(await command(await folderOf({}))).toMatchObject({
      code: 2,
      err: expect.stringContaining('project.csv: The file is missing.'),
    });
    expect((await command('.', '--on-error', 'never')).code).toBe(2);
  });
});

describe('the upload', () => {
  it('is for those who run imports, into their own programmes', async () => {
    const programme = await a.programme({ code: 'UP' });
    const manager = await a.member(programme, 'MANAGER');
    const team = await a.member(programme, 'TEAM');
    expect((await upload(team.client, files(), { programme: 'UP' })).status).toBe(403);
    expect((await upload(api.client(), files(), { programme: 'UP' })).status).toBe(401);
    const done = await upload(manager.client, files(), { programme: 'UP' });
    expect(done).toMatchObject({
      status: 200,
      body: { written: true, faults: [], counts: { projects: { created: 1 } } },
    });
  });

  it('says the same of a programme of others and of one that does not exist', async () => {
    const manager = await a.member(await a.programme(), 'MANAGER');
    await a.programme({ code: 'OTHERS' });
    const before = await rows.digests();
    const others = await upload(manager.client, files(), { programme: 'OTHERS' });
    expect(others).toMatchObject({ status: 404, body: { errors: [{ extensions: { code: 'NOT_FOUND' } }] } });
    expect(await upload(manager.client, files(), { programme: 'NOT-THERE' })).toEqual(others);
    expect(await rows.digests()).toEqual(before);
    expect((await upload(a.admin, files(), { programme: 'NOT-THERE' })).status).toBe(200);
  });

  it('answers faults with their places and writes nothing', async () => {
    const before = await rows.digests();
    const broken = files({ 'project.csv': files()['project.csv']!.replace('SIGNED', 'DREAMT') });
    expect(await upload(a.admin, broken, { programme: 'ONE' })).toMatchObject({
      status: 200,
      body: {
        written: false,
        counts: null,
        faults: expect.arrayContaining([
          expect.objectContaining({ file: 'project.csv', line: 2, column: 'status' }),
        ]),
      },
    });
    expect((await upload(a.admin, { 'notes.csv': 'a' }, { programme: 'ONE' })).status).toBe(400);
    expect((await upload(a.admin, files(), {})).status).toBe(400);
    expect(await rows.digests()).toEqual(before);
  });

  it.each([
    ['without a boundary', 'multipart/form-data', 'x'],
    [
      'that ends in its head',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"',
    ],
    [
      'that ends in a file',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="a"; filename="project.csv"\r\n\r\nid;ac',
    ],
  ])('refuses a form %s', async (_name, type, body) => {
    const response = await a.admin.fetch('/import/cordis', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'VALIDATION', fields: [{ path: 'files', rule: 'multipart' }] } }],
    });
  });
});

const sample = existsSync(SAMPLE) ? it : it.skip;

describe('the real format', () => {
  sample(
    existsSync(SAMPLE) ? 'is read without a fault, and once' : 'skipped: ../shared/data is absent',
    async () => {
      expect(readdirSync(SAMPLE)).toContain('project.csv');
      expect(readFileSync(join(SAMPLE, 'project.csv')).length).toBeGreaterThan(1000);
      const first = await command(SAMPLE);
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(first.out).toContain('projects: 100 added');
      const before = await rows.digests();
      expect((await command(SAMPLE)).out).toContain('projects: 0 added, 0 changed, 100 as before');
      expect(await rows.digests()).toEqual(before);
    },
  );
});
