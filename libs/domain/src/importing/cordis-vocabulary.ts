import type { OrgType } from '../party/org-type.js';
import type { ParticipationRole } from '../project/participation-role.js';
import type { ProjectStage } from '../project/project-stage.js';
import type { Text } from '../reason.js';

const STAGE_OF: Readonly<Record<string, ProjectStage>> = {
  SIGNED: 'RUNNING',
  CLOSED: 'COMPLETED',
  TERMINATED: 'CANCELLED',
};

// The last two are what Horizon 2020 called the associated partners of today.
const ROLE_OF: Readonly<Record<string, ParticipationRole>> = {
  coordinator: 'LEAD',
  participant: 'PARTNER',
  thirdParty: 'THIRD_PARTY',
  associatedPartner: 'ASSOCIATED_PARTNER',
  partner: 'ASSOCIATED_PARTNER',
  internationalPartner: 'ASSOCIATED_PARTNER',
};

const TYPE_OF: Readonly<Record<string, OrgType>> = {
  HES: 'UNIVERSITY',
  REC: 'RESEARCH_INSTITUTE',
  PRC: 'LARGE_COMPANY',
  PUB: 'PUBLIC_BODY',
  OTH: 'OTHER',
};

/** Values that CORDIS writes where an organisation has no VAT number. */
const NO_VAT = /^(missing|not ?applicable|n\/?a|none|null|-*)$/i;

const oneOf = (words: Readonly<Record<string, unknown>>): Text => ({
  bg: `сред допустимите стойности ${Object.keys(words).join(', ')}`,
  en: `one of ${Object.keys(words).join(', ')}`,
});
const own = <T>(words: Readonly<Record<string, T>>, word: string): T | null =>
  Object.hasOwn(words, word) ? (words[word] ?? null) : null;

/** What CORDIS words should have been, for messages. */
export const CORDIS_WORDS = {
  status: oneOf(STAGE_OF),
  role: oneOf(ROLE_OF),
  activityType: oneOf(TYPE_OF),
} as const;

/** The stage of a project by its CORDIS status; null for an unknown one. */
export function stageOfStatus(status: string): ProjectStage | null {
  return own(STAGE_OF, status);
}

/** The role of a party by its CORDIS role; null for an unknown one. */
export function roleOfCordis(role: string): ParticipationRole | null {
  return own(ROLE_OF, role);
}

/** The type of an organisation by its CORDIS activity type; a PRC is an SME where the flag says so. Null for an unknown one. */
export function orgTypeOfActivity(activityType: string, sme: boolean): OrgType | null {
  const type = own(TYPE_OF, activityType);
  return type === 'LARGE_COMPANY' && sme ? 'SME' : type;
}

/** Whether a cell says that there is no VAT number. */
export function saysNoVat(text: string): boolean {
  return NO_VAT.test(text);
}
