import type { Factory } from './factory.js';

export type Input = Record<string, unknown>;

/** Ids of rows that new ones may refer to, by type. */
export type Ground = Readonly<Record<string, string>>;

type Valid = (a: Factory, at: Ground) => Input | Promise<Input>;

/** What makes a valid row of each type, in the order in which they can be made; everybody in it is made up. */
export const INPUTS: Readonly<Record<string, Valid>> = {
  Programme: (a) => {
    const n = a.next();
    return { code: `P-${n}`, nameBg: `Измислена програма ${n}`, nameEn: `Imaginary programme ${n}` };
  },
  Phase: (a, { Programme }) => {
    const n = a.next();
    return { programmeId: Programme, order: (n % 99) + 1, nameBg: `Фаза ${n}`, nameEn: `Phase ${n}` };
  },
  Theme: (a, { Programme }) => {
    const n = a.next();
    return { programmeId: Programme, code: `T-${n}`, nameBg: `Тема ${n}`, nameEn: `Theme ${n}` };
  },
  User: (a) => {
    const n = a.next();
    return { name: `Потребителка Измислена ${n}`, email: `user${n}@example.org`, language: 'en' };
  },
  Membership: async (a, { Programme }) => ({
    userId: await a.colleague(),
    programmeId: Programme,
    role: 'VIEWER',
  }),
  Organisation: (a) => {
    const n = a.next();
    return { legalName: `Сдружение „Измислица ${n}“`, nameEn: `Figment Society ${n}`, orgType: 'NGO' };
  },
  Person: (a) => {
    const n = a.next();
    return { givenName: 'Ана', familyName: `Измислена-${n}`, email: `ana${n}@example.org` };
  },
  Group: (a, { Person }) => {
    const n = a.next();
    return { name: `Инициатива ${n}`, memberIds: [Person] };
  },
  Affiliation: (_a, { Person, Organisation }) => ({
    personId: Person,
    organisationId: Organisation,
    roleTitle: 'Измислена длъжност',
  }),
  Relationship: async (a, { Organisation }) => ({
    fromId: Organisation,
    toId: (await a.organisation()).id,
    kind: 'PARTNERED_WITH',
  }),
  Representation: async (a, { Organisation }) => ({ userId: await a.colleague(), partyId: Organisation }),
  Stakeholder: async (a, { Programme, Theme }) => ({
    programmeId: Programme,
    partyId: (await a.organisation()).id,
    influence: 4,
    interest: 2,
    engagementCurrent: 'NEUTRAL',
    engagementDesired: 'SUPPORTIVE',
    themeIds: [Theme],
    note: 'Измислена бележка',
  }),
  Project: (a, { Programme, Theme }) => {
    const n = a.next();
    return {
      programmeId: Programme,
      titleBg: `Измислен проект ${n}`,
      titleEn: `Imaginary project ${n}`,
      themeIds: [Theme],
    };
  },
  Participation: async (a, { Programme, Theme, Project }) => ({
    projectId: Project,
    stakeholderId: (await a.create('Stakeholder', {}, { Programme, Theme } as Ground)).id,
    contribution: 'Измислен принос',
  }),
  Interaction: (a, { Programme, Stakeholder, Person, Project }) => ({
    programmeId: Programme,
    kind: 'MEETING',
    at: '2026-03-01T09:30:00Z',
    subject: `Измислена среща ${a.next()}`,
    stakeholderIds: [Stakeholder],
    personIds: [Person],
    projectId: Project,
    nextStep: { what: 'Да се измисли продължение', dueOn: '2026-04-01' },
  }),
  EngagementModel: (_a, { Project }) => ({ projectId: Project, cooperationForm: 'PILOT' }),
  ModelParty: async (a, { Programme, Theme, EngagementModel }) => ({
    modelId: EngagementModel,
    stakeholderId: (await a.create('Stakeholder', {}, { Programme, Theme } as Ground)).id,
  }),
  Scenario: (a, { EngagementModel }) => ({ modelId: EngagementModel, name: `Сценарий ${a.next()}` }),
  ValueFlow: (a, { Scenario, ModelParty }) => ({
    scenarioId: Scenario,
    fromId: ModelParty,
    toId: null,
    label: `Измислен принос ${a.next()}`,
    benefitType: 'NETWORK',
    giver: { cost: { mode: 2, confidence: 'LOW' } },
  }),
  ModelOffer: (a, { EngagementModel }) => ({
    modelId: EngagementModel,
    fromId: null,
    label: `Измислено предложение ${a.next()}`,
    fulfilment: { mode: 0.5 },
    likelihood: { mode: 0.8 },
  }),
  PartyRisk: (a, { ModelParty }) => ({
    partyId: ModelParty,
    label: `Измислен риск ${a.next()}`,
    probability: { mode: 0.1 },
    impact: { mode: 5 },
    mitigation: { mode: 0 },
  }),
};
