import { ObjectType } from '@nestjs/graphql';
import { RELATIONSHIP_KINDS, type RelationshipKind } from '@tlaka/domain';
import { Check, Entity, Index, type Relation } from 'typeorm';
import { Choice, Day, Real, Text, vocabulary } from '../platform/entity/fields.js';
import { Key, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { Party } from './party.entity.js';

export const RelationshipKindWord = vocabulary(
  'RelationshipKind',
  RELATIONSHIP_KINDS,
  'How two parties stand to each other.',
);

@ObjectType({ description: 'How one party stands to another.' })
@Visible({ read: 'relationship.read' })
@Entity()
@Index(['fromId'])
@Index(['toId'])
@Check(`"from_id" <> "to_id"`)
export class Relationship extends Row {
  @Key()
  fromId!: string;

  @ToOne('The party that the kind is said of.', () => Party)
  from!: Relation<Party>;

  @Key()
  toId!: string;

  @ToOne('The other party.', () => Party)
  to!: Relation<Party>;

  @Choice('How they stand.', RelationshipKindWord)
  kind!: RelationshipKind;

  @Real('How strong, from 0 to 1; null when not assessed.', { min: 0, max: 1, nullable: true })
  strength!: number | null;

  @Day('Since when.', { nullable: true })
  since!: string | null;

  @Day('Until when.', { nullable: true })
  until!: string | null;

  @Text('Where this is known from.', { max: 2000, nullable: true, sortAs: false })
  evidence!: string | null;
}
