import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { evaluate } from '../../libs/domain/src/engagement/evaluate.js';
import type { Robustness } from '../../libs/domain/src/engagement/evaluation.js';
import { uncertainExample } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { Deal } from '../support/deal.js';
import { Factory } from '../support/factory.js';
import { Rows } from '../support/rows.js';

const DRAWN =
  'query ($id: ID!) { model: engagementModel(id: $id) { scenarios { id name evaluation { id detail { robustness suggestions } } } } }';
const EXPORT = 'query ($id: ID!) { document: exportEngagementModel(id: $id) }';
const IMPORT =
  'mutation ($projectId: ID!, $model: JSON!, $parties: [ImportedPartyInput!]!) { made: importEngagementModel(projectId: $projectId, model: $model, parties: $parties) { id } }';

type Drawn = Pick<Robustness, 'pAllWin' | 'pWin' | 'p5MinSurplus' | 'interval'>;
type Scenario = {
  id: string;
  name: string;
  evaluation: { id: string; detail: { robustness: Drawn; suggestions: { kind: string }[] } };
};

const EXAMPLE = uncertainExample(2000);
const DOCUMENT: EngagementDocument = {
  ...EXAMPLE,
  parties: EXAMPLE.parties.map((party) => ({
    ...party,
    alternative: { low: 0, mode: Number(party.alternative), high: 15 },
    risks: [{ label: 'flood', probability: { low: 0.1, mode: 0.2, high: 0.4 }, impact: 10, mitigation: 0.1 }],
  })),
};

let api: Api;
let rows: Rows;
let deal: Deal;
let coordinator: Client;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  deal = await Deal.made(await Factory.on(api), DOCUMENT);
  coordinator = deal.coordinator.client;
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const scenariosOf = async (id = deal.model): Promise<Scenario[]> =>
  (await coordinator.ask<{ model: { scenarios: Scenario[] } }>(DRAWN, { id })).model.scenarios;

const exported = async (id = deal.model): Promise<EngagementDocument> =>
  (await coordinator.ask<{ document: EngagementDocument }>(EXPORT, { id })).document;

/** All that was drawn of a scenario, apart from what its parties are called. */
const figures = ({ pAllWin, pWin, p5MinSurplus }: Drawn) => [
  pAllWin,
  p5MinSurplus,
  Object.values(pWin).toSorted((a, b) => a - b),
];

const drawnOf = (scenarios: readonly Scenario[]) =>
  scenarios.map(({ evaluation }) => figures(evaluation.detail.robustness));

it('a copy of a scenario in which nothing is changed has the chances of its original, and a copy of that too', async () => {
  const [first] = drawnOf(await scenariosOf());
  expect(first![0]).toBeGreaterThan(0);
  for (const at of [0, 1])
    await coordinator.ask('mutation ($id: ID!) { copyScenario(id: $id, name: "copy") { id } }', {
      id: (await scenariosOf())[at]!.id,
    });
  expect(drawnOf(await scenariosOf())).toEqual([first, first, first]);
});

it('a revision in which nothing is changed has the chances of the one before', async () => {
  const before = drawnOf(await scenariosOf());
  await rows.find("update engagement_model set status = 'VALIDATED' where id = $1", [deal.model]);
  const { next } = await coordinator.ask<{ next: { id: string } }>(
    'mutation ($id: ID!) { next: createRevision(id: $id) { id } }',
    { id: deal.model },
  );
  expect(drawnOf(await scenariosOf(next.id))).toEqual(before);
});

it('a model made of a document has the chances that the engine says of the document, and so has what is taken out', async () => {
  const said = evaluate({ ...DOCUMENT, seed: 1 }).scenarios.map(({ robustness }) => figures(robustness!));
  const { made } = await coordinator.ask<{ made: { id: string } }>(IMPORT, {
    projectId: deal.project.id,
    model: DOCUMENT,
    parties: DOCUMENT.parties.map(({ id }) => ({
      key: id,
      stakeholderId: deal.content.stakeholders[id],
    })),
  });
  expect(drawnOf(await scenariosOf(made.id))).toEqual(said);
  const out = evaluate(await exported(made.id)).scenarios;
  expect(out.map(({ robustness }) => figures(robustness!))).toEqual(said);
});
