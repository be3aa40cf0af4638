import { ObjectType } from '@nestjs/graphql';
import { LAWFUL_BASES, type Language, type LawfulBasis } from '@tlaka/domain';
import { ChildEntity } from 'typeorm';
import { LanguageWord } from '../account/user.entity.js';
import { Choice, Flag, Text, vocabulary } from '../platform/entity/fields.js';
import { Party } from './party.entity.js';

export const LawfulBasisWord = vocabulary(
  'LawfulBasis',
  LAWFUL_BASES,
  'On which ground personal data is kept (GDPR, article 6).',
);

@ObjectType({ implements: () => [Party], description: 'A person.' })
@ChildEntity('PERSON')
export class Person extends Party {
  @Text('Given name, and middle name if written.', { max: 120 })
  givenName!: string;

  @Text('Family name.', { max: 120 })
  familyName!: string;

  @Text('Address for letters by e-mail.', {
    max: 254,
    nullable: true,
    readable: 'person.contact',
    search: false,
  })
  email!: string | null;

  @Text('Phone, as typed.', {
    max: 40,
    nullable: true,
    readable: 'person.contact',
    search: false,
    sortAs: false,
  })
  phone!: string | null;

  @Choice('Language in which the person is written to.', LanguageWord, { nullable: true })
  language!: Language | null;

  @Choice('On which ground the data is kept.', LawfulBasisWord, {
    nullable: true,
    readable: 'person.contact',
  })
  lawfulBasis!: LawfulBasis | null;

  @Flag('Has the person asked not to be contacted?', { default: false })
  doNotContact!: boolean;
}
