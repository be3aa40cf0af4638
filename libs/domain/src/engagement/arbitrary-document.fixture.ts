import fc from 'fast-check';
import type { EngagementDocument, FlowInput, PartyInput, ScenarioInput } from './document.js';
import { EXTERNAL, NEED_INTENSITIES } from './vocabulary.js';

const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);

const triple = (max: number) =>
  fc
    .tuple(hundredths(max), hundredths(max), hundredths(max))
    .map((values) => values.sort((a, b) => a - b))
    .map(([low, mode, high]) => ({ low: low!, mode: mode!, high: high! }));

const uncertain = (max: number) => fc.oneof(hundredths(max), triple(max));

/** Points that sum to 100, from cuts of the hundred. */
const points = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 2 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 100])
  .map((edges) => edges.slice(1).map((edge, at) => edge - edges[at]!));

const risk = fc.record({
  label: fc.constantFrom('delay', 'flood', 'turnover'),
  probability: uncertain(1),
  impact: uncertain(40),
  mitigation: uncertain(1),
});

const party = (id: string): fc.Arbitrary<PartyInput> =>
  fc.record({
    id: fc.constant(id),
    interests: points.map((shares) => shares.map((share, at) => ({ id: `${id}${at + 1}`, points: share }))),
    alternative: uncertain(40),
    minGain: hundredths(10),
    power: fc.integer({ min: 1, max: 3 }),
    riskAversion: hundredths(2),
    risks: fc.array(risk, { maxLength: 2 }),
  });

function flow(id: string, parties: readonly PartyInput[]): fc.Arbitrary<FlowInput> {
  const ids = parties.map((candidate) => candidate.id);
  return fc
    .tuple(
      fc.shuffledSubarray([...ids, EXTERNAL], { minLength: 2, maxLength: 2 }),
      fc.nat(),
      uncertain(1),
      uncertain(1),
    )
    .chain(([[from, to], pick, fulfilment, likelihood]) => {
      const interests = parties.find((candidate) => candidate.id === to)?.interests ?? [];
      return fc.record({
        id: fc.constant(id),
        from: fc.constant(from!),
        to: fc.constant(to!),
        interest: fc.constant(interests[pick % Math.max(1, interests.length)]?.id ?? null),
        fulfilment: fc.constant(fulfilment),
        likelihood: fc.constant(likelihood),
        cost: uncertain(20),
        startMonth: fc.integer({ min: 0, max: 24 }),
        needIntensity: fc.option(fc.constantFrom(...NEED_INTENSITIES)),
        sourceImportance: fc.option(fc.integer({ min: 1, max: 5 })),
      });
    });
}

const scenario = (id: string, parties: readonly PartyInput[]): fc.Arbitrary<ScenarioInput> =>
  fc
    .integer({ min: 0, max: 9 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => flow(`f${at + 1}`, parties))))
    .map((flows) => ({ id, flows }));

/** A complete and possible document of two to four parties and one to three scenarios. */
export const arbitraryDocument: fc.Arbitrary<EngagementDocument> = fc
  .constantFrom(['M', 'U'], ['M', 'U', 'C'], ['M', 'U', 'C', 'N'])
  .chain((ids) => fc.tuple(...ids.map(party)))
  .chain((parties) =>
    fc.record({
      parties: fc.constant(parties),
      discountRate: hundredths(0.2),
      draws: fc.constant(60),
      seed: fc.integer({ min: 0, max: 1_000_000 }),
      scenarios: fc
        .constantFrom(['A'], ['A', 'B'], ['A', 'B', 'C'])
        .chain((names) => fc.tuple(...names.map((name) => scenario(name, parties)))),
    }),
  );

const gift = (party: PartyInput): fc.Arbitrary<FlowInput> => {
  const [largest] = [...(party.interests ?? [])].sort((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const share = fc.integer({ min: 60, max: 100 }).map((value) => value / 100);
  return fc.record({
    id: fc.constant(`gift to ${party.id}`),
    from: fc.constant(EXTERNAL),
    to: fc.constant(party.id),
    interest: fc.constant(largest!.id),
    fulfilment: share,
    likelihood: share,
  });
};

/** The same with two or three scenarios in which an outside gift to everybody makes most parties win. */
export const promisingDocument: fc.Arbitrary<EngagementDocument> = arbitraryDocument.chain((document) => {
  const parties = document.parties.map((each) => ({ ...each, alternative: 5, risks: [] }));
  const promising = (id: string) =>
    fc
      .tuple(scenario(id, parties), fc.tuple(...parties.map(gift)))
      .map(([{ flows }, gifts]) => ({ id, flows: [...(flows ?? []).slice(0, 3), ...gifts] }));
  return fc
    .constantFrom(['A', 'B'], ['A', 'B', 'C'])
    .chain((ids) => fc.tuple(...ids.map(promising)))
    .map((scenarios) => ({ ...document, parties, scenarios }));
});
