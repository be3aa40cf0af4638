import { Field, InputType, ObjectType, PartialType, PickType } from '@nestjs/graphql';
import { PASSWORD_LENGTH } from '@tlaka/domain';
import { IsEmail, Length, MaxLength } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { DateScalar } from '../platform/graphql/scalars.js';
import { User } from './user.entity.js';

@InputType({ description: 'A new user; gets a one-time link to set a password.' })
export class CreateUserInput extends PickType(User, ['name', 'email', 'role', 'language'], InputType) {}

@InputType({ description: 'What changes of a user.' })
export class UserPatch extends PartialType(
  PickType(User, ['name', 'email', 'role', 'language', 'active'], InputType),
  PATCH,
) {}

@InputType({ description: 'What a user changes of himself.' })
export class ProfilePatch extends PartialType(PickType(User, ['name', 'language'], InputType), PATCH) {}

@InputType({ description: 'The first administrator of an empty installation.' })
export class FirstAdministratorInput {
  @Field(() => String, { description: 'Full name.' })
  @Length(1, 200)
  name!: string;

  @Field(() => String, { description: 'Address for signing in.' })
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @Field(() => String, { description: 'Password.' })
  @MaxLength(PASSWORD_LENGTH.max)
  password!: string;
}

@InputType({ description: 'A new API token.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for.' })
  @Length(1, 100)
  name!: string;

  @Field(() => DateScalar, { description: 'Last day on which it works; a year ahead at the most.' })
  expiresOn!: string;
}

@ObjectType({ description: 'A one-time link, to be handed over by whoever made it.' })
export class UserInvitation {
  @Field(() => String, { description: 'UUID of the user it is for.' })
  userId!: string;

  @Field(() => String, { description: 'The link; works once, for three days.' })
  link!: string;
}

@ObjectType({ description: 'A new API token; it is shown this once.' })
export class NewApiToken {
  @Field(() => String, { description: 'UUID of the token.' })
  id!: string;

  @Field(() => String, { description: 'The token itself: `Authorization: Bearer …`.' })
  token!: string;
}
