import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROJECT_STAGES } from '../../libs/domain/src/project/project-stage.js';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { code, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';

let api: Api;
let rows: Rows;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  deal = await Deal.made(await Factory.on(api), { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A')] });
  coordinator = deal.coordinator.client;
  await rows.find("update engagement_model set status = 'REJECTED' where id = $1", [deal.model]);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const stand = (stage: string, archived = false) =>
  rows.find(
    "update project set stage = $1, held_from = case when $1 = 'ON_HOLD' then 'IDEA' end, archived_at = case when $2 then now() end where id = $3",
    [stage, archived, deal.project.id],
  );

/** Every way to a new model of the project. */
async function tries(client: Client = coordinator): Promise<Answer[]> {
  const { M, C } = deal.content.stakeholders;
  const projectId = deal.project.id;
  const document = { parties: [{ id: 'M' }], scenarios: [{ id: 'A' }] };
  return [
    await client.send(
      'mutation ($input: CreateEngagementModelInput!) { createEngagementModel(input: $input) { id } }',
      { input: { projectId } },
    ),
    await client.send(
      'mutation ($projectId: ID!, $parties: [CooperationPartInput!]!) { useCooperationForm(projectId: $projectId, form: PILOT, parties: $parties) { id } }',
      {
        projectId,
        parties: [
          { role: 'city', stakeholderId: M },
          { role: 'firm', stakeholderId: C },
        ],
      },
    ),
    await client.send(
      'mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) { importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id } }',
      { projectId, model: document, parties: [{ key: 'M', stakeholderId: M }] },
    ),
    await client.send('mutation ($id: ID!) { createRevision(id: $id) { id } }', { id: deal.model }),
  ];
}

it.each(['COMPLETED', 'EVALUATED', 'REJECTED', 'CANCELLED'])(
  'a project that is %s takes no new model in whichever way, and nothing changes',
  async (stage) => {
    await stand(stage);
    const before = await rows.digests(['session', 'user']);
    for (const answer of await tries())
      expect([code(answer), rules(answer)]).toEqual(['REFUSED', ['engagement.project-ended']]);
    expect(await rows.digests(['session', 'user'])).toEqual(before);
  },
);

it('a project that has left the lists takes none either', async () => {
  await stand('IDEA', true);
  for (const answer of await tries())
    expect([code(answer), rules(answer)]).toEqual(['REFUSED', ['engagement.project-archived']]);
});

it('the refusal is said in the language of whoever asks', async () => {
  await stand('CANCELLED');
  const { email, password } = deal.coordinator;
  const bulgarian = await api.client({ language: 'bg' }).signIn(email, password);
  for (const { errors } of await tries(bulgarian))
    expect(errors[0]!.message).toBe(
      'Проектът е завършен, отхвърлен или прекратен; нови модели за него не се правят.',
    );
});

it('a project in any other stage takes one', async () => {
  for (const stage of PROJECT_STAGES.slice(0, 7).concat('ON_HOLD')) {
    await stand(stage);
    for (const { errors } of await tries()) expect([stage, errors]).toEqual([stage, []]);
  }
});

it('a model of a project that has ended comes no nearer to being in force, and can be turned down', async () => {
  await stand('CANCELLED');
  const [draft] = await rows.find<{ id: string; version: number }>(
    "select id, version from engagement_model where project_id = $1 and status = 'DRAFT' limit 1",
    [deal.project.id],
  );
  const move = (to: string) =>
    coordinator.send(
      'mutation ($id: ID!, $expectedVersion: Int!, $to: ModelStatus!) { moveEngagementModel(id: $id, expectedVersion: $expectedVersion, to: $to) { status } }',
      { id: draft?.id, expectedVersion: draft?.version, to },
    );
  const refused = await move('IN_VALIDATION');
  expect([code(refused), rules(refused)]).toEqual(['REFUSED', ['engagement.project-ended']]);
  expect((await move('REJECTED')).errors).toEqual([]);
});
