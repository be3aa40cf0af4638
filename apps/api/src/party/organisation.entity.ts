import { ObjectType } from '@nestjs/graphql';
import {
  HELICES,
  type Helix,
  ORGANISATION_SIZES,
  ORGANISATION_STATUSES,
  ORG_TYPES,
  type OrgType,
  type OrganisationSize,
  type OrganisationStatus,
} from '@tlaka/domain';
import { ChildEntity, Index, type Relation } from 'typeorm';
import { Choice, Flag, Text, Texts, vocabulary } from '../platform/entity/fields.js';
import { Key, ToOne } from '../platform/entity/links.js';
import { Party } from './party.entity.js';

export const HelixWord = vocabulary('Helix', HELICES, 'The four sectors of the quadruple helix.');
export const OrgTypeWord = vocabulary('OrgType', ORG_TYPES, 'What sort of organisation it is.');
export const OrganisationSizeWord = vocabulary(
  'OrganisationSize',
  ORGANISATION_SIZES,
  'Size by the EU definition.',
);
export const OrganisationStatusWord = vocabulary(
  'OrganisationStatus',
  ORGANISATION_STATUSES,
  'Does it still exist?',
);

@ObjectType({ implements: () => [Party], description: 'An organisation.' })
@ChildEntity('ORGANISATION')
export class Organisation extends Party {
  @Text('Name as registered.', { max: 500 })
  legalName!: string;

  @Text('Name in Bulgarian.', { max: 500, nullable: true, sortAs: false })
  override nameBg!: string | null;

  @Text('Name in English.', { max: 500, nullable: true, sortAs: false })
  override nameEn!: string | null;

  @Texts('Other names under which it is looked for.', { max: 200 })
  aliases!: string[];

  @Choice('What sort of organisation it is.', OrgTypeWord)
  orgType!: OrgType;

  @Choice('Its sector; by default that of its sort.', HelixWord)
  helix!: Helix;

  @Text('Country, ISO 3166-1 alpha-2.', {
    max: 2,
    min: 2,
    matches: /^[A-Z]{2}$/,
    nullable: true,
    search: false,
  })
  country!: string | null;

  @Text('City or town.', { max: 120, nullable: true })
  city!: string | null;

  @Text('Street and number.', { max: 300, nullable: true, filter: false, sortAs: false })
  address!: string | null;

  @Text('District of the city.', { max: 120, nullable: true })
  district!: string | null;

  @Text('Web address.', { max: 500, nullable: true, search: false, sortAs: false })
  website!: string | null;

  @Choice('Size by the EU definition.', OrganisationSizeWord, { nullable: true })
  size!: OrganisationSize | null;

  @Flag('Does it buy under public procurement law?', { default: false })
  isPublicBuyer!: boolean;

  @Choice('Does it still exist?', OrganisationStatusWord, { default: 'ACTIVE' })
  status!: OrganisationStatus;

  @Index()
  @Key({ nullable: true })
  parentId!: string | null;

  @ToOne('The organisation it is a part of.', () => Organisation, { nullable: true })
  parent!: Relation<Organisation> | null;
}
