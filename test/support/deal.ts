import { calledIn, type EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import type { Client } from './client.js';
import type { Factory, Made, Member } from './factory.js';

type Ids = Readonly<Record<string, string>>;

interface Content {
  organisations: Ids;
  stakeholders: Ids;
  parties: Ids;
  scenarios: Ids;
  /** By scenario and flow: `A f1`. */
  flows: Ids;
}

/** A project with an engagement model made through the API by its coordinator, from a document of the engine. */
export class Deal {
  private constructor(
    readonly programme: Made,
    readonly project: Made,
    readonly model: string,
    readonly coordinator: Member,
    readonly content: Content,
  ) {}

  static async made(a: Factory, document: EngagementDocument): Promise<Deal> {
    const programme = await a.programme();
    const coordinator = await a.member(programme, 'COORDINATOR');
    const { client } = coordinator;
    const project = await make(client, 'Project', {
      programmeId: programme.id,
      titleEn: 'Imaginary participation platform',
      coordinatorId: coordinator.id,
      currency: 'BGN',
    });
    const { id: modelId } = await make(client, 'EngagementModel', {
      projectId: project.id,
      cooperationForm: 'PILOT',
    });
    const content = await fill(a, client, { programme, project, modelId }, document);
    return new Deal(programme, project, modelId, coordinator, content);
  }

  /** Somebody who acts for that party of the model, and nothing else. */
  partner(a: Factory, party: string): Promise<Member> {
    return a.member(this.programme, 'PARTNER', [{ id: this.content.organisations[party]!, version: 1 }]);
  }
}

export async function make(client: Client, type: string, input: object): Promise<Made> {
  const { made } = await client.ask<{ made: Made }>(
    `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id version } }`,
    { input },
  );
  return made;
}

const triple = (value: unknown) => (typeof value === 'number' ? { mode: value } : value);

async function fill(
  a: Factory,
  client: Client,
  { programme, project, modelId }: { programme: Made; project: Made; modelId: string },
  document: EngagementDocument,
): Promise<Content> {
  const organisations: Record<string, string> = {};
  const stakeholders: Record<string, string> = {};
  const parties: Record<string, string> = {};
  const scenarios: Record<string, string> = {};
  const flows: Record<string, string> = {};
  for (const party of document.parties) {
    const { bg, en } = calledIn(party);
    const organisation = await a.organisation({ legalName: bg, nameEn: en });
    organisations[party.id] = organisation.id;
    const stakeholder = { programmeId: programme.id, partyId: organisation.id };
    stakeholders[party.id] = (await make(client, 'Stakeholder', stakeholder)).id;
    const stakeholderId = stakeholders[party.id];
    await make(client, 'Participation', { projectId: project.id, stakeholderId });
    parties[party.id] = (await make(client, 'ModelParty', { modelId, stakeholderId })).id;
    await client.ask(UPDATE_SHEET, {
      id: parties[party.id],
      version: 1,
      patch: {
        interests: party.interests,
        alternative: triple(party.alternative),
        minGain: party.minGain,
        confidence: 'HIGH',
      },
    });
    for (const { label, probability, impact, mitigation } of party.risks ?? [])
      await make(client, 'PartyRisk', {
        partyId: parties[party.id],
        label,
        probability: triple(probability),
        impact: triple(impact),
        mitigation: triple(mitigation),
      });
  }
  const owner = (id: string) =>
    document.parties.find((one) => one.interests?.some((own) => own.id === id))!.id;
  for (const { from, label, addresses, fulfilment, likelihood, cost } of document.offers ?? [])
    await make(client, 'ModelOffer', {
      modelId,
      fromId: parties[from] ?? null,
      label,
      addresses: (addresses ?? []).map((interest) => ({ partyId: parties[owner(interest)], interest })),
      fulfilment: triple(fulfilment),
      likelihood: triple(likelihood),
      cost: triple(cost),
    });
  for (const scenario of document.scenarios) {
    scenarios[scenario.id] = (await make(client, 'Scenario', { modelId, name: scenario.id })).id;
    for (const flow of scenario.flows ?? []) {
      const { label, interest, needIntensity, sourceImportance } = flow;
      const [fulfilment, likelihood, cost] = [flow.fulfilment, flow.likelihood, flow.cost].map(triple);
      const input = {
        scenarioId: scenarios[scenario.id],
        fromId: parties[flow.from] ?? null,
        toId: parties[flow.to] ?? null,
        label,
        receiver:
          flow.to in parties ? { interest, fulfilment, likelihood, needIntensity, sourceImportance } : null,
        giver: flow.from in parties ? { cost } : null,
      };
      flows[`${scenario.id} ${flow.id}`] = (await make(client, 'ValueFlow', input)).id;
    }
  }
  return { organisations, stakeholders, parties, scenarios, flows };
}

export const UPDATE_SHEET =
  'mutation ($id: ID!, $version: Int!, $patch: SheetPatch!) { updateSheet(partyId: $id, expectedVersion: $version, patch: $patch) { id version source } }';
