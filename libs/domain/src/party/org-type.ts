import type { Helix } from './helix.js';

/**
 * What kind of organisation a party is, in the terms of a city programme. The last two are for sources that say no more
 * than that, such as CORDIS.
 */
export const ORG_TYPES = [
  'MUNICIPALITY',
  'MUNICIPAL_DEPARTMENT',
  'DISTRICT_ADMINISTRATION',
  'MUNICIPAL_COMPANY',
  'CENTRAL_GOVERNMENT',
  'REGULATOR',
  'EU_OR_INTERNATIONAL',
  'OTHER_CITY',
  'UNIVERSITY',
  'RESEARCH_INSTITUTE',
  'SCHOOL',
  'STARTUP',
  'SME',
  'LARGE_COMPANY',
  'BUSINESS_ASSOCIATION',
  'CLUSTER',
  'BANK_OR_FUND',
  'NGO',
  'CITIZEN_GROUP',
  'MEDIA',
  'INDIVIDUAL_EXPERT',
  'CITIZEN',
  'PUBLIC_BODY',
  'OTHER',
] as const;
export type OrgType = (typeof ORG_TYPES)[number];

const HELIX_OF: Record<OrgType, Helix> = {
  MUNICIPALITY: 'GOVERNMENT',
  MUNICIPAL_DEPARTMENT: 'GOVERNMENT',
  DISTRICT_ADMINISTRATION: 'GOVERNMENT',
  MUNICIPAL_COMPANY: 'GOVERNMENT',
  CENTRAL_GOVERNMENT: 'GOVERNMENT',
  REGULATOR: 'GOVERNMENT',
  EU_OR_INTERNATIONAL: 'GOVERNMENT',
  OTHER_CITY: 'GOVERNMENT',
  UNIVERSITY: 'ACADEMIA',
  RESEARCH_INSTITUTE: 'ACADEMIA',
  SCHOOL: 'ACADEMIA',
  STARTUP: 'INDUSTRY',
  SME: 'INDUSTRY',
  LARGE_COMPANY: 'INDUSTRY',
  BUSINESS_ASSOCIATION: 'INDUSTRY',
  CLUSTER: 'INDUSTRY',
  BANK_OR_FUND: 'INDUSTRY',
  NGO: 'CIVIL_SOCIETY',
  CITIZEN_GROUP: 'CIVIL_SOCIETY',
  MEDIA: 'CIVIL_SOCIETY',
  INDIVIDUAL_EXPERT: 'ACADEMIA',
  CITIZEN: 'CIVIL_SOCIETY',
  PUBLIC_BODY: 'GOVERNMENT',
  OTHER: 'CIVIL_SOCIETY',
};

/** The helix that an organisation of this type belongs to unless somebody says otherwise. */
export function defaultHelix(orgType: OrgType): Helix {
  return HELIX_OF[orgType];
}
