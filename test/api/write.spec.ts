import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Factory, type Made } from '../support/factory.js';
import type { Ground, Input } from '../support/inputs.js';
import { Rows } from '../support/rows.js';
import { codeOf } from '../support/signing-in.js';

/** Two processes on one database, and an administrator in both. */
let apis: Api[];
let clients: Client[];
let rows: Rows;
let a: Factory;
let at: Ground;
beforeAll(async () => {
  const api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  apis = [api, await startApi({ databaseUrl: api.databaseUrl })];
  at = await a.ground();
  const { email, password } = await a.user({ role: 'ADMIN' });
  clients = await Promise.all(apis.map((one) => one.client().signIn(email, password)));
});
afterAll(async () => {
  await rows.close();
  for (const api of apis.toReversed()) await api.stop();
});

/** The same request by turns to both processes, all at once. */
const together = (times: number, query: string, variables: (turn: number) => Input): Promise<Answer[]> =>
  Promise.all(Array.from({ length: times }, (_, turn) => clients[turn % 2]!.send(query, variables(turn))));

const codes = (answers: readonly Answer[]): unknown[] => answers.map(codeOf);
const won = (answers: readonly Answer[]): Answer[] => answers.filter((one) => codeOf(one) === undefined);

const told = async (subject: string, kind: string): Promise<number> =>
  (await rows.find('select from activity where subject_id = $1 and kind = $2', [subject, kind])).length;

describe('changes of one row from the same version at once', () => {
  const UPDATE = `mutation ($id: ID!, $version: Int!, $patch: OrganisationPatch!) {
    updateOrganisation(id: $id, expectedVersion: $version, patch: $patch) { id version city }
  }`;

  it('one wins, whoever sends it where; the others are told what the row has become', async () => {
    for (let round = 0; round < 5; round++) {
      const { id, version } = await a.organisation();
      const answers = await together(20, UPDATE, (turn) => ({
        id,
        version,
        patch: { city: `Град ${turn}` },
      }));
      const [winner, ...more] = won(answers);
      expect(more).toEqual([]);
      const lost = answers.filter((one) => one !== winner);
      expect(lost.map(({ errors }) => errors[0]?.extensions)).toEqual(
        lost.map(() => expect.objectContaining({ code: 'CONFLICT', currentVersion: version + 1 })),
      );
      const { city } = winner!.data!.updateOrganisation as { city: string };
      expect(await rows.find('select version, city from party where id = $1', [id])).toEqual([
        { version: version + 1, city },
      ]);
      expect(await told(id, 'organisation.updated')).toBe(1);
    }
  });

  it('of a project that moves, one moves it', async () => {
    const programme = { id: at.Programme!, version: 1 };
    const coordinator = await a.member(programme, 'COORDINATOR');
    const MOVE = `mutation ($id: ID!, $version: Int!, $to: ProjectStage!) {
      moveProject(id: $id, expectedVersion: $version, to: $to, note: "накъде") { id stage }
    }`;
    for (let round = 0; round < 5; round++) {
      const { id, version } = await a.create('Project', { coordinatorId: coordinator.id }, at);
      const answers = await together(2, MOVE, (turn) => ({
        id,
        version,
        to: turn ? 'SCREENING' : 'ON_HOLD',
      }));
      expect(codes(answers).sort()).toEqual(['CONFLICT', undefined]);
      const { stage } = won(answers)[0]!.data!.moveProject as { stage: string };
      expect(await rows.find('select stage, version from project where id = $1', [id])).toEqual([
        { stage, version: version + 1 },
      ]);
      expect(await told(id, 'project.moved')).toBe(1);
    }
  });
});

describe('the same new thing from several at once', () => {
  const NEW: readonly (readonly [string, () => Input | Promise<Input>])[] = [
    ['Programme', () => ({ code: `ONCE-${a.next()}`, nameEn: 'Once' })],
    ['Theme', () => ({ programmeId: at.Programme, code: `once-${a.next()}`, nameEn: 'Once' })],
    ['User', () => ({ name: 'Една Измислена', email: `once${a.next()}@example.org` })],
    ['Membership', async () => ({ userId: (await a.invite()).id, programmeId: at.Programme, role: 'TEAM' })],
    ['Stakeholder', async () => ({ programmeId: at.Programme, partyId: (await a.organisation()).id })],
    ['Project', () => ({ programmeId: at.Programme, code: `ONCE-${a.next()}`, titleEn: 'Once' })],
    [
      'Participation',
      async () => ({
        projectId: at.Project,
        stakeholderId: (await a.create('Stakeholder', {}, at)).id,
      }),
    ],
    [
      'ModelParty',
      async () => ({
        modelId: at.EngagementModel,
        stakeholderId: (await a.create('Stakeholder', {}, at)).id,
      }),
    ],
    [
      'Organisation',
      () => ({
        legalName: 'Веднъж',
        orgType: 'NGO',
        identifiers: [{ scheme: 'PIC', value: String(900_000_000 + a.next()) }],
      }),
    ],
  ];

  it.each(NEW)('%s: one is made, and the others are told that it is there', async (type, input) => {
    const result = type === 'User' ? 'userId' : 'id';
    const CREATE = `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { ${result} } }`;
    for (let round = 0; round < 3; round++) {
      const same = await input();
      const count = async (): Promise<number> => (await rows.find('select from activity')).length;
      const before = await count();
      const answers = await together(6, CREATE, () => ({ input: same }));
      const [winner, ...more] = won(answers);
      expect([winner?.errors, more]).toEqual([[], []]);
      for (const { errors } of answers.filter((one) => one !== winner))
        expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: [{ rule: 'unique' }] });
      expect(await count()).toBe(before + 1);
    }
  });
});

describe('a child that comes while its parent goes', () => {
  const archive = (type: string): string =>
    `mutation ($id: ID!, $version: Int!) { gone: archive${type}(id: $id, expectedVersion: $version) { id } }`;
  const create = (type: string): string =>
    `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id } }`;

  const PAIRS: readonly (readonly [string, string, (parent: Made) => Input | Promise<Input>])[] = [
    ['Project', 'EngagementModel', ({ id }) => ({ projectId: id, cooperationForm: 'PILOT' })],
    [
      'Stakeholder',
      'Participation',
      async ({ id }) => ({ stakeholderId: id, projectId: (await a.create('Project', {}, at)).id }),
    ],
    [
      'Scenario',
      'ValueFlow',
      ({ id }) => ({ scenarioId: id, fromId: at.ModelParty, toId: null, label: 'дар' }),
    ],
    [
      'ModelParty',
      'ValueFlow',
      ({ id }) => ({ scenarioId: at.Scenario, fromId: id, toId: null, label: 'дар' }),
    ],
    ['Organisation', 'Affiliation', ({ id }) => ({ organisationId: id, personId: at.Person })],
  ];

  it.each(PAIRS)('%s and %s: each is done whole or not at all', async (parent, child, input) => {
    for (let round = 0; round < 6; round++) {
      const { id, version } = await a.create(parent, {}, at);
      const made = await input({ id, version });
      const before = await rows.find('select from activity');
      const answers = await Promise.all([
        clients[round % 2]!.send(create(child), { input: made }),
        clients[(round + 1) % 2]!.send(archive(parent), { id, version }),
      ]);
      for (const code of codes(answers))
        expect([undefined, 'NOT_FOUND', 'REFUSED', 'CONFLICT']).toContain(code);
      expect(await rows.find('select from activity')).toHaveLength(before.length + won(answers).length);
    }
  });

  it('never leaves a party outside a model in which it gives something', async () => {
    const stray = await rows.find(
      `select from value_flow f join model_party p on p.id in (f.from_id, f.to_id)
        where f.archived_at is null and p.archived_at is not null`,
    );
    expect(stray).toEqual([]);
  });
});

describe('a unit of writes', () => {
  it('that fails at its last step leaves nothing of the steps before', async () => {
    const identifiers = [{ scheme: 'PIC', value: '999999987' }];
    await a.organisation({ identifiers });
    const before = await rows.digests();
    const { errors } = await clients[0]!.send(
      'mutation ($input: AddStakeholderInput!) { addStakeholder(input: $input) { id } }',
      {
        input: {
          programmeId: at.Programme,
          person: { givenName: 'Ана', familyName: 'Неизмислена' },
          seat: { organisation: { legalName: 'Второ', orgType: 'NGO', identifiers } },
        },
      },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: [{ rule: 'unique' }] });
    expect(await rows.digests()).toEqual(before);
  });

  it('is a root of its own in a document of several, in their order', async () => {
    const { id } = await a.theme({ programmeId: at.Programme! });
    const step = (alias: string, version: number, name: string): string =>
      `${alias}: updateTheme(id: $id, expectedVersion: ${version}, patch: { nameEn: "${name}" }) { nameEn version }`;
    const chain = `mutation ($id: ID!) { ${[step('a', 1, 'one'), step('b', 2, 'two'), step('c', 3, 'three')].join(' ')} }`;
    expect(await clients[0]!.ask(chain, { id })).toEqual({
      a: { nameEn: 'one', version: 2 },
      b: { nameEn: 'two', version: 3 },
      c: { nameEn: 'three', version: 4 },
    });
    expect(await told(id, 'theme.updated')).toBe(3);
  });

  it('stays done when the next one of the document is refused, and nothing comes after that', async () => {
    const { id } = await a.theme({ programmeId: at.Programme! });
    const step = (alias: string, version: number, name: string): string =>
      `${alias}: updateTheme(id: $id, expectedVersion: ${version}, patch: { nameEn: "${name}" }) { nameEn }`;
    const broken = `mutation ($id: ID!) { ${[step('a', 1, 'one'), step('b', 1, 'two'), step('c', 2, 'three')].join(' ')} }`;
    const { errors } = await clients[0]!.send(broken, { id });
    expect(errors).toMatchObject([{ path: ['b'], extensions: { code: 'CONFLICT', currentVersion: 2 } }]);
    expect(await rows.find('select name_en, version from theme where id = $1', [id])).toEqual([
      { name_en: 'one', version: 2 },
    ]);
    expect(await told(id, 'theme.updated')).toBe(1);
  });
});
