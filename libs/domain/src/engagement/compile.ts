import {
  DEFAULTS,
  type EngagementDocument,
  type FlowInput,
  type PartyInput,
  type ScenarioInput,
  type Stated,
  calledIn,
  partiesIn,
} from './document.js';
import type { Text } from '../reason.js';
import { tripleOf, type Uncertain } from './triple.js';
import { EXTERNAL, type Parameter } from './vocabulary.js';

/** One stated value of a model: what it is, whose surplus it touches, and which way. */
export interface Slot {
  /** The flow or party that owns the value, by its draw key; with `stream` it names the value whatever the order of the
   * document. */
  readonly owner: string;
  readonly stream: string;
  readonly parameter: Parameter;
  readonly flow: string | null;
  readonly risk: string | null;
  readonly riskId: string | null;
  /** Index of the one party that it touches, −1 for EXTERNAL. */
  readonly party: number;
  /** 1 where a higher value raises that party's surplus, −1 where it lowers it. */
  readonly raises: 1 | -1;
}

/** A scenario as typed arrays: indices instead of ids, and every stated value in one vector of slots (three per flow:
 * fulfilment, likelihood, cost; one per party: alternative; three per risk: probability, impact, mitigation). */
export interface CompiledScenario {
  readonly partyIds: readonly string[];
  readonly partyNames: readonly Text[];
  readonly flows: readonly FlowInput[];
  readonly giver: Int32Array;
  readonly receiver: Int32Array;
  readonly interest: Int32Array;
  readonly discount: Float64Array;
  readonly interestIds: readonly string[];
  readonly interestParty: Int32Array;
  readonly points: Float64Array;
  readonly riskParty: Int32Array;
  /** The points that each party's relative gain is measured by: the 100 of a perfect deal, or see `idealPoints`. */
  readonly full: Float64Array;
  readonly minGain: Float64Array;
  readonly power: Float64Array;
  readonly riskAversion: Float64Array;
  readonly slots: readonly Slot[];
  readonly low: Float64Array;
  readonly mode: Float64Array;
  readonly high: Float64Array;
}

const FLOW_PARAMETERS = ['fulfilment', 'likelihood', 'cost'] as const;
const RISK_PARAMETERS = ['probability', 'impact', 'mitigation'] as const;

/** Where the values of flow `flow` (0..) begin: fulfilment, likelihood, cost. */
export const flowSlot = (flow: number): number => 3 * flow;
/** Where the alternative of party `party` (0..) stands. */
export const alternativeSlot = (model: CompiledScenario, party: number): number =>
  3 * model.flows.length + party;
/** Where the values of risk `risk` (0..) begin: probability, impact, mitigation. */
export const riskSlot = (model: CompiledScenario, risk: number): number =>
  3 * model.flows.length + model.partyIds.length + 3 * risk;

type Stating = Slot & { readonly value: Stated<Uncertain> };

function flowStatings(flow: FlowInput, giver: number, receiver: number): Stating[] {
  return FLOW_PARAMETERS.map((parameter) => ({
    owner: flow.drawKey ?? flow.id,
    stream: parameter,
    parameter,
    flow: flow.id,
    risk: null,
    riskId: null,
    party: parameter === 'cost' ? giver : receiver,
    raises: parameter === 'cost' ? -1 : 1,
    value: flow[parameter],
  }));
}

function partyStatings(parties: readonly PartyInput[]): Stating[] {
  const alternatives = parties.map(({ id, drawKey, alternative }, party): Stating => {
    const parameter = 'alternative';
    return {
      owner: drawKey ?? id,
      stream: parameter,
      parameter,
      flow: null,
      risk: null,
      riskId: null,
      party,
      raises: -1,
      value: alternative,
    };
  });
  const risks = parties.flatMap(({ id, drawKey, risks: stated }, party) => {
    const met = new Map<string, number>();
    return (stated ?? []).flatMap((risk) => {
      const label = risk.label ?? '';
      const twin = met.get(label) ?? 0;
      met.set(label, twin + 1);
      return RISK_PARAMETERS.map((parameter): Stating => {
        const stream = JSON.stringify([parameter, label, twin]);
        const raises = parameter === 'mitigation' ? 1 : -1;
        return {
          owner: drawKey ?? id,
          stream,
          parameter,
          flow: null,
          risk: label,
          riskId: risk.id ?? null,
          party,
          raises,
          value: risk[parameter],
        };
      });
    });
  });
  return [...alternatives, ...risks];
}

/** The scenario as typed arrays, ready to be valued any number of times; values not stated count 0 (see `unfinished` for
 * whose numbers then mean nothing). Takes a document that passes `validate`. Pure, no errors. */
export function compile(document: EngagementDocument, scenario: ScenarioInput): CompiledScenario {
  const parties = partiesIn(document, scenario);
  const flows = scenario.flows ?? [];
  const partyAt = new Map(parties.map(({ id }, index) => [id, index]));
  const end = (id: string): number => (id === EXTERNAL ? -1 : (partyAt.get(id) ?? -1));
  const interests = parties.flatMap((party, index) => {
    const stated = party.interests ?? [];
    // What rounding to two decimals puts over 100 is no benefit: nobody gains more than a perfect deal holds.
    const sum = stated.reduce((total, { points }) => total + (points ?? 0), 0);
    const scale = 100 / Math.max(100, sum);
    return stated.map(({ id, points }) => ({ id, points: (points ?? 0) * scale, party: index }));
  });
  const interestAt = new Map(interests.map(({ id }, index) => [id, index]));
  const monthly = (1 + (document.discountRate ?? DEFAULTS.discountRate)) ** (-1 / 12);
  const statings = [
    ...flows.flatMap((flow) => flowStatings(flow, end(flow.from), end(flow.to))),
    ...partyStatings(parties),
  ];
  const triples = statings.map(({ value }) => tripleOf(value ?? 0));
  return {
    partyIds: parties.map(({ id }) => id),
    partyNames: parties.map(calledIn),
    flows,
    giver: Int32Array.from(flows, ({ from }) => end(from)),
    receiver: Int32Array.from(flows, ({ to }) => end(to)),
    interest: Int32Array.from(flows, ({ interest }) => interestAt.get(interest ?? '') ?? -1),
    discount: Float64Array.from(flows, ({ startMonth }) => monthly ** (startMonth ?? 0)),
    interestIds: interests.map(({ id }) => id),
    interestParty: Int32Array.from(interests, ({ party }) => party),
    points: Float64Array.from(interests, ({ points }) => points),
    riskParty: Int32Array.from(parties.flatMap(({ risks }, party) => (risks ?? []).map(() => party))),
    full: Float64Array.from(parties, () => 100),
    minGain: Float64Array.from(parties, ({ minGain }) => minGain ?? DEFAULTS.minGain),
    power: Float64Array.from(parties, ({ power }) => power ?? DEFAULTS.power),
    riskAversion: Float64Array.from(parties, ({ riskAversion }) => riskAversion ?? DEFAULTS.riskAversion),
    slots: statings.map(({ value: _, ...slot }) => slot),
    low: Float64Array.from(triples, ({ low }) => low),
    mode: Float64Array.from(triples, ({ mode }) => mode),
    high: Float64Array.from(triples, ({ high }) => high),
  };
}
