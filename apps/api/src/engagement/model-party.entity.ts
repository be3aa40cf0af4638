import { ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Whole } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { EngagementModel } from './model.entity.js';

/** A party of the deal. That it is one, whoever reads the model may know; what it wants stands on its sheet. */
@ObjectType({ description: 'A party of the deal.' })
@Visible({ read: 'model.read', inherits: 'model', programme: (row) => sql`${row}.programme_id` })
@Entity()
@Index(['modelId', 'stakeholderId'], { unique: true, where: 'archived_at is null' })
@Index(['stakeholderId'])
export class ModelParty extends Row {
  @Key()
  modelId!: string;

  @ToOne('The model.', () => EngagementModel)
  model!: Relation<EngagementModel>;

  @Key()
  programmeId!: string;

  @Key()
  stakeholderId!: string;

  @ToOne('Who it is.', () => Stakeholder)
  stakeholder!: Relation<Stakeholder>;

  @Whole('Place in the list of parties.', { min: 1, max: 1000, default: 1 })
  order!: number;

  /** The same as that of a flow. */
  @Column({ type: 'text', nullable: true })
  drawKey!: string | null;
}

extend(EngagementModel, {
  parties: Many('Its parties, in order.', () => ModelParty, {
    by: 'model',
    order: (party) => sql`${party}."order"`,
  }),
});
