import { ObjectType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Flag, Text, Whole } from '../platform/entity/fields.js';
import { Key, Many, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { EngagementModel } from './model.entity.js';

@ObjectType({ description: 'One way of sharing out who gives what to whom.' })
@Visible({ read: 'model.read', inherits: 'model', programme: (row) => sql`${row}.programme_id` })
@Entity()
@Index(['modelId'])
export class Scenario extends Row {
  @Key()
  modelId!: string;

  @ToOne('The model.', () => EngagementModel)
  model!: Relation<EngagementModel>;

  @Key()
  programmeId!: string;

  @Text('Its name.', { max: 200 })
  name!: string;

  @Text('What is different in it.', { max: 5000, nullable: true, sortAs: false })
  description!: string | null;

  @Flag('Is it how things are today?', { default: false })
  isStatusQuo!: boolean;

  @Whole('Place in the list of scenarios.', { min: 1, max: 1000, default: 1 })
  order!: number;
}

extend(EngagementModel, {
  scenarios: Many('Its scenarios, in order.', () => Scenario, {
    by: 'model',
    order: (scenario) => sql`${scenario}."order"`,
  }),
  chosenScenario: ToOne('The scenario that the parties chose; null while none is.', () => Scenario, {
    nullable: true,
  }),
});
