import type { Confidence, PartyStatus, ValuationSource, Verdict } from '@tlaka/domain';
import type { ModelDetail } from '../../data/resources/engagementModels';
import {
  interestsOf,
  type Interest,
  type ModelParty,
  type Scenario,
  type Sheet,
  type Triple,
  type ValueFlow,
} from '../../data/resources/modelContent';
import { getsOf, givesOf, nameIn, type Given, type Got } from '../getsAndGives';

/** What stands over every printed page. */
export interface Letterhead {
  project: { code: string; title: string };
  programme: string;
  cooperationForm: ModelDetail['cooperationForm'];
  revision: number;
  status: ModelDetail['status'];
  scenario: { name: string; description: string | null; chosen: boolean };
}

/** One thing that somebody gives to somebody, as every reader of the model knows it; null is somebody outside. */
export interface Exchange extends Pick<
  ValueFlow,
  'id' | 'label' | 'resourceType' | 'benefitType' | 'tangible' | 'startMonth' | 'moneyAmount' | 'currency'
> {
  from: string | null;
  to: string | null;
  requires: { label: string }[];
}

type RiskLine = Pick<Sheet['risks'][number], 'id' | 'label' | 'probability' | 'impact' | 'mitigation'>;
type Gain = Pick<
  Sheet['outcomes'][number],
  'surplus' | 'lowestSurplus' | 'highestSurplus' | 'winProbability'
>;

/** What one party takes away from the table: what all may know of the deal, and what it states of itself. */
export interface PartyPage {
  party: { id: string; name: string };
  letterhead: Letterhead;
  verdict: Verdict | null;
  /** When the verdict was worked out, where something has changed since. */
  staleSince: string | null;
  exchange: Exchange[];
  interests: readonly Interest[];
  alternative: Triple | null;
  alternativeText: string | null;
  minGain: number;
  source: ValuationSource | null;
  confidence: Confidence | null;
  gets: Got[];
  gives: Given[];
  risks: RiskLine[];
  status: PartyStatus | null;
  gain: Gain | null;
}

/** What stands over every page of the scenario. */
export const letterheadOf = (model: ModelDetail, { id, name, description }: Scenario): Letterhead => ({
  project: { code: model.project.code, title: model.project.title },
  programme: model.programme.name,
  cooperationForm: model.cooperationForm,
  revision: model.revision,
  status: model.status,
  scenario: { name, description, chosen: model.chosenScenario?.id === id },
});

const exchanged = (model: ModelDetail, flow: ValueFlow): Exchange => ({
  id: flow.id,
  label: flow.label,
  resourceType: flow.resourceType,
  benefitType: flow.benefitType,
  tangible: flow.tangible,
  startMonth: flow.startMonth,
  moneyAmount: flow.moneyAmount,
  currency: flow.currency,
  from: nameIn(model, flow.from),
  to: nameIn(model, flow.to),
  requires: flow.requires.map(({ label }) => ({ label })),
});

const gainOf = (sheet: Sheet, scenario: Scenario) => {
  const outcome = sheet.outcomes.find((one) => one.scenario.id === scenario.id);
  if (!outcome) return { status: null, gain: null };
  const { status, surplus, lowestSurplus, highestSurplus, winProbability } = outcome;
  return { status, gain: { surplus, lowestSurplus, highestSurplus, winProbability } };
};

/**
 * The page of one party, whoever prints it: the verdict, who gives what to whom, and its own sheet. Every part is named
 * here one by one, so that nothing which others state or which is computed from it comes along. Null where the reader
 * may not read the party's sheet.
 */
export const pageOf = (model: ModelDetail, scenario: Scenario, party: ModelParty): PartyPage | null => {
  const { sheet } = party;
  if (!sheet) return null;
  const { alternative, alternativeText, minGain, source, confidence } = sheet;
  const { evaluation, flows } = scenario;
  return {
    party: { id: party.id, name: party.stakeholder.party.name },
    letterhead: letterheadOf(model, scenario),
    verdict: evaluation?.verdict ?? null,
    staleSince: evaluation?.stale ? evaluation.at : null,
    exchange: flows.map((flow) => exchanged(model, flow)),
    interests: interestsOf(sheet).map(({ label, points }) => ({ label, points })),
    alternative,
    alternativeText,
    minGain,
    source,
    confidence,
    gets: getsOf(model, scenario, party, sheet),
    gives: givesOf(model, scenario, party),
    risks: sheet.risks
      .filter((risk) => risk.scenario === null || risk.scenario.id === scenario.id)
      .map(({ id, label, probability, impact, mitigation }) => ({
        id,
        label,
        probability,
        impact,
        mitigation,
      })),
    ...gainOf(sheet, scenario),
  };
};
