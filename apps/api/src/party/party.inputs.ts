import { Field, ID, InputType, PartialType, PickType } from '@nestjs/graphql';
import type { Helix } from '@tlaka/domain';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { Affiliation } from './affiliation.entity.js';
import { Group } from './group.entity.js';
import { Identifier } from './identifier.entity.js';
import { HelixWord, Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Relationship } from './relationship.entity.js';

@InputType({ description: 'A number in a register.' })
export class IdentifierInput extends PickType(Identifier, ['scheme', 'value'], InputType) {}

@InputType({ description: 'A new organisation.' })
export class CreateOrganisationInput extends PickType(
  Organisation,
  [
    'legalName',
    'nameBg',
    'nameEn',
    'aliases',
    'orgType',
    'country',
    'city',
    'address',
    'district',
    'website',
    'size',
    'isPublicBuyer',
    'status',
  ],
  InputType,
) {
  @Field(() => HelixWord.type, { nullable: true, description: 'Its sector; by default that of its sort.' })
  @IsOptional()
  @IsIn([...HelixWord.values])
  helix?: Helix | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it is a part of.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'All its numbers in registers.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @Nested(() => IdentifierInput)
  identifiers?: IdentifierInput[] | null;
}

@InputType({ description: 'What changes of an organisation.' })
export class OrganisationPatch extends PartialType(CreateOrganisationInput, PATCH) {}

@InputType({ description: 'A new person.' })
export class CreatePersonInput extends PickType(
  Person,
  ['givenName', 'familyName', 'email', 'phone', 'language', 'lawfulBasis', 'doNotContact'],
  InputType,
) {}

@InputType({ description: 'What changes of a person.' })
export class PersonPatch extends PartialType(CreatePersonInput, PATCH) {}

@InputType({ description: 'A new group.' })
export class CreateGroupInput extends PickType(Group, ['purpose'], InputType) {
  @Field(() => String, { description: 'Its name.' })
  @Length(1, 300)
  name!: string;

  @Field(() => [ID], { nullable: true, description: 'Who belongs to it.' })
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  memberIds?: string[] | null;
}

@InputType({ description: 'What changes of a group.' })
export class GroupPatch extends PartialType(CreateGroupInput, PATCH) {}

@InputType({ isAbstract: true })
class AffiliationContent extends PickType(
  Affiliation,
  ['roleTitle', 'roleType', 'isPrimary', 'from', 'to', 'source'],
  InputType,
) {}

@InputType({ description: 'A new seat of a person in an organisation.' })
export class CreateAffiliationInput extends AffiliationContent {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  personId!: string;

  @Field(() => ID, { description: 'The organisation.' })
  @IsUUID()
  organisationId!: string;
}

@InputType({ description: 'What changes of a seat.' })
export class AffiliationPatch extends PartialType(AffiliationContent, PATCH) {}

@InputType({ isAbstract: true })
class RelationshipContent extends PickType(
  Relationship,
  ['kind', 'strength', 'since', 'until', 'evidence'],
  InputType,
) {}

@InputType({ description: 'A new relationship.' })
export class CreateRelationshipInput extends RelationshipContent {
  @Field(() => ID, { description: 'The party that the kind is said of.' })
  @IsUUID()
  fromId!: string;

  @Field(() => ID, { description: 'The other party.' })
  @IsUUID()
  toId!: string;
}

@InputType({ description: 'What changes of a relationship.' })
export class RelationshipPatch extends PartialType(RelationshipContent, PATCH) {}

@InputType({ description: 'A user who is to act for a party.' })
export class CreateRepresentationInput {
  @Field(() => ID, { description: 'The user.' })
  @IsUUID()
  userId!: string;

  @Field(() => ID, { description: 'The party.' })
  @IsUUID()
  partyId!: string;
}
