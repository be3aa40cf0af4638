import { ObjectType } from '@nestjs/graphql';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Text, vocabulary } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Organisation } from './organisation.entity.js';

export const IdentifierSchemeWord = vocabulary(
  'IdentifierScheme',
  IDENTIFIER_SCHEMES,
  'Which register gave the number.',
);

@ObjectType({ description: 'A number under which a register knows the organisation.' })
@Visible({ read: 'party.read', inherits: 'organisation' })
@Entity()
@Index(['organisationId'])
@Index(['scheme', 'value'], { unique: true, where: 'archived_at is null' })
export class Identifier extends Row {
  @Key()
  organisationId!: string;

  @ToOne('The organisation.', () => Organisation, { cascade: true })
  organisation!: Relation<Organisation>;

  @Choice('Which register.', IdentifierSchemeWord)
  scheme!: IdentifierScheme;

  @Text('The number.', { max: 40, search: false })
  value!: string;
}

extend(Organisation, {
  identifiers: Many('Numbers in registers.', () => Identifier, {
    by: 'organisation',
    order: (one) => sql`${one}.scheme`,
  }),
});
