import type {
  BenefitType,
  Confidence,
  CooperationForm,
  ModelStatus,
  NeedIntensity,
  PreconditionAnswer,
  ResourceType,
  ValuationSource,
} from '@tlaka/domain';
import type { AccountKey } from './accounts.js';
import type { ProjectCode } from './projects.js';
import type { PartyKey } from './stakeholder.shape.js';

interface RiskContent {
  label: string;
  probability: number;
  impact: number;
  mitigation: number;
}

export interface ModelPartyContent {
  party: PartyKey;
  /** Label and points; the id of an interest is used by flows. */
  interests: Readonly<Record<string, readonly [label: string, points: number]>>;
  alternative: number;
  alternativeText: string;
  source: ValuationSource;
  /** Gives every stated value its spread. */
  confidence: Confidence;
  /** Day on which they were last stated. */
  statedOn: number;
  risks?: readonly RiskContent[];
}

export interface FlowContent {
  label: string;
  from: PartyKey;
  to: PartyKey;
  resource: ResourceType;
  benefit: BenefitType;
  tangible?: boolean;
  money?: string;
  startMonth?: number;
  interest: string;
  fulfilment: number;
  likelihood: number;
  /** In points of the giver; null while it has not said. */
  cost: number | null;
  need?: NeedIntensity;
  importance?: number;
}

/** What somebody could give besides: the coordinator's own estimate. */
export interface OfferContent {
  label: string;
  from: PartyKey;
  /** Whose interests it would serve: the party and the id of one of its interests. */
  addresses: readonly (readonly [party: PartyKey, interest: string])[];
  fulfilment: number;
  likelihood: number;
  cost: number;
}

export interface AnswerContent {
  answer: PreconditionAnswer;
  evidence: string;
  answeredOn: number;
}

interface ScenarioContent {
  name: string;
  description: string;
  flows: readonly FlowContent[];
}

export interface ModelContent {
  project: ProjectCode;
  cooperationForm: CooperationForm;
  horizonMonths: number;
  madeOn: number;
  parties: readonly ModelPartyContent[];
  offers?: readonly OfferContent[];
  scenarios: readonly ScenarioContent[];
  /** Name of the chosen scenario. */
  chosen: string | null;
  /** What was said of the preconditions of its form, in their order; nothing yet of those left out. */
  answers: readonly AnswerContent[];
  moves: readonly (readonly [to: ModelStatus, on: number, by: AccountKey])[];
}
