/** The kinds of agreement a model may take (cooperation forms of the catalogue). */
export const COOPERATION_FORMS = [
  'MOU',
  'WORKING_GROUP',
  'CO_CREATION',
  'LIVING_LAB',
  'PILOT',
  'DATA_SHARING',
  'JOINT_APPLICATION',
  'PCP',
  'PPI',
  'INNOVATION_PARTNERSHIP',
  'PPP_CONCESSION',
  'SERVICE_CONTRACT',
  'SPONSORSHIP',
  'TWINNING',
  'MENTORING',
  'LOCAL_GREEN_DEAL',
  'CHALLENGE',
  'INTERNSHIP',
  'PARTICIPATORY_BUDGET',
  'INTERMUNICIPAL',
] as const;
export type CooperationForm = (typeof COOPERATION_FORMS)[number];

/** Who said what a deal is worth to a party. */
export const VALUATION_SOURCES = ['PARTY_STATED', 'COORDINATOR_ESTIMATE', 'WORKSHOP'] as const;
export type ValuationSource = (typeof VALUATION_SOURCES)[number];

export const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Satisfaction at presence and regret at absence, as the receiver scores them (Cameron; Sutherland 2009). */
export const NEED_INTENSITIES = ['A', 'B', 'C', 'D', 'E'] as const;
export type NeedIntensity = (typeof NEED_INTENSITIES)[number];

export const PARTY_STATUSES = ['LOSS', 'MARGINAL', 'WIN'] as const;
export type PartyStatus = (typeof PARTY_STATUSES)[number];

export const VERDICTS = ['WIN_WIN', 'FRAGILE_WIN_WIN', 'MARGINAL', 'NOT_WIN_WIN', 'INCOMPLETE'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** The verdicts on which parties agree, and a project is approved, without an override. */
export const APPROVABLE_VERDICTS: readonly Verdict[] = ['WIN_WIN', 'FRAGILE_WIN_WIN'];

export const RECIPROCITIES = ['FREE_RIDER', 'DONOR'] as const;
export type Reciprocity = (typeof RECIPROCITIES)[number];

export const SUGGESTION_KINDS = [
  'RAISE_LIKELIHOOD',
  'RAISE_FULFILMENT',
  'CUT_COST',
  'MITIGATE_RISK',
  'NEW_FLOW',
  'SWAP',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** The best a party may hope for, by which its gain is measured: all its points, or what it gains at most in any complete
 * scenario in which nobody loses. */
export const IDEALS = ['PERFECT_DEAL', 'BEST_SCENARIO'] as const;
export type Ideal = (typeof IDEALS)[number];

/** The inputs of a model that a party or its coordinator states, each a number or a triple. */
export const PARAMETERS = [
  'fulfilment',
  'likelihood',
  'cost',
  'alternative',
  'probability',
  'impact',
  'mitigation',
] as const;
export type Parameter = (typeof PARAMETERS)[number];

/** The giver or receiver that is no party of the model, such as a programme that pays a grant. */
export const EXTERNAL = 'EXTERNAL';

/** Surpluses closer than this are equal: sums of products of decimals do not come out even in binary. */
export const TOLERANCE = 1e-9;
