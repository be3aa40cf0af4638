import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COOPERATION_TEMPLATES, type CooperationForm } from '@tlaka/domain';
import { WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Deal, make } from '../support/deal.js';
import { Factory } from '../support/factory.js';

const code = ({ errors }: Answer): unknown => errors[0]?.extensions.code;
const rules = ({ errors }: Answer): string[] =>
  ((errors[0]?.extensions.reasons ?? []) as { rule: string }[]).map(({ rule }) => rule);

const USE = `mutation ($projectId: ID!, $form: CooperationFormKey!, $parties: [CooperationPartInput!]!) {
  model: useCooperationForm(projectId: $projectId, form: $form, parties: $parties) {
    id revision status cooperationForm horizonMonths currency verdict
    project { id } basedOn { id }
    parties { order stakeholder { id } sheet { source risks { label scenario { id } probability { mode } impact { mode } mitigation { mode } } } }
    scenarios { name flows { label resourceType benefitType tangible from { stakeholder { id } } to { stakeholder { id } } valuation { giver { cost { mode } } receiver { likelihood { mode } } } } evaluation { verdict } }
  }
}`;

interface Started {
  id: string;
  revision: number;
  parties: { order: number; stakeholder: { id: string }; sheet: { risks: { label: string }[] } | null }[];
  scenarios: {
    name: string;
    flows: {
      label: string;
      from: { stakeholder: { id: string } } | null;
      to: { stakeholder: { id: string } } | null;
    }[];
  }[];
}

let api: Api;
let a: Factory;
/** A project whose first model has three parties. */
let deal: Deal;
let coordinator: Client;
const stakeholder = (letter: string): string => deal.content.stakeholders[letter]!;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  deal = await Deal.made(a, { ...WORKED_EXAMPLE, scenarios: [] });
  coordinator = deal.coordinator.client;
});
afterAll(() => api.stop());

const use = (client: Client, form: CooperationForm, parties: object[], projectId = deal.project.id) =>
  client.send(USE, { projectId, form, parties });
const part = (role: string, stakeholderId: string) => ({ role, stakeholderId });

describe('using a form', () => {
  it('makes a draft with its parties, its flows and its risks, and numbers for nobody', async () => {
    const cast = [part('firm', stakeholder('C')), part('city', stakeholder('M'))];
    const { data } = await use(coordinator, 'PILOT', cast);
    const model = data?.model as Started;
    const risk = (role: string) => ({
      label: COOPERATION_TEMPLATES.PILOT.risks.find((one) => one.role === role)!.label.en,
      scenario: null,
      probability: null,
      impact: null,
      mitigation: null,
    });
    expect(model).toMatchObject({
      revision: 2,
      status: 'DRAFT',
      cooperationForm: 'PILOT',
      horizonMonths: 12,
      currency: 'BGN',
      verdict: 'INCOMPLETE',
      project: { id: deal.project.id },
      basedOn: null,
      parties: [
        { order: 1, stakeholder: { id: stakeholder('M') }, sheet: { source: null, risks: [risk('city')] } },
        { order: 2, stakeholder: { id: stakeholder('C') }, sheet: { source: null, risks: [risk('firm')] } },
      ],
      scenarios: [{ name: 'Scenario A', evaluation: { verdict: 'INCOMPLETE' } }],
    });
    const ends = { city: stakeholder('M'), firm: stakeholder('C') };
    const kept = COOPERATION_TEMPLATES.PILOT.flows.filter(({ from, to }) => from in ends && to in ends);
    expect(kept).toHaveLength(3);
    expect(model.scenarios[0]!.flows).toEqual(
      kept.map(({ from, to, label, resource, benefit, tangible }) => ({
        label: label.en,
        resourceType: resource,
        benefitType: benefit,
        tangible,
        from: { stakeholder: { id: ends[from as 'city'] } },
        to: { stakeholder: { id: ends[to as 'city'] } },
        valuation: { giver: { cost: null }, receiver: { likelihood: null } },
      })),
    );
  });

  it('can be gone on with at once: its flows are valued as any other', async () => {
    const { data } = await use(coordinator, 'SPONSORSHIP', [
      part('sponsor', stakeholder('C')),
      part('host', stakeholder('M')),
    ]);
    const { id } = data?.model as Started;
    const { model } = await coordinator.ask<{
      model: { scenarios: { flows: { id: string; valuation: { giver: { version: number } } }[] }[] };
    }>(
      'query ($id: ID!) { model: engagementModel(id: $id) { scenarios { flows { id valuation { giver { version } } } } } }',
      { id },
    );
    const flow = model.scenarios[0]!.flows[0]!;
    const answer = await coordinator.ask(
      'mutation ($id: ID!, $patch: ValuationPatch!) { updateValuation(flowId: $id, patch: $patch) { valuation { giver { cost { mode } } } } }',
      {
        id: flow.id,
        patch: {
          giver: { expectedVersion: flow.valuation.giver.version, cost: { mode: 4, confidence: 'LOW' } },
        },
      },
    );
    expect(answer).toEqual({ updateValuation: { valuation: { giver: { cost: { mode: 4 } } } } });
  });

  it('lets what comes from outside come from outside', async () => {
    const { data } = await use(coordinator, 'TWINNING', [part('learner', stakeholder('M'))]);
    expect((data?.model as Started).scenarios[0]!.flows).toMatchObject([
      { from: null, to: { stakeholder: { id: stakeholder('M') } }, label: 'Money for the visits' },
    ]);
  });

  it('speaks the language of whoever starts it', async () => {
    const client = await api
      .client({ language: 'bg' })
      .signIn(deal.coordinator.email, deal.coordinator.password);
    const { data } = await use(client, 'SERVICE_CONTRACT', [
      part('buyer', stakeholder('M')),
      part('supplier', stakeholder('C')),
    ]);
    expect(data?.model).toMatchObject({
      scenarios: [{ name: 'Сценарий А', flows: [{ label: 'Възнаграждение' }, {}, {}] }],
    });
  });

  it('leaves an empty draft of somebody alone', async () => {
    const project = await make(coordinator, 'Project', {
      programmeId: deal.programme.id,
      titleEn: 'Imaginary start',
      coordinatorId: deal.coordinator.id,
    });
    const draft = await make(coordinator, 'EngagementModel', { projectId: project.id });
    const cast = [part('mentor', stakeholder('M')), part('mentee', stakeholder('U'))];
    const { data } = await use(coordinator, 'MENTORING', cast, project.id);
    const { model } = await coordinator.ask<{ model: object }>(
      'query ($id: ID!) { model: engagementModel(id: $id) { version parties { id } scenarios { id } project { engagementModel { id } } } }',
      { id: draft.id },
    );
    expect(model).toEqual({
      version: 1,
      parties: [],
      scenarios: [],
      project: { engagementModel: { id: (data?.model as Started).id } },
    });
  });

  it('is told in the history of the model', async () => {
    const { data } = await use(coordinator, 'MOU', [
      part('city', stakeholder('M')),
      part('partner', stakeholder('U')),
    ]);
    const model = data?.model as Started;
    const { activities } = await coordinator.ask<{ activities: { items: object[] } }>(
      'query ($id: ID!) { activities(filter: { subject: { id: { eq: $id } } }, sort: [{ field: at }]) { items { kind before after actor { id } } } }',
      { id: model.id },
    );
    expect(activities.items[0]).toEqual({
      kind: 'engagementModel.formUsed',
      before: null,
      after: { revision: model.revision, cooperationForm: 'MOU', horizonMonths: 36, currency: 'BGN' },
      actor: { id: deal.coordinator.id },
    });
  });
});

describe('a form is not used', () => {
  const models = async (): Promise<number> =>
    (await a.admin.ask<{ page: { total: number } }>('{ page: engagementModels { total } }')).page.total;
  const refusals = async (form: CooperationForm, parties: object[]): Promise<string[]> => {
    const before = await models();
    const answer = await use(coordinator, form, parties);
    expect(code(answer)).toBe('REFUSED');
    expect(await models()).toBe(before);
    return rules(answer);
  };

  it('by nobody, or in a role that it does not have', async () => {
    expect(await refusals('PILOT', [])).toEqual(['engagement.nobody-cast']);
    expect(await refusals('PILOT', [part('EXTERNAL', stakeholder('M'))])).toEqual([
      'engagement.unknown-role',
    ]);
  });

  it('where nobody would give anything to anybody else', async () => {
    const alone = ['city', 'partner'].map((role) => part(role, stakeholder('M')));
    expect(await refusals('MOU', alone)).toEqual(['engagement.cast-without-flow']);
    expect(await refusals('MOU', alone.slice(0, 1))).toEqual(['engagement.cast-without-flow']);
  });

  it('by more parties than a model may have', async () => {
    const made = await Promise.all(
      Array.from({ length: 25 }, async () => {
        const { id: partyId } = await a.organisation();
        return make(coordinator, 'Stakeholder', { programmeId: deal.programme.id, partyId });
      }),
    );
    const cast = [part('lead', stakeholder('M')), ...made.map(({ id }) => part('supporter', id))];
    expect(await refusals('JOINT_APPLICATION', cast)).toEqual(['engagement.too-large']);
  });

  it('by a stakeholder of another programme, seen or unseen', async () => {
    const elsewhere = await a.programme();
    const stranger = await a.create('Stakeholder', { themeIds: [] }, { Programme: elsewhere.id });
    const cast = [part('city', stakeholder('M')), part('firm', stranger.id)];
    expect(code(await use(coordinator, 'PILOT', cast))).toBe('NOT_FOUND');
    const answer = await use(a.admin, 'PILOT', cast);
    expect([code(answer), rules(answer)]).toEqual([
      'REFUSED',
      ['engagement.stakeholder-of-another-programme'],
    ]);
  });

  it('by whoever does not coordinate the project', async () => {
    const cast = [part('city', stakeholder('M')), part('firm', stakeholder('C'))];
    for (const role of ['MANAGER', 'TEAM', 'FACILITATOR', 'VIEWER', 'COORDINATOR'] as const) {
      const { client } = await a.member(deal.programme, role);
      expect([role, code(await use(client, 'PILOT', cast))]).toEqual([role, 'FORBIDDEN']);
    }
    const partner = await deal.partner(a, 'M');
    expect(code(await use(partner.client, 'PILOT', cast))).toBe('FORBIDDEN');
    expect(code(await use(coordinator, 'PILOT', cast, stakeholder('M')))).toBe('NOT_FOUND');
  });
});
