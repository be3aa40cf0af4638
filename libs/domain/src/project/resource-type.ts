/** What a party can give to a project. */
export const RESOURCE_TYPES = [
  'MONEY',
  'STAFF_TIME',
  'EXPERTISE',
  'DATA',
  'SOFTWARE_PLATFORM',
  'EQUIPMENT',
  'SPACE_VENUE',
  'NETWORK_ACCESS',
  'COMMUNITY_REACH',
  'COMMUNICATION_CHANNEL',
  'LEGAL_MANDATE',
  'TEST_ENVIRONMENT',
  'TRAINING',
  'RESEARCH',
  'REPUTATION_ENDORSEMENT',
  'COORDINATION',
] as const;
export type ResourceType = (typeof RESOURCE_TYPES)[number];
