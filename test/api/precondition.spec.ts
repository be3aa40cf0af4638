import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COOPERATION_TEMPLATES, type CooperationForm, type ModelStatus } from '@tlaka/domain';
import { exampleScenario, WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { code, rules } from '../support/refusal.js';
import { Rows } from '../support/rows.js';

interface Asked {
  id: string;
  version: number;
  form: CooperationForm;
  order: number;
  statement: string;
  answer: string | null;
  evidence: string | null;
  answeredAt: string | null;
  answeredBy: { id: string } | null;
}

const FIELDS = 'id version form order statement answer evidence answeredAt answeredBy { id }';
const LIST = `query ($id: ID!) { model: engagementModel(id: $id) { version preconditions { ${FIELDS} } } }`;
const UPDATE = `mutation ($id: ID!, $version: Int!, $patch: PreconditionPatch!) {
  answered: updatePrecondition(id: $id, expectedVersion: $version, patch: $patch) { ${FIELDS} }
}`;
const CHANGE =
  'mutation ($id: ID!, $version: Int!, $patch: EngagementModelPatch!) { updateEngagementModel(id: $id, expectedVersion: $version, patch: $patch) { id } }';

let api: Api;
let a: Factory;
let rows: Rows;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  rows = new Rows(api.databaseUrl);
  deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [exampleScenario('B')] });
  coordinator = deal.coordinator.client;
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const modelOf = async (
  id: string,
  client = coordinator,
): Promise<{ version: number; preconditions: Asked[] }> =>
  (await client.ask<{ model: { version: number; preconditions: Asked[] } }>(LIST, { id })).model;
const listOf = async (id: string, client?: Client): Promise<Asked[]> =>
  (await modelOf(id, client)).preconditions;
const newModel = async (cooperationForm: CooperationForm | null): Promise<string> =>
  (await make(coordinator, 'EngagementModel', { projectId: deal.project.id, cooperationForm })).id;
const answer = ({ id, version }: Asked, patch: object, client = coordinator): Promise<Answer> =>
  client.send(UPDATE, { id, version, patch });
const asks = (form: CooperationForm): string[] =>
  COOPERATION_TEMPLATES[form].preconditions.map(({ en }) => en);

async function takeForm(id: string, cooperationForm: CooperationForm | null): Promise<void> {
  const { version } = await modelOf(id);
  await coordinator.ask(CHANGE, { id, version, patch: { cooperationForm } });
}

describe('the preconditions of a model', () => {
  it('are those of its form, and nobody has answered them yet', async () => {
    const list = await listOf(await newModel('DATA_SHARING'));
    expect(list.map(({ statement }) => statement)).toEqual(asks('DATA_SHARING'));
    expect(list.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
    const nothing = {
      form: 'DATA_SHARING',
      answer: null,
      evidence: null,
      answeredAt: null,
      answeredBy: null,
    };
    for (const one of list) expect(one).toMatchObject(nothing);
    expect(await listOf(await newModel(null))).toEqual([]);
  });

  it('come with a model that begins with a form, in the language of whoever reads', async () => {
    const { model } = await coordinator.ask<{ model: { id: string } }>(
      'mutation ($projectId: ID!, $parties: [CooperationPartInput!]!) { model: useCooperationForm(projectId: $projectId, form: MOU, parties: $parties) { id } }',
      {
        projectId: deal.project.id,
        parties: ['city', 'partner'].map((role, at) => ({
          role,
          stakeholderId: Object.values(deal.content.stakeholders)[at],
        })),
      },
    );
    const { email, password } = deal.coordinator;
    const bulgarian = await api.client({ language: 'bg' }).signIn(email, password);
    expect((await listOf(model.id, bulgarian)).map(({ statement }) => statement)).toEqual(
      COOPERATION_TEMPLATES.MOU.preconditions.map(({ bg }) => bg),
    );
  });

  it('keep the answer with what shows it, who gave it and when', async () => {
    const [first] = await listOf(deal.model);
    const { data } = await answer(first!, { answer: 'YES', evidence: 'Decision 12 of the invented council' });
    expect(data?.answered).toMatchObject({
      version: 2,
      answer: 'YES',
      evidence: 'Decision 12 of the invented council',
      answeredAt: expect.any(String),
      answeredBy: { id: deal.coordinator.id },
    });
    const [answered, other] = await listOf(deal.model);
    expect(answered).toEqual(data?.answered);
    expect(other).toMatchObject({ version: 1, answer: null, answeredBy: null });

    const { activities } = await coordinator.ask<{ activities: { items: object[] } }>(
      'query ($id: ID!) { activities(filter: { subject: { id: { eq: $id } } }) { items { kind before after actor { id } engagementModel { id } } } }',
      { id: first!.id },
    );
    expect(activities.items).toMatchObject([
      {
        kind: 'precondition.updated',
        before: { answer: null, evidence: null },
        after: { answer: 'YES', evidence: 'Decision 12 of the invented council' },
        actor: { id: deal.coordinator.id },
        engagementModel: { id: deal.model },
      },
    ]);
  });

  it('are answered once at a time, and the answer can be taken back', async () => {
    const [first] = await listOf(await newModel('PILOT'));
    await answer(first!, { answer: 'NO', evidence: 'Not before spring' });
    expect(code(await answer(first!, { answer: 'YES' }))).toBe('CONFLICT');
    const { data } = await answer({ ...first!, version: 2 }, { answer: null });
    expect(data?.answered).toMatchObject({
      answer: null,
      evidence: 'Not before spring',
      answeredAt: null,
      answeredBy: null,
    });
  });

  it('change with the form, and what was answered is there again when it comes back', async () => {
    const id = await newModel('PILOT');
    const [first] = await listOf(id);
    await answer(first!, { answer: 'NOT_APPLICABLE' });
    await takeForm(id, 'MENTORING');
    expect((await listOf(id)).map(({ statement, answer: said }) => [statement, said])).toEqual(
      asks('MENTORING').map((statement) => [statement, null]),
    );
    await takeForm(id, null);
    expect(await listOf(id)).toEqual([]);
    await takeForm(id, 'PILOT');
    expect((await listOf(id)).map(({ statement, answer: said }) => [statement, said])).toEqual([
      [asks('PILOT')[0], 'NOT_APPLICABLE'],
      [asks('PILOT')[1], null],
    ]);
  });

  it('go with their answers into the next revision, and a copy of a scenario leaves them alone', async () => {
    const before = await listOf(deal.model);
    await coordinator.ask('mutation ($id: ID!) { copyScenario(id: $id, name: "Copy") { id } }', {
      id: deal.content.scenarios.B,
    });
    expect(await listOf(deal.model)).toEqual(before);
    await rows.find("update engagement_model set status = 'REJECTED' where id = $1", [deal.model]);
    const { made } = await coordinator.ask<{ made: { id: string } }>(
      'mutation ($id: ID!) { made: createRevision(id: $id) { id } }',
      { id: deal.model },
    );
    await rows.find("update engagement_model set status = 'DRAFT' where id = $1", [deal.model]);
    const copies = await listOf(made.id);
    expect(copies.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
    expect(copies).toEqual(before.map((one, at) => ({ ...one, id: copies[at]!.id, version: 1 })));
    expect(before.map(({ answer: said }) => said)).toEqual(['YES', null]);
  });

  it('are answered until the revision is in force, frozen or not', async () => {
    const id = await newModel('PILOT');
    const tried: [ModelStatus, unknown, string[]][] = [];
    for (const status of ['IN_VALIDATION', 'VALIDATED', 'AGREED', 'IN_FORCE', 'REJECTED'] as const) {
      await rows.find('update engagement_model set status = $1 where id = $2', [status, id]);
      const [first] = await listOf(id);
      const said = await answer(first!, { evidence: `As it is ${status}` });
      tried.push([status, code(said), rules(said)]);
    }
    const closed = ['engagement.answers-closed'];
    expect(tried).toEqual([
      ['IN_VALIDATION', undefined, []],
      ['VALIDATED', undefined, []],
      ['AGREED', undefined, []],
      ['IN_FORCE', 'REFUSED', closed],
      ['REJECTED', 'REFUSED', closed],
    ]);
    expect((await listOf(id))[0]!.evidence).toBe('As it is AGREED');
  });

  it('are named before the parties agree, and hold nobody up', async () => {
    const { model } = await coordinator.ask<{ model: { version: number } }>(
      'query ($id: ID!) { model: engagementModel(id: $id) { version } }',
      { id: deal.model },
    );
    await coordinator.ask(
      'mutation ($id: ID!, $version: Int!, $scenarioId: ID!) { chooseScenario(id: $id, expectedVersion: $version, scenarioId: $scenarioId) { id } }',
      { id: deal.model, version: model.version, scenarioId: deal.content.scenarios.B },
    );
    await rows.find("update engagement_model set status = 'VALIDATED' where id = $1", [deal.model]);
    type Moves = {
      moves: { to: string; obstacles: object[]; warnings: { rule: string; message: string }[] }[];
    };
    const { moves } = await coordinator.ask<Moves>(
      'query ($id: ID!) { moves: engagementModelMoves(id: $id) { to obstacles { rule } warnings { rule message } } }',
      { id: deal.model },
    );
    const warnings = [
      {
        rule: 'engagement.precondition-unanswered',
        message: `Not answered yet whether it is in place: “${asks('PILOT')[1]}”`,
      },
    ];
    expect(moves).toEqual([
      { to: 'AGREED', obstacles: [], warnings },
      { to: 'REJECTED', obstacles: [], warnings: [] },
    ]);
    const { moved } = await coordinator.ask<{ moved: object }>(
      'mutation ($id: ID!, $version: Int!) { moved: moveEngagementModel(id: $id, expectedVersion: $version, to: AGREED) { status } }',
      { id: deal.model, version: model.version + 1 },
    );
    expect(moved).toEqual({ status: 'AGREED' });
  });

  it('are read by the staff of the programme, answered by its coordinator, and hidden from partners', async () => {
    const id = await newModel('PILOT');
    const list = await listOf(id);
    expect(list).toHaveLength(2);
    for (const role of ['MANAGER', 'COORDINATOR', 'TEAM', 'FACILITATOR', 'VIEWER'] as const) {
      const { client } = await a.member(deal.programme, role);
      expect([role, await listOf(id, client)]).toEqual([role, list]);
      expect([role, code(await answer(list[0]!, { answer: 'YES' }, client))]).toEqual([role, 'FORBIDDEN']);
    }
    const partner = await deal.partner(a, 'M');
    expect(await listOf(id, partner.client)).toEqual([]);
    expect(code(await answer(list[0]!, { answer: 'YES' }, partner.client))).toBe('FORBIDDEN');
    const elsewhere = await a.member(await a.programme(), 'COORDINATOR');
    expect(code(await answer(list[0]!, { answer: 'YES' }, elsewhere.client))).toBe('NOT_FOUND');
    expect(await listOf(id)).toEqual(list);
  });
});
