import { ObjectType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { extend } from '../platform/entity/extend.js';
import { Text } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { EngagementModel } from './model.entity.js';

/** Why a manager opened the valuations of a model; from then on that manager reads them, in that revision alone. */
@ObjectType({ description: 'Why a manager opened the valuations of a model.' })
@Visible({ read: 'valuation.open', inherits: 'model' })
@Entity()
@Index(['modelId', 'userId'])
export class ValuationOpening extends Row {
  @Key()
  modelId!: string;

  @ToOne('The model.', () => EngagementModel)
  model!: Relation<EngagementModel>;

  @Key()
  programmeId!: string;

  @Key()
  userId!: string;

  @ToOne('Who opened them.', () => User)
  user!: Relation<User>;

  @Text('Why.', { max: 2000, sortAs: false })
  reason!: string;
}

extend(EngagementModel, {
  openings: Many('Who opened its valuations, and why; for managers.', () => ValuationOpening, {
    by: 'model',
    order: (opening) => sql`${opening}.created_at`,
  }),
});
