import {
  type Confidence,
  type ModelStatus,
  type NeedIntensity,
  type PartyStatus,
  type PreconditionAnswer,
  type Reciprocity,
  type ValuationSource,
  type Verdict,
  cooperationFormNames,
} from '@tlaka/domain';

export const engagementVocabulary = {
  cooperationForm: cooperationFormNames('en'),
  modelStatus: {
    DRAFT: 'Draft',
    IN_VALIDATION: 'Being confirmed',
    VALIDATED: 'Confirmed',
    AGREED: 'Agreed',
    IN_FORCE: 'In force',
    SUPERSEDED: 'Superseded',
    EXPIRED: 'Expired',
    TERMINATED: 'Terminated',
    REJECTED: 'Rejected',
  } satisfies Record<ModelStatus, string>,
  verdict: {
    WIN_WIN: 'Win-win',
    FRAGILE_WIN_WIN: 'Fragile win-win',
    MARGINAL: 'Marginal',
    NOT_WIN_WIN: 'Not win-win',
    INCOMPLETE: 'Incomplete',
  } satisfies Record<Verdict, string>,
  partyStatus: { WIN: 'Wins', MARGINAL: 'Gains little', LOSS: 'Loses' } satisfies Record<PartyStatus, string>,
  preconditionAnswer: {
    YES: 'In place',
    NO: 'Not in place',
    NOT_APPLICABLE: 'Not applicable',
  } satisfies Record<PreconditionAnswer, string>,
  reciprocity: {
    FREE_RIDER: 'Gets without giving',
    DONOR: 'Gives without getting',
  } satisfies Record<Reciprocity, string>,
  valuationSource: {
    PARTY_STATED: 'Stated by the party',
    COORDINATOR_ESTIMATE: 'Estimated by the coordinator',
    WORKSHOP: 'From a workshop',
  } satisfies Record<ValuationSource, string>,
  confidence: { HIGH: 'Sure', MEDIUM: 'Fairly sure', LOW: 'A guess' } satisfies Record<Confidence, string>,
  needIntensity: {
    A: 'A: welcome, its absence would not be regretted',
    B: 'B: welcome, its absence would be regretted a little',
    C: 'C: welcome, its absence would be regretted',
    D: 'D: needed, its absence would be regretted much',
    E: 'E: essential, its absence would be regretted deeply',
  } satisfies Record<NeedIntensity, string>,
};
