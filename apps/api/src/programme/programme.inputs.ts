import { Field, ID, InputType, PartialType, PickType } from '@nestjs/graphql';
import { IsEmail, IsOptional, IsUUID } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { Membership } from './membership.entity.js';
import { Phase } from './phase.entity.js';
import { Programme } from './programme.entity.js';
import { Theme } from './theme.entity.js';

@InputType({ description: 'A new programme.' })
export class CreateProgrammeInput extends PickType(
  Programme,
  ['code', 'nameBg', 'nameEn', 'city', 'startsOn', 'endsOn'],
  InputType,
) {}

@InputType({ description: 'What changes of a programme.' })
export class ProgrammePatch extends PartialType(CreateProgrammeInput, PATCH) {}

@InputType({ isAbstract: true })
class PhaseContent extends PickType(Phase, ['order', 'nameBg', 'nameEn', 'startsOn', 'endsOn'], InputType) {}

@InputType({ description: 'A new phase.' })
export class CreatePhaseInput extends PhaseContent {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;
}

@InputType({ description: 'What changes of a phase.' })
export class PhasePatch extends PartialType(PhaseContent, PATCH) {}

@InputType({ isAbstract: true })
class ThemeContent extends PickType(Theme, ['code', 'nameBg', 'nameEn', 'source'], InputType) {
  @Field(() => ID, { nullable: true, description: 'The wider theme.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}

@InputType({ description: 'A new theme.' })
export class CreateThemeInput extends ThemeContent {
  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;
}

@InputType({ description: 'What changes of a theme.' })
export class ThemePatch extends PartialType(ThemeContent, PATCH) {}

@InputType({ description: 'A new role of a user in a programme.' })
export class CreateMembershipInput extends PickType(Membership, ['role'], InputType) {
  @Field(() => ID, { nullable: true, description: 'The user, where one sees him; else give the address.' })
  @IsOptional()
  @IsUUID()
  userId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The address with which the user signs in, in place of `userId`.',
  })
  @IsOptional()
  @IsEmail()
  email?: string | null;

  @Field(() => ID, { description: 'The programme.' })
  @IsUUID()
  programmeId!: string;
}

@InputType({ description: 'What changes of a membership.' })
export class MembershipPatch extends PartialType(PickType(Membership, ['role'], InputType), PATCH) {}
