import { type Fault, reason, type Reason } from '../reason.js';
import type {
  EngagementDocument,
  FlowInput,
  InterestInput,
  PartyInput,
  RiskInput,
  ScenarioInput,
} from './document.js';
import { POINTS_SLACK } from './validate-party.js';
import { EXTERNAL, type Parameter } from './vocabulary.js';

/** What has not been stated yet, and by whom (null: not one party's to state). */
export interface Missing extends Fault {
  readonly party: string | null;
  /** Which value it is; absent where it is none. */
  readonly value?: 'interests' | 'interest' | Parameter;
  /** The flow that it is a value of. */
  readonly flow?: string;
  /** The risk that it is a value of, where that has an id. */
  readonly risk?: string;
  /** What the flow or the risk is called. */
  readonly about?: string;
}

const NOT_STATED = {
  alternative: reason(
    'engagement.alternative-missing',
    'Не е посочено какво има страната без споразумението.',
    'It is not stated what the party has without the deal.',
  ),
  points: reason(
    'engagement.points-below-100',
    'Точките на страната още не са 100.',
    'The points of the party are not yet 100.',
  ),
  risk: reason('engagement.risk-unvalued', 'Рискът не е оценен докрай.', 'The risk is not fully valued.'),
  benefit: reason(
    'engagement.benefit-unvalued',
    'Получаващата страна още не е оценила потока.',
    'The receiving party has not valued the flow yet.',
  ),
  cost: reason(
    'engagement.cost-unvalued',
    'Даващата страна още не е оценила усилието си.',
    'The giving party has not valued its effort yet.',
  ),
} as const satisfies Record<string, Reason>;

const TOO_FEW_PARTIES = reason(
  'engagement.too-few-parties',
  'За споразумение са нужни поне две страни.',
  'A deal takes at least two parties.',
);

/** Why so few make no deal; empty from two parties on. Pure, no errors. */
export function partyObstacles({ length }: readonly unknown[]): Reason[] {
  return length < 2 ? [TOO_FEW_PARTIES] : [];
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** Whether the 100 points of a party are shared out and each of its interests has its share, be it 0. Pure, no errors. */
export function sharesAllPoints(interests: readonly Pick<InterestInput, 'points'>[]): boolean {
  const sum = interests.reduce((total, { points }) => total + (points ?? 0), 0);
  return sum >= 100 - POINTS_SLACK - 1e-9 && !interests.some(({ points }) => absent(points));
}

function ofParty(party: PartyInput, path: string): Missing[] {
  const missing: Missing[] = [];
  const add = (what: Reason, value: 'interests' | 'alternative') =>
    missing.push({ ...what, path: `${path}.${value}`, party: party.id, value });
  if (!sharesAllPoints(party.interests ?? [])) add(NOT_STATED.points, 'interests');
  if (absent(party.alternative)) add(NOT_STATED.alternative, 'alternative');
  return [
    ...missing,
    ...(party.risks ?? []).flatMap((risk, at) => ofRisk(risk, party.id, `${path}.risks[${at}]`)),
  ];
}

function ofRisk(risk: RiskInput, party: string, path: string): Missing[] {
  const which = { about: risk.label ?? '–', ...(risk.id ? { risk: risk.id } : {}) };
  return (['probability', 'impact', 'mitigation'] as const)
    .filter((value) => absent(risk[value]))
    .map((value) => ({ ...NOT_STATED.risk, path: `${path}.${value}`, party, value, ...which }));
}

function ofFlow(flow: FlowInput, path: string): Missing[] {
  const lacks = (
    what: Reason,
    party: string,
    values: readonly ('interest' | (Parameter & keyof FlowInput))[],
  ): Missing[] =>
    party === EXTERNAL
      ? []
      : values
          .filter((value) => absent(flow[value]))
          .map((value) => ({
            ...what,
            path: `${path}.${value}`,
            party,
            value,
            flow: flow.id,
            about: flow.label ?? flow.id,
          }));
  return [
    ...lacks(NOT_STATED.benefit, flow.to, ['interest', 'fulfilment', 'likelihood']),
    ...lacks(NOT_STATED.cost, flow.from, ['cost']),
  ];
}

/** Everything that keeps one scenario of a valid document from a verdict: values not stated, points short of 100,
 * fewer than two parties. Empty when it is complete. Pure, no errors. */
export function unfinished(document: EngagementDocument, scenario: ScenarioInput): Missing[] {
  const at = document.scenarios.indexOf(scenario);
  return [
    ...partyObstacles(document.parties).map((few) => ({ ...few, path: '$.parties', party: null })),
    ...document.parties.flatMap((party, index) => ofParty(party, `$.parties[${index}]`)),
    ...(scenario.flows ?? []).flatMap((flow, index) => ofFlow(flow, `$.scenarios[${at}].flows[${index}]`)),
    ...(scenario.risks ?? []).flatMap((risk, index) =>
      ofRisk(risk, risk.party, `$.scenarios[${at}].risks[${index}]`),
    ),
  ];
}
