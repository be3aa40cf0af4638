import type {
  AffiliationRole,
  Language,
  LawfulBasis,
  OrgType,
  OrganisationSize,
  OrganisationStatus,
} from '@tlaka/domain';

/** All of it is made up: no such city, organisation or person exists. Web addresses end in .example. */
export interface OrganisationContent {
  legalName: string;
  nameBg?: string;
  nameEn: string;
  orgType: OrgType;
  size?: OrganisationSize;
  aliases?: readonly string[];
  country?: string;
  city?: string;
  district?: string;
  address?: string;
  /** Host under .example; also the mail domain of its people. */
  host?: string;
  isPublicBuyer?: boolean;
  status?: OrganisationStatus;
  /** Key of an organisation given before it. */
  parent?: string;
}

/** A seat; `from` and `to` in days from the day of loading, without `to` it is still held. */
export type SeatContent<Organisation extends string> = readonly [
  organisation: Organisation,
  title: string,
  role: AffiliationRole,
  from: number,
  to?: number,
];

export interface PersonContent<Organisation extends string> {
  name: readonly [given: string, family: string];
  /** The primary one first. */
  seats: readonly SeatContent<Organisation>[];
  language?: Language;
  lawfulBasis?: LawfulBasis;
  doNotContact?: boolean;
}
