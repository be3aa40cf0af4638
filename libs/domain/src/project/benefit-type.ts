/** What a party can get out of a project. */
export const BENEFIT_TYPES = [
  'REVENUE',
  'COST_SAVING',
  'FUNDING',
  'DATA_ACCESS',
  'KNOWLEDGE',
  'SKILLED_PEOPLE',
  'REFERENCE_CUSTOMER',
  'MARKET_ACCESS',
  'SERVICE_FOR_USERS',
  'POLICY_INFLUENCE',
  'LEGITIMACY_TRUST',
  'VISIBILITY',
  'NETWORK',
  'COMPLIANCE',
  'IMPACT_ON_MISSION',
] as const;
export type BenefitType = (typeof BENEFIT_TYPES)[number];
