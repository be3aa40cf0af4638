import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Factory, type Made } from '../support/factory.js';
import { addStakeholder } from '../support/relations.js';

let api: Api;
let a: Factory;
let programme: Made;
let elsewhere: Made;
let team: Client;
let viewer: Client;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  [programme, elsewhere] = [await a.programme(), await a.programme()];
  team = (await a.member(programme, 'TEAM')).client;
  viewer = (await a.member(programme, 'VIEWER')).client;
});
afterAll(() => api.stop());

const ADD = 'mutation ($input: AddStakeholderInput!) { addStakeholder(input: $input) { id } }';
const refused = async (client: Client, input: object): Promise<unknown> => {
  const { errors } = await client.send(ADD, { input: { programmeId: programme.id, ...input } });
  return errors[0]?.extensions.code;
};
const organisation = (legalName: string): object => ({ organisation: { legalName, orgType: 'NGO' } });

const read = async <T>(client: Client, id: string, fields: string): Promise<T> =>
  (await client.ask<{ row: T }>(`query ($id: ID!) { row: stakeholder(id: $id) { ${fields} } }`, { id })).row;

describe('a party becomes a stakeholder', () => {
  it('a new person, its seat and a new organisation come in together', async () => {
    const { id } = await addStakeholder(team, {
      programmeId: programme.id,
      person: { givenName: 'Ана', familyName: 'Измислена' },
      seat: { organisation: { legalName: 'Измислено дружество', orgType: 'SME' }, roleTitle: 'управител' },
    });
    const seats = '... on Person { affiliations { roleTitle organisation { name } } }';
    expect(await read(viewer, id, `helix party { name ${seats} }`)).toEqual({
      helix: 'INDUSTRY',
      party: {
        name: 'Ана Измислена',
        affiliations: [{ roleTitle: 'управител', organisation: { name: 'Измислено дружество' } }],
      },
    });
  });

  it('once in a programme, and again after it has been archived', async () => {
    const added = await addStakeholder(team, {
      programmeId: programme.id,
      ...organisation('Сдружение Едно'),
    });
    const again = { partyId: added.party.id };
    expect(await refused(team, again)).toBe('VALIDATION');
    await team.ask('mutation ($id: ID!) { archiveStakeholder(id: $id, expectedVersion: 1) { id } }', {
      id: added.id,
    });
    expect(await refused(team, again)).toBeUndefined();
  });

  it('not without exactly one party, nor with a seat for what is no new person', async () => {
    expect(await refused(team, {})).toBe('VALIDATION');
    expect(await refused(team, { ...organisation('Две'), group: { name: 'Две' } })).toBe('VALIDATION');
    expect(await refused(team, { ...organisation('Три'), seat: {} })).toBe('VALIDATION');
  });

  it('leaves nothing half-written where a theme is of another programme', async () => {
    const { id } = await a.theme({ programmeId: elsewhere.id });
    expect(await refused(team, { ...organisation('Несбъднато'), themeIds: [id] })).toBe('NOT_FOUND');
    const { organisations } = await team.ask('{ organisations(filter: { q: "несбъднато" }) { total } }');
    expect(organisations).toEqual({ total: 0 });
  });

  it('not in a programme that one does not see, nor by who may only look', async () => {
    expect(await refused(team, { ...organisation('Четири'), programmeId: elsewhere.id })).toBe('NOT_FOUND');
    expect(await refused(viewer, organisation('Пет'))).toBe('FORBIDDEN');
  });
});

describe('an assessment', () => {
  const derived = 'quadrant salience engagementGap';

  it('is followed by what follows from it, also when it is taken back', async () => {
    const { id } = await addStakeholder(team, {
      programmeId: programme.id,
      ...organisation('Сдружение Преценка'),
      influence: 4,
      interest: 3,
      legitimacy: true,
      urgency: false,
      engagementCurrent: 'NEUTRAL',
      engagementDesired: 'LEADING',
    });
    const all = { quadrant: 'MANAGE_CLOSELY', salience: 'DOMINANT', engagementGap: 2 };
    expect(await read(viewer, id, derived)).toEqual(all);
    await team.ask(
      'mutation ($id: ID!) { updateStakeholder(id: $id, expectedVersion: 1, patch: { influence: null }) { id } }',
      { id },
    );
    expect(await read(viewer, id, derived)).toEqual({ ...all, quadrant: null, salience: null });
  });

  it('is not for the party itself, which may neither filter nor sort by it', async () => {
    const { id, party } = await addStakeholder(team, {
      programmeId: programme.id,
      ...organisation('Сдружение Партньор'),
      influence: 5,
      note: 'само за екипа',
    });
    const partner = (await a.member(programme, 'PARTNER', [{ id: party.id, version: 1 }])).client;
    expect(await read(partner, id, 'influence note party { name }')).toEqual({
      influence: null,
      note: null,
      party: { name: 'Сдружение Партньор' },
    });
    for (const asked of ['filter: { influence: { gt: 1 } }', 'sort: [{ field: quadrant }]']) {
      const { errors } = await partner.send(`{ stakeholders(${asked}) { total } }`);
      expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});

it('is found and sorted by the name that the party has now', async () => {
  const { id, party } = await addStakeholder(team, {
    programmeId: programme.id,
    ...organisation('Старо име'),
  });
  await team.ask(
    'mutation ($id: ID!) { updateOrganisation(id: $id, expectedVersion: 1, patch: { legalName: "Ясен лист" }) { id } }',
    { id: party.id },
  );
  const { stakeholders } = await viewer.ask(
    '{ stakeholders(filter: { q: "YASEN" }) { items { id version } } }',
  );
  expect(stakeholders).toEqual({ items: [{ id, version: 1 }] });
});
