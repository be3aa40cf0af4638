import {
  documentInterest,
  statedTriple,
  withConfidence,
  type Confidence,
  type EngagementDocument,
  type FlowInput,
  type Parameter,
  type PartyInput,
  type RiskInput,
  type StatedTriple,
} from '@tlaka/domain';
import type { RiskPatch, SheetPatch, ValuationPatch } from '../../data/valuationVerbs';

/** Something that would be saved, as the API takes it. */
export type Change =
  /** With how sure the party was before. */
  | { party: string; sheet: SheetPatch; confidence: Confidence | null }
  | { flow: string; valuation: ValuationPatch }
  /** Without an id: a new risk. */
  | { party: string; risk: string | null; patch: RiskPatch };

/** What is not in the patch stays as it is. */
const triple = (value: StatedTriple | null | undefined, parameter: Parameter) =>
  value === undefined ? {} : { [parameter]: value && statedTriple(value, parameter) };

const given = <T>(field: string, value: T | undefined) => (value === undefined ? {} : { [field]: value });

const sheetWith = (party: PartyInput, patch: SheetPatch): PartyInput => ({
  ...party,
  ...given(
    'interests',
    patch.interests?.map(({ id, label, points }, at) => ({
      id: documentInterest(party.id, id ?? `new-${at}`),
      label,
      points: points ?? null,
    })),
  ),
  ...triple(patch.alternative, 'alternative'),
  ...given('minGain', patch.minGain ?? undefined),
  ...given('power', patch.bargainingPower ?? undefined),
  ...given('riskAversion', patch.riskAversion ?? undefined),
});

const flowWith = (flow: FlowInput, { receiver, giver }: ValuationPatch): FlowInput => ({
  ...flow,
  ...given('interest', receiver?.interest && documentInterest(flow.to, receiver.interest)),
  ...triple(receiver?.fulfilment, 'fulfilment'),
  ...triple(receiver?.likelihood, 'likelihood'),
  ...given('needIntensity', receiver?.needIntensity),
  ...given('sourceImportance', receiver?.sourceImportance),
  ...triple(giver?.cost, 'cost'),
});

const riskWith = <R extends RiskInput>(risk: R, { label, ...patch }: RiskPatch): R => ({
  ...risk,
  ...given('label', label ?? undefined),
  ...triple(patch.probability, 'probability'),
  ...triple(patch.impact, 'impact'),
  ...triple(patch.mitigation, 'mitigation'),
});

const withRisk = <R extends RiskInput>(
  risks: readonly R[] | null | undefined,
  id: string,
  patch: RiskPatch,
) => (risks ?? []).map((risk) => (risk.id === id ? riskWith(risk, patch) : risk));

const riskChanged = (document: EngagementDocument, id: string, patch: RiskPatch): EngagementDocument => ({
  ...document,
  parties: document.parties.map((party) => ({ ...party, risks: withRisk(party.risks, id, patch) })),
  scenarios: document.scenarios.map((scenario) => ({
    ...scenario,
    risks: withRisk(scenario.risks, id, patch),
  })),
});

const ofParty = (
  document: EngagementDocument,
  id: string,
  change: (party: PartyInput) => PartyInput,
): EngagementDocument => ({
  ...document,
  parties: document.parties.map((party) => (party.id === id ? change(party) : party)),
});

/** A new risk of which nothing is said yet would not be saved. */
const isBlank = (patch: RiskPatch): boolean => Object.values(patch).every((value) => !value);

const sheetChanged = (
  document: EngagementDocument,
  { party: id, sheet, confidence: before }: Extract<Change, { sheet: SheetPatch }>,
): EngagementDocument => {
  const after = sheet.confidence === undefined ? before : sheet.confidence;
  return ofParty(withConfidence(document, id, { before, after }), id, (party) => sheetWith(party, sheet));
};

/** The document as it would be after the change. */
export const whatIf = (document: EngagementDocument, change: Change): EngagementDocument => {
  if ('sheet' in change) return sheetChanged(document, change);
  if ('risk' in change && change.risk === null && isBlank(change.patch)) return document;
  if ('risk' in change)
    return change.risk === null
      ? ofParty(document, change.party, (party) => ({
          ...party,
          risks: [...(party.risks ?? []), riskWith({}, change.patch)],
        }))
      : riskChanged(document, change.risk, change.patch);
  return {
    ...document,
    scenarios: document.scenarios.map((scenario) => ({
      ...scenario,
      flows: (scenario.flows ?? []).map((flow) =>
        flow.id === change.flow ? flowWith(flow, change.valuation) : flow,
      ),
    })),
  };
};
