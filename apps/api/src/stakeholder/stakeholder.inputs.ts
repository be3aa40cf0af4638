import { Field, ID, InputType, PartialType, PickType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Affiliation } from '../party/affiliation.entity.js';
import { CreateGroupInput, CreateOrganisationInput, CreatePersonInput } from '../party/party.inputs.js';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { Stakeholder } from './stakeholder.entity.js';

@InputType({ isAbstract: true })
class StakeholderContent extends PickType(
  Stakeholder,
  [
    'influence',
    'interest',
    'legitimacy',
    'urgency',
    'attitude',
    'engagementCurrent',
    'engagementDesired',
    'note',
  ],
  InputType,
) {
  @Field(() => ID, { nullable: true, description: 'The colleague who looks after the relationship.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Themes of the programme that concern it.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  themeIds?: string[] | null;
}

@InputType({ isAbstract: true })
class NewStakeholder extends StakeholderContent {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;
}

@InputType({ description: 'A known party as a stakeholder.' })
export class CreateStakeholderInput extends NewStakeholder {
  @Field(() => ID, { description: 'The party.' })
  @IsUUID()
  partyId!: string;
}

@InputType({ description: 'What changes of a stakeholder.' })
export class StakeholderPatch extends PartialType(StakeholderContent, PATCH) {}

@InputType({
  description: 'The seat of a person who is new to the register: in a known organisation or a new one.',
})
export class SeatInput extends PickType(Affiliation, ['roleTitle', 'roleType', 'from'], InputType) {
  @Field(() => ID, { nullable: true, description: 'The organisation, where it is known.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => CreateOrganisationInput, { nullable: true, description: 'The organisation, where it is new.' })
  @IsOptional()
  @Nested(() => CreateOrganisationInput)
  organisation?: CreateOrganisationInput | null;
}

@InputType({
  description:
    'A party found or added, made a stakeholder at once; exactly one of the four parties is given.',
})
export class AddStakeholderInput extends NewStakeholder {
  @Field(() => ID, { nullable: true, description: 'A party of the register.' })
  @IsOptional()
  @IsUUID()
  partyId?: string | null;

  @Field(() => CreateOrganisationInput, { nullable: true, description: 'A new organisation.' })
  @IsOptional()
  @Nested(() => CreateOrganisationInput)
  organisation?: CreateOrganisationInput | null;

  @Field(() => CreatePersonInput, { nullable: true, description: 'A new person.' })
  @IsOptional()
  @Nested(() => CreatePersonInput)
  person?: CreatePersonInput | null;

  @Field(() => CreateGroupInput, { nullable: true, description: 'A new group.' })
  @IsOptional()
  @Nested(() => CreateGroupInput)
  group?: CreateGroupInput | null;

  @Field(() => SeatInput, { nullable: true, description: 'Where the new person has a seat.' })
  @IsOptional()
  @Nested(() => SeatInput)
  seat?: SeatInput | null;
}
