import { WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import type { Client } from './client.js';
import { type Deal, UPDATE_SHEET } from './deal.js';
import type { Rows } from './rows.js';

/** What is made whole with one request each. */
export const MADE = ['import', 'suggestion', 'form', 'revision'] as const;
export type MadeKind = (typeof MADE)[number];

/** A row that is changed over and over: at each version its value is what `valueAt` says. */
export interface Changed {
  table: string;
  column: string;
  id: string;
  /** The version that was acknowledged last; 0 while none was. */
  acknowledged: number;
}

export const valueAt = (version: number): number => version % 50;

/** Who takes which part in the form that is used. */
export const CAST = [
  { role: 'city', party: 'M' },
  { role: 'firm', party: 'C' },
];

/** Tries of one imported model, before another one is imported to try from. */
const TRIES = 3;

const IMPORT =
  'mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) { made: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id scenarios { id evaluation { id } } } }';
const FORM =
  'mutation ($projectId: ID!, $parties: [CooperationPartInput!]!) { made: useCooperationForm(projectId: $projectId, form: PILOT, parties: $parties) { id } }';
const REVISE = 'mutation ($id: ID!) { made: createRevision(id: $id) { id } }';
const TRY = 'mutation ($id: ID!) { made: trySuggestion(evaluationId: $id, place: 0, name: "tried") { id } }';
const FIRST = 'query ($id: ID!) { model: engagementModel(id: $id) { scenarios { evaluation { id } } } }';
const FLOW =
  'mutation ($id: ID!, $version: Int!, $patch: ValueFlowPatch!) { updateValueFlow(id: $id, expectedVersion: $version, patch: $patch) { id } }';
const COST =
  'mutation ($id: ID!, $version: Int!, $cost: TripleInput!) { updateValuation(flowId: $id, patch: { giver: { expectedVersion: $version, cost: $cost } }) { id } }';

interface MadeModel {
  made: { id: string };
}

/** Changes of engagement models that go on until the API no longer answers, with what it has acknowledged. */
export class ModelLoad {
  readonly made: { kind: MadeKind; id: string }[] = [];

  private constructor(
    private readonly client: Client,
    private readonly deal: Deal,
    private readonly rows: Rows,
    private readonly frozen: string,
    readonly changed: { sheet: Changed; cost: Changed; flow: Changed },
  ) {}

  static async on(deal: Deal, rows: Rows): Promise<ModelLoad> {
    const { parties, flows } = deal.content;
    const idOf = async (table: string, key: string, value: string): Promise<string> =>
      (await rows.find<{ id: string }>(`select id from ${table} where ${key} = $1`, [value]))[0]!.id;
    const row = (table: string, column: string, id: string): Changed => ({
      ...{ table, column, id },
      acknowledged: 0,
    });
    const { client } = deal.coordinator;
    const { made } = await client.ask<MadeModel>(IMPORT, imported(deal));
    await rows.find("update engagement_model set status = 'VALIDATED' where id = $1", [made.id]);
    return new ModelLoad(client, deal, rows, made.id, {
      sheet: row('sheet', 'min_gain', await idOf('sheet', 'party_id', parties.M!)),
      cost: row('giver_valuation', 'cost_mode', await idOf('giver_valuation', 'flow_id', flows['A f1']!)),
      flow: row('value_flow', 'start_month', flows['A f2']!),
    });
  }

  /** Everything at once, until the API is gone. */
  async run(): Promise<void> {
    const { sheet, cost, flow } = this.changed;
    const { parties, flows, stakeholders } = this.deal.content;
    const project = { projectId: this.deal.project.id };
    const cast = CAST.map(({ role, party }) => ({ role, stakeholderId: stakeholders[party] }));
    await Promise.all([
      this.change(sheet, UPDATE_SHEET, (value) => ({ id: parties.M, patch: { minGain: value } })),
      this.change(cost, COST, (value) => ({ id: flows['A f1'], cost: { mode: value } })),
      this.change(flow, FLOW, (value) => ({ id: flow.id, patch: { startMonth: value } })),
      untilGone(() => this.importAndTry()),
      untilGone(() => this.make('form', FORM, { ...project, parties: cast })),
      untilGone(() => this.make('revision', REVISE, { id: this.frozen })),
    ]);
  }

  /** Whether there has been something of every kind since `before` things were made. */
  isOn(before: number): boolean {
    const kinds = new Set(this.made.slice(before).map(({ kind }) => kind));
    return kinds.size === MADE.length && Object.values(this.changed).every((one) => one.acknowledged > 0);
  }

  private async change(row: Changed, mutation: string, given: (value: number) => object): Promise<void> {
    const [now] = await this.rows.find<{ version: number }>(
      `select version from ${row.table} where id = $1`,
      [row.id],
    );
    let version = now!.version;
    row.acknowledged = 0;
    await untilGone(async () => {
      await this.client.ask(mutation, { ...given(valueAt(version + 1)), version });
      version += 1;
      row.acknowledged = version;
    });
  }

  private async importAndTry(): Promise<void> {
    const model = await this.make('import', IMPORT, imported(this.deal));
    for (let tries = 0; tries < TRIES; tries++) {
      const { model: its } = await this.client.ask<{
        model: { scenarios: { evaluation: { id: string } }[] };
      }>(FIRST, { id: model });
      await this.make('suggestion', TRY, { id: its.scenarios[0]!.evaluation.id });
    }
  }

  private async make(kind: MadeKind, mutation: string, given: Record<string, unknown>): Promise<string> {
    const { made } = await this.client.ask<MadeModel>(mutation, given);
    this.made.push({ kind, id: made.id });
    return made.id;
  }
}

const imported = ({ project, content }: Deal): Record<string, unknown> => ({
  projectId: project.id,
  model: WORKED_EXAMPLE,
  parties: WORKED_EXAMPLE.parties.map(({ id }) => ({ key: id, stakeholderId: content.stakeholders[id] })),
});

/** Again and again, also what had to wait too long for its turn; a connection that breaks ends it, any other no fails. */
async function untilGone(write: () => Promise<unknown>): Promise<void> {
  for (;;)
    try {
      await write();
    } catch (error) {
      const { message } = error as Error;
      // What fetch says when nobody is there any more, or goes in the middle of an answer.
      if (['fetch failed', 'terminated'].includes(message)) return;
      if (!message.includes('"UNAVAILABLE"')) throw error;
    }
}
