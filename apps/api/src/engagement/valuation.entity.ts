import { ObjectType } from '@nestjs/graphql';
import type { NeedIntensity } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { FaceOf, extend } from '../platform/entity/extend.js';
import { Choice, Text, Whole } from '../platform/entity/fields.js';
import { Key, One, Part, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { OF_ONE_PARTY, actsFor, coordinatesModel } from './engagement.access.js';
import { NeedIntensityWord } from './engagement.words.js';
import { ValueFlow } from './flow.entity.js';
import { Secret } from './secret.js';
import { Triple } from './triple.js';

const HIDDEN = { nullable: true, filter: false, sortAs: false } as const;

/** What the receiver says of a flow. The giver does not read it. */
@ObjectType({ description: 'What a flow is worth to its receiver; null values are not stated yet.' })
@Visible(OF_ONE_PARTY)
@Entity()
@Index(['flowId'], { unique: true })
@Index(['modelId'])
export class ReceiverValuation extends Secret {
  @Key()
  flowId!: string;

  @ToOne('The flow.', () => ValueFlow)
  flow!: Relation<ValueFlow>;

  @Text("Id of the interest on the receiver's sheet that it serves.", { max: 100, ...HIDDEN })
  interest!: string | null;

  @Part('How much of that interest it meets, 0 to 1.', () => Triple, { nullable: true })
  fulfilment!: Triple | null;

  @Part('How likely it comes, 0 to 1.', () => Triple, { nullable: true })
  likelihood!: Triple | null;

  @Choice('How deeply the receiver would regret to go without.', NeedIntensityWord, HIDDEN)
  needIntensity!: NeedIntensity | null;

  @Whole('How important this giver is as its source, 1 to 5.', { min: 1, max: 5, ...HIDDEN })
  sourceImportance!: number | null;
}

/** What the giver says of a flow. The receiver does not read it. */
@ObjectType({ description: 'What a flow costs its giver; null values are not stated yet.' })
@Visible(OF_ONE_PARTY)
@Entity()
@Index(['flowId'], { unique: true })
@Index(['modelId'])
export class GiverValuation extends Secret {
  @Key()
  flowId!: string;

  @ToOne('The flow.', () => ValueFlow)
  flow!: Relation<ValueFlow>;

  @Part("Points of the giver's own that it would pay to be spared it.", () => Triple, { nullable: true })
  cost!: Triple | null;
}

/** The two sides of what a flow is worth; there only for who may read one of them. */
@ObjectType({ description: 'What a flow is worth to either side; each side null for who may not read it.' })
@FaceOf(ValueFlow)
@Visible({
  ...OF_ONE_PARTY,
  own: (row) =>
    sql`(${coordinatesModel(sql`${row}.model_id`)} or ${actsFor(sql`${row}.to_id`)} or ${actsFor(sql`${row}.from_id`)})`,
})
export class Valuation extends Row {
  @One("The receiver's side; null where it is hidden or the flow goes outside.", () => ReceiverValuation, {
    where: (flow, side) => sql`${side}.flow_id = ${flow}.id and ${side}.archived_at is null`,
  })
  receiver!: Relation<ReceiverValuation> | null;

  @One("The giver's side; null where it is hidden or the flow comes from outside.", () => GiverValuation, {
    where: (flow, side) => sql`${side}.flow_id = ${flow}.id and ${side}.archived_at is null`,
  })
  giver!: Relation<GiverValuation> | null;
}

extend(ValueFlow, {
  valuation: One('What it is worth; null for who may not read it.', () => Valuation, {
    where: (flow, same) => sql`${same}.id = ${flow}.id`,
  }),
});
