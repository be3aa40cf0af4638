import {
  EXTERNAL,
  unfinished,
  type FlowInput,
  type Missing,
  type PartyInput,
  type RiskInput,
} from '@tlaka/domain';
import type { ModelDetail } from '../../data/resources/engagementModels';
import {
  interestsOf,
  type ModelParty,
  type Scenario,
  type Sheet,
  type ValueFlow,
} from '../../data/resources/modelContent';

/** One kind of gap of one party, with the things that it is about where it is not about the party itself. */
export interface Gap {
  rule: string;
  message: Missing['message'];
  party: ModelParty | null;
  about: string[];
}

const riskOf = ({ label, probability, impact, mitigation }: Sheet['risks'][number]): RiskInput => ({
  label,
  probability,
  impact,
  mitigation,
});

const partyOf = ({ id, sheet }: ModelParty, scenario: Scenario): PartyInput => ({
  id,
  interests: sheet ? interestsOf(sheet).map(({ id: own = '', points }) => ({ id: own, points })) : [],
  alternative: sheet?.alternative ?? null,
  risks: (sheet?.risks ?? [])
    .filter((risk) => risk.scenario === null || risk.scenario.id === scenario.id)
    .map(riskOf),
});

const flowOf = ({ id, label, from, to, valuation }: ValueFlow): FlowInput => ({
  id,
  label,
  from: from?.id ?? EXTERNAL,
  to: to?.id ?? EXTERNAL,
  interest: valuation?.receiver?.interest ?? null,
  fulfilment: valuation?.receiver?.fulfilment ?? null,
  likelihood: valuation?.receiver?.likelihood ?? null,
  cost: valuation?.giver?.cost ?? null,
});

/** What keeps the scenario from a verdict, as far as the reader may know it: nothing is said of parties whose sheet is hidden. */
export const gapsOf = (model: ModelDetail, scenario: Scenario): Gap[] => {
  const judged = { id: scenario.id, flows: scenario.flows.map(flowOf) };
  const document = { parties: model.parties.map((party) => partyOf(party, scenario)), scenarios: [judged] };
  const gaps = new Map<string, Gap>();
  for (const { rule, message, party: partyId, about } of unfinished(document, judged)) {
    const party = model.parties.find(({ id }) => id === partyId) ?? null;
    if (party && !party.sheet) continue;
    const key = `${rule} ${partyId ?? ''}`;
    const gap = gaps.get(key) ?? { rule, message, party, about: [] };
    if (about !== undefined && !gap.about.includes(about)) gap.about.push(about);
    gaps.set(key, gap);
  }
  return [...gaps.values()];
};
