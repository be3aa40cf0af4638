import { getNamedType, isInputObjectType } from 'graphql';
import { UPDATE_SHEET } from './deal.js';
import type { Factory } from './factory.js';
import { type Ground, INPUTS, type Input } from './inputs.js';
import { tableOf } from './oracle/fields.js';
import type { Rows } from './rows.js';
import { type Root, subjectOf } from './sdl.js';

/** What the argument `id` of a root is the id of, where that is not what the root answers with. */
const MEANT: Readonly<Record<string, string>> = {
  inviteUser: 'User',
  revokeApiToken: 'ApiToken',
  projectMoves: 'Project',
  participationMoves: 'Participation',
  engagementModelMoves: 'EngagementModel',
  exportEngagementModel: 'EngagementModel',
};

const NAMED: Readonly<Record<string, string>> = {
  modelId: 'EngagementModel',
  partyId: 'ModelParty',
  flowId: 'ValueFlow',
  scenarioId: 'Scenario',
  programmeId: 'Programme',
  projectId: 'Project',
  evaluationId: 'Evaluation',
};

const SHEETS = ['updateSheet', 'confirmSheet'];

/** Arguments that are no id, no version and no input of a type, by root. */
const OTHERS: Readonly<Record<string, Input | ((at: Ground) => Input)>> = {
  signIn: { email: 'nobody@example.org', password: 'измислена парола' },
  acceptInvitation: { token: 'x'.repeat(43), name: 'Ана', password: 'измислена парола' },
  createFirstAdministrator: {
    token: 'x'.repeat(43),
    input: { name: 'Ана', email: 'ana@example.org', password: 'измислена парола' },
  },
  changePassword: { current: 'измислена парола', next: 'друга измислена парола' },
  createApiToken: { input: { name: 'Измислена програма', expiresOn: '2026-12-31' } },
  updateProfile: { patch: { language: 'en' } },
  moveProject: { to: 'SCREENING', note: 'Измислена бележка' },
  moveParticipation: { to: 'CONTACTED', note: 'Измислена бележка' },
  moveEngagementModel: { to: 'IN_VALIDATION', note: 'Измислена бележка' },
  openValuations: { reason: 'Измислена причина, достатъчно дълга' },
  copyScenario: { name: 'Измислено копие' },
  trySuggestion: { place: 0, name: 'Измислен опит' },
  importEngagementModel: ({ Stakeholder }) => ({
    model: { parties: [{ id: 'M' }], scenarios: [{ id: 'A' }] },
    parties: [{ key: 'M', stakeholderId: Stakeholder }],
  }),
  updatePrecondition: { patch: { answer: 'YES', evidence: 'Измислена заповед № 7' } },
  updateSheet: { patch: { alternativeText: 'Измислен друг път' } },
  cooperationForm: { key: 'PILOT' },
  useCooperationForm: { form: 'TWINNING' },
  search: { q: 'измисл' },
  pipelineBoard: {},
  pipelineReview: { from: '2026-01-01', to: '2026-12-31' },
};

/** A ground with what comes of its rows by itself: next steps, preconditions, and a token of the administrator. */
export async function survey(
  a: Factory,
  rows: Rows,
  ...[given, overrides]: Parameters<Factory['ground']>
): Promise<Ground> {
  const at = await a.ground(given, overrides);
  const [step] = await rows.find<{ id: string }>('select id from next_step where interaction_id = $1', [
    at.Interaction,
  ]);
  const [precondition] = await rows.find<{ id: string }>(
    'select id from precondition where model_id = $1 order by "order"',
    [at.EngagementModel],
  );
  const { createApiToken } = await a.admin.ask<{ createApiToken: { id: string } }>(
    'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id } }',
    { input: { name: 'Измислена програма', expiresOn: new Date().toISOString().slice(0, 10) } },
  );
  await wish(a, at);
  const derived = { NextStep: String(step?.id), Precondition: String(precondition?.id) };
  return { ...at, ...derived, ApiToken: createApiToken.id };
}

/** The one party states what it wants, and the offer serves that: there is something to suggest. */
async function wish(a: Factory, { ModelParty, ModelOffer }: Ground): Promise<void> {
  await a.admin.ask(UPDATE_SHEET, {
    id: ModelParty,
    version: 2,
    patch: { interests: [{ id: 'i', label: 'Измислен интерес', points: 100 }], alternative: { mode: 0 } },
  });
  await a.admin.ask(
    'mutation ($id: ID!, $patch: ModelOfferPatch!) { updateModelOffer(id: $id, expectedVersion: 1, patch: $patch) { id } }',
    { id: ModelOffer, patch: { addresses: [{ partyId: ModelParty, interest: 'i' }] } },
  );
}

/** Of every scenario the latest evaluation is the one that counts, and each change makes another. */
async function latestEvaluation({ Scenario }: Ground, rows: Rows): Promise<Ground> {
  const [last] = await rows.find<{ id: string }>(
    'select id from evaluation where scenario_id = $1 order by id desc limit 1',
    [Scenario],
  );
  return last ? { Evaluation: last.id } : {};
}

const typeOfInput = (root: Root): string =>
  String(root.args.find(({ name }) => name === 'input')?.type).replace(/^Create|Input!?$/g, '');

/** The row that a root would change or read, by its argument. */
export function targetOf(root: Root, at: Ground): { argument: string; type: string; id: string } | null {
  for (const { name } of root.args) {
    const type = name === 'id' ? (MEANT[root.name] ?? subjectOf(root)) : NAMED[name];
    const id = type && at[type];
    if (id) return { argument: name, type, id };
  }
  return null;
}

async function versionOf(root: Root, at: Ground, rows: Rows): Promise<number> {
  const target = targetOf(root, at);
  if (!target) return 1;
  const [where, table] = SHEETS.includes(root.name) ? ['party_id', 'sheet'] : ['id', tableOf(target.type)];
  const [row] = await rows.find<{ version: number }>(`select version from ${table} where ${where} = $1`, [
    target.id,
  ]);
  return row?.version ?? 1;
}

/** One field that changes, of those that a new row of the type is made with. */
async function patchFor(root: Root, a: Factory, at: Ground): Promise<Input> {
  const patch = getNamedType(root.args.find(({ name }) => name === 'patch')!.type);
  const input = await INPUTS[subjectOf(root)]?.(a, at);
  if (!input || !isInputObjectType(patch)) return {};
  const known = Object.keys(patch.getFields());
  const [field] = Object.entries(input).filter(
    ([name, value]) => known.includes(name) && typeof value !== 'object',
  );
  return field ? Object.fromEntries([field]) : {};
}

/** The giver's side of a flow, which has a version of its own. */
async function cost(at: Ground, rows: Rows): Promise<Input> {
  const [side] = await rows.find<{ version: number }>(
    'select version from giver_valuation where flow_id = $1 and archived_at is null',
    [at.ValueFlow],
  );
  return { giver: { expectedVersion: side?.version ?? 0, cost: { mode: 3, confidence: 'LOW' } } };
}

/** Valid arguments for a root on a ground: what it needs and what may be left out, the lists' own aside. */
export async function argumentsFor(root: Root, a: Factory, ground: Ground, rows: Rows): Promise<Input> {
  const at = { ...ground, ...(await latestEvaluation(ground, rows)) };
  const other = OTHERS[root.name] ?? {};
  const others = typeof other === 'function' ? other(at) : other;
  const given: Input = {};
  for (const { name } of root.args) {
    const type = name === 'id' ? (MEANT[root.name] ?? subjectOf(root)) : NAMED[name];
    if (root.name === 'updateValuation' && name === 'patch') given[name] = await cost(at, rows);
    else if (name in others) given[name] = others[name];
    else if (name === 'parties') given[name] = [{ role: 'learner', stakeholderId: at.Stakeholder }];
    else if (type) given[name] = at[type];
    else if (name === 'expectedVersion') given[name] = await versionOf(root, at, rows);
    else if (name === 'input')
      given[name] = await INPUTS[root.name === 'addStakeholder' ? 'Stakeholder' : typeOfInput(root)]?.(a, at);
    else if (name === 'patch') given[name] = await patchFor(root, a, at);
  }
  return given;
}
