import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Factory, type Made } from '../support/factory.js';
import { type Added, addStakeholder, record } from '../support/relations.js';

let api: Api;
let programme: Made;
let author: Client;
let colleague: Client;
let coordinator: Client;
let viewer: Client;
let stakeholder: Added;
let secret: Made;
beforeAll(async () => {
  api = await startApi();
  const a = await Factory.on(api);
  programme = await a.programme();
  author = (await a.member(programme, 'TEAM')).client;
  colleague = (await a.member(programme, 'TEAM')).client;
  coordinator = (await a.member(programme, 'COORDINATOR')).client;
  viewer = (await a.member(programme, 'VIEWER')).client;
  const organisation = { legalName: 'Измислено сдружение', orgType: 'NGO' };
  stakeholder = await addStakeholder(author, { programmeId: programme.id, organisation });
  const about = { programmeId: programme.id, stakeholderIds: [stakeholder.id] };
  await record(author, { ...about, subject: 'Открита', nextStep: { what: 'писмо', dueOn: '2026-11-01' } });
  secret = await record(author, {
    ...about,
    subject: 'Поверителна',
    at: '2026-03-10T10:00:00+02:00',
    confidential: true,
    nextStep: { what: 'тихо обаждане', dueOn: '2026-10-01' },
  });
  await record(author, { ...about, subject: 'Бележка', kind: 'NOTE', at: '2026-05-10T10:00:00Z' });
  await record(author, { ...about, subject: 'Предстояща', kind: 'CALL', at: '2099-05-10T10:00:00Z' });
});
afterAll(() => api.stop());

const RECORD = `query ($id: ID!) {
  stakeholder(id: $id) { lastContactAt lastInteraction { subject } nextStep { what } interactions { subject } }
}`;
const recordFor = async (client: Client): Promise<unknown> =>
  (await client.ask(RECORD, { id: stakeholder.id })).stakeholder;
const subjects = (...all: string[]): { subject: string }[] => all.map((subject) => ({ subject }));

const WHOLE = {
  lastContactAt: '2026-03-10T08:00:00.000Z',
  lastInteraction: { subject: 'Бележка' },
  nextStep: { what: 'тихо обаждане' },
  interactions: subjects('Предстояща', 'Бележка', 'Поверителна', 'Открита'),
};
const OPEN = {
  lastContactAt: '2026-01-10T10:00:00.000Z',
  lastInteraction: { subject: 'Бележка' },
  nextStep: { what: 'писмо' },
  interactions: subjects('Предстояща', 'Бележка', 'Открита'),
};

describe('the record of a stakeholder', () => {
  it('counts neither notes nor what is still to come as the last contact', async () => {
    expect(await recordFor(author)).toEqual(WHOLE);
  });

  it('is, without the confidential entries of others, the same for every colleague', async () => {
    expect(await recordFor(coordinator)).toEqual(WHOLE);
    expect(await recordFor(colleague)).toEqual(OPEN);
    expect(await recordFor(viewer)).toEqual(OPEN);
  });

  it('gives away nothing of them by counts, filters, steps or the log', async () => {
    const asked = `{
      interactions { total }
      named: interactions(filter: { subject: { contains: "поверителна" } }) { total }
      nextSteps { total }
      met: stakeholders(filter: { interactions: { some: { subject: { contains: "поверителна" } } } }) { total }
      recent: stakeholders(filter: { lastContactAt: { gt: "2026-02-01T00:00:00Z" } }) { total }
      activities(filter: { kind: { eq: "interaction.created" } }) { total }
    }`;
    const counted = (all: number, hidden: number): object => ({
      interactions: { total: all },
      named: { total: hidden },
      nextSteps: { total: 1 + hidden },
      met: { total: hidden },
      recent: { total: hidden },
      activities: { total: all },
    });
    expect(await colleague.ask(asked)).toEqual(counted(3, 0));
    expect(await author.ask(asked)).toEqual(counted(4, 1));
    const { errors } = await colleague.send('query ($id: ID!) { interaction(id: $id) { id } }', {
      id: secret.id,
    });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is right again when an entry leaves the lists and comes back', async () => {
    const id = { id: secret.id };
    await coordinator.ask(
      'mutation ($id: ID!) { archiveInteraction(id: $id, expectedVersion: 1) { id } }',
      id,
    );
    expect(await recordFor(author)).toEqual(OPEN);
    await coordinator.ask('mutation ($id: ID!) { restoreInteraction(id: $id) { id } }', id);
    expect(await recordFor(author)).toEqual(WHOLE);
  });
});

describe('changing', () => {
  const change = async (
    client: Client,
    id: string,
    expectedVersion: number,
    patch: object,
  ): Promise<unknown> =>
    (
      await client.send(
        'mutation ($id: ID!, $expectedVersion: Int!, $patch: InteractionPatch!) { updateInteraction(id: $id, expectedVersion: $expectedVersion, patch: $patch) { id } }',
        { id, expectedVersion, patch },
      )
    ).errors[0]?.extensions.code;

  it('is for who may see it, from the current version on; nobody locks himself out', async () => {
    const { id } = await record(author, { programmeId: programme.id });
    expect(await change(viewer, id, 1, { summary: 'x' })).toBe('FORBIDDEN');
    expect(await change(colleague, secret.id, 3, { summary: 'x' })).toBe('NOT_FOUND');
    expect(await change(colleague, id, 7, { summary: 'x' })).toBe('CONFLICT');
    expect(await change(colleague, id, 1, { confidential: true })).toBe('FORBIDDEN');
    expect(await change(colleague, id, 1, { stakeholderIds: [id] })).toBe('NOT_FOUND');
    expect(
      await change(colleague, id, 1, { summary: 'Обсъдихме', nextStep: { what: 'протокол' } }),
    ).toBeUndefined();
  });

  it('a next step is completed once, from its own version on', async () => {
    const { id } = await record(author, { programmeId: programme.id, nextStep: { what: 'покана' } });
    const { interaction } = await author.ask<{ interaction: { nextStep: Made } }>(
      'query ($id: ID!) { interaction(id: $id) { nextStep { id version } } }',
      { id },
    );
    const complete = async (expectedVersion: number): Promise<unknown> =>
      (
        await colleague.send(
          'mutation ($id: ID!, $expectedVersion: Int!) { completeNextStep(id: $id, expectedVersion: $expectedVersion) { doneAt } }',
          { id: interaction.nextStep.id, expectedVersion },
        )
      ).errors[0]?.extensions.code;
    expect(await complete(2)).toBe('CONFLICT');
    expect(await complete(1)).toBeUndefined();
    expect(await complete(2)).toBe('REFUSED');
  });
});
