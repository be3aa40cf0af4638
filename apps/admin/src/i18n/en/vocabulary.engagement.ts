export const engagementVocabulary = {
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
  },
  verdict: {
    WIN_WIN: 'Win-win',
    FRAGILE_WIN_WIN: 'Fragile win-win',
    MARGINAL: 'Marginal',
    NOT_WIN_WIN: 'Not win-win',
    INCOMPLETE: 'Incomplete',
  },
  partyStatus: { WIN: 'Wins', MARGINAL: 'Gains little', LOSS: 'Loses', INCOMPLETE: 'Not valued yet' },
  reciprocity: { FREE_RIDER: 'Gets without giving', DONOR: 'Gives without getting' },
  valuationSource: {
    PARTY_STATED: 'Stated by the party',
    COORDINATOR_ESTIMATE: 'Estimated by the coordinator',
    WORKSHOP: 'From a workshop',
  },
  confidence: { HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low' },
};
