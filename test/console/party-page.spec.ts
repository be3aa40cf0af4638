import { describe, expect, it } from '@jest/globals';
import type { ModelDetail } from '../../apps/admin/src/data/resources/engagementModels';
import type { ModelParty, Scenario } from '../../apps/admin/src/data/resources/modelContent';
import { pageOf } from '../../apps/admin/src/models/print/partyPage';

const LETTERS = ['M', 'U', 'C'] as const;
type Letter = (typeof LETTERS)[number];

/** A number with digits that only that party has: 1.7310… belongs to M, 2.7310… to U, 3.7310… to C. */
const mark = (letter: Letter): string => `${LETTERS.indexOf(letter) + 1}.7310`;
let drawn = 0;
const odd = (letter: Letter): number => Number(`${mark(letter)}${String((drawn += 1)).padStart(4, '0')}`);
const triple = (letter: Letter) => ({ low: odd(letter), mode: odd(letter), high: odd(letter) });

const outcome = (letter: Letter, scenario: string) => ({
  scenario: { id: scenario },
  status: letter === 'U' ? ('LOSS' as const) : ('WIN' as const),
  benefit: odd(letter),
  cost: odd(letter),
  risk: odd(letter),
  surplus: odd(letter),
  lowestSurplus: odd(letter),
  highestSurplus: odd(letter),
  winProbability: odd(letter),
  reciprocity: null,
});

const risk = (letter: Letter, label: string, scenario: string | null) => ({
  id: `risk-${label}-${letter}`,
  version: 1,
  label: `secret-${label}-${letter}`,
  scenario: scenario === null ? null : { id: scenario },
  probability: triple(letter),
  impact: triple(letter),
  mitigation: triple(letter),
});

const party = (letter: Letter): ModelParty => ({
  id: letter,
  version: 1,
  order: LETTERS.indexOf(letter) + 1,
  stakeholder: {
    id: `stakeholder of ${letter}`,
    party: { id: `organisation ${letter}`, kind: 'ORGANISATION', name: `Organisation ${letter}` },
  },
  sheet: {
    id: `sheet of ${letter}`,
    version: 1,
    interests: [{ id: 'same-id', label: `secret-aim-${letter}`, points: odd(letter) }],
    alternative: triple(letter),
    alternativeText: `secret-way-out-${letter}`,
    minGain: odd(letter),
    bargainingPower: 4.6660001,
    riskAversion: odd(letter),
    source: letter === 'U' ? 'WORKSHOP' : 'PARTY_STATED',
    confidence: letter === 'U' ? 'LOW' : 'HIGH',
    statedAt: `2026-01-0${LETTERS.indexOf(letter) + 1}T00:00:00Z`,
    risks: [risk(letter, 'fear', null), risk(letter, 'fear-here', 'A'), risk(letter, 'fear-elsewhere', 'B')],
    outcomes: [outcome(letter, 'A'), outcome(letter, 'B')],
  },
});

const flow = (id: string, from: Letter | null, to: Letter | null): Scenario['flows'][number] => ({
  id,
  version: 1,
  label: `open-${id}`,
  resourceType: null,
  benefitType: null,
  tangible: true,
  startMonth: 0,
  moneyAmount: null,
  currency: 'EUR',
  from: from && { id: from },
  to: to && { id: to },
  requires: [],
  valuation: {
    receiver: to && {
      version: 1,
      interest: 'same-id',
      fulfilment: triple(to),
      likelihood: triple(to),
      needIntensity: 'D',
      sourceImportance: odd(to),
    },
    giver: from && { version: 1, cost: triple(from) },
  },
});

const scenario = (id: string): Scenario => ({
  id,
  version: 1,
  order: 1,
  name: `Scenario ${id}`,
  description: null,
  isStatusQuo: false,
  flows: [flow('f1', 'M', 'U'), flow('f2', 'U', 'C'), flow('f3', 'C', 'M'), flow('grant', null, 'M')],
  evaluation: {
    id: `evaluation of ${id}`,
    at: '2026-02-01T00:00:00Z',
    stale: true,
    verdict: 'NOT_WIN_WIN',
    statuses: LETTERS.map((letter) => ({ status: outcome(letter, id).status, party: { id: letter } })),
    detail: Object.fromEntries(
      ['choice', 'suggestions', 'notEnough', 'measures', 'robustness', 'breakEven', 'criticalParties'].map(
        (name) => [name, `secret-${name}-of-all`],
      ),
    ) as NonNullable<NonNullable<Scenario['evaluation']>['detail']>,
  },
});

const model: ModelDetail = {
  id: 'model',
  version: 1,
  archivedAt: null,
  revision: 2,
  status: 'DRAFT',
  statusSince: '2026-01-01T00:00:00Z',
  verdict: 'NOT_WIN_WIN',
  evaluation: { stale: false },
  cooperationForm: null,
  currency: 'EUR',
  horizonMonths: 12,
  discountRate: 0,
  programme: { id: 'programme', name: 'Programme' },
  project: {
    id: 'project',
    code: 'P-1',
    title: 'Project',
    stage: 'IDEA',
    archivedAt: null,
    coordinator: null,
  },
  chosenScenario: { id: 'A', name: 'Scenario A' },
  basedOn: null,
  parties: LETTERS.map(party),
  offers: [],
  preconditions: [
    {
      id: 'precondition',
      version: 1,
      statement: 'precondition-of-all',
      answer: 'NO',
      evidence: 'evidence-of-all',
      answeredAt: '2026-01-05T00:00:00Z',
      answeredBy: { id: 'user', name: 'speaker-of-all' },
    },
  ],
  scenarios: [scenario('A'), scenario('B')],
};

const [here] = model.scenarios as [Scenario];

/** Everything in a value that is a number or a text. */
const leaves = (value: unknown): string[] =>
  value !== null && typeof value === 'object'
    ? Object.values(value).flatMap(leaves)
    : value === null
      ? []
      : [String(value)];

const isOf = (letter: Letter) => (word: string) =>
  word.startsWith(mark(letter)) || new RegExp(`secret-.*-${letter}$`).test(word);

const pageFor = (letter: Letter, of: ModelDetail = model) =>
  pageOf(
    of,
    here,
    of.parties.find(({ id }) => id === letter)!,
  );

describe.each(LETTERS)('the printed page of %s', (letter) => {
  const words = leaves(pageFor(letter));

  it('holds nothing that another party states, and nothing computed from it', () => {
    for (const other of LETTERS) if (other !== letter) expect(words.filter(isOf(other))).toEqual([]);
    expect(words.filter((word) => word.includes('-of-all'))).toEqual([]);
    expect(words).not.toContain('4.6660001');
  });

  it('stays the same whatever the others state', () => {
    const others = model.parties.map((one) => (one.id === letter ? one : { ...one, sheet: null }));
    const flows = here.flows.map((one) => ({
      ...one,
      valuation: {
        receiver: one.to?.id === letter ? (one.valuation?.receiver ?? null) : null,
        giver: one.from?.id === letter ? (one.valuation?.giver ?? null) : null,
      },
    }));
    const evaluation = here.evaluation && { ...here.evaluation, statuses: [], detail: null };
    const asSeenBySelf = { ...here, flows, evaluation };
    const own = others.find(({ id }) => id === letter)!;
    expect(pageOf({ ...model, parties: others, scenarios: [asSeenBySelf] }, asSeenBySelf, own)).toEqual(
      pageFor(letter),
    );
  });

  it('holds what it states itself', () => {
    const { sheet } = model.parties.find(({ id }) => id === letter)!;
    expect(words).toEqual(
      expect.arrayContaining([
        `secret-aim-${letter}`,
        `secret-way-out-${letter}`,
        `secret-fear-${letter}`,
        `secret-fear-here-${letter}`,
        ...leaves([sheet?.alternative, sheet?.minGain, sheet?.outcomes[0]?.surplus]),
        ...leaves(
          here.flows.filter(({ to }) => to?.id === letter).map((one) => one.valuation?.receiver?.fulfilment),
        ),
        ...leaves(
          here.flows.filter(({ from }) => from?.id === letter).map((one) => one.valuation?.giver?.cost),
        ),
      ]),
    );
    expect(words).not.toContain(`secret-fear-elsewhere-${letter}`);
  });

  it('says the verdict and who gives what to whom', () => {
    const page = pageFor(letter)!;
    expect([page.verdict, page.staleSince]).toEqual(['NOT_WIN_WIN', '2026-02-01T00:00:00Z']);
    expect(page.exchange.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['open-f1', 'Organisation M', 'Organisation U'],
      ['open-f2', 'Organisation U', 'Organisation C'],
      ['open-f3', 'Organisation C', 'Organisation M'],
      ['open-grant', null, 'Organisation M'],
    ]);
  });
});

it('no page is made of a sheet that the reader may not read', () => {
  const parties = model.parties.map((one) => (one.id === 'U' ? { ...one, sheet: null } : one));
  expect(LETTERS.map((letter) => pageFor(letter, { ...model, parties }) !== null)).toEqual([
    true,
    false,
    true,
  ]);
});
