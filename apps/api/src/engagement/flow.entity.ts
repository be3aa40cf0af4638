import { ObjectType } from '@nestjs/graphql';
import type { BenefitType, ResourceType } from '@tlaka/domain';
import { Check, Column, Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Choice, Flag, Money, Text, Whole } from '../platform/entity/fields.js';
import { Computed, Key, Many, ToOne, ToSet } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { BenefitTypeWord, ResourceTypeWord } from './engagement.words.js';
import { ModelParty } from './model-party.entity.js';
import { Scenario } from './scenario.entity.js';

/** One thing given: who gives what to whom is for every reader of the model, what it is worth is not. */
@ObjectType({ description: 'One thing that somebody gives to somebody in a scenario.' })
@Visible({ read: 'model.read', inherits: 'scenario', programme: (row) => sql`${row}.programme_id` })
@Entity()
@Index(['scenarioId'])
@Index(['fromId'])
@Index(['toId'])
@Check('"from_id" is distinct from "to_id"')
export class ValueFlow extends Row {
  @Key()
  scenarioId!: string;

  @ToOne('The scenario.', () => Scenario)
  scenario!: Relation<Scenario>;

  @Key()
  modelId!: string;

  @Key()
  programmeId!: string;

  @Key({ nullable: true })
  fromId!: string | null;

  @ToOne('Who gives; null where it comes from outside, such as a grant.', () => ModelParty, {
    nullable: true,
    seenWith: true,
  })
  from!: Relation<ModelParty> | null;

  @Key({ nullable: true })
  toId!: string | null;

  @ToOne('Who gets it; null where it goes outside.', () => ModelParty, { nullable: true, seenWith: true })
  to!: Relation<ModelParty> | null;

  @Text('What is given, in a few words.', { max: 300 })
  label!: string;

  @Choice('What sort of thing it is.', ResourceTypeWord, { nullable: true })
  resourceType!: ResourceType | null;

  @Choice(
    'What whoever gets it has of it, in a word that every reader of the model may know.',
    BenefitTypeWord,
    { nullable: true },
  )
  benefitType!: BenefitType | null;

  @Flag('Could it be written into a contract? Trust and reputation could not.', { default: true })
  tangible!: boolean;

  @Whole('Month of the deal in which it begins, from 0.', { min: 0, max: 600, default: 0 })
  startMonth!: number;

  @Money('The amount, where it is money.', { nullable: true })
  moneyAmount!: string | null;

  /** The `drawKey` of the engine's document: what a flow was copied from, or what it was called where it was imported from. */
  @Column({ type: 'text', nullable: true })
  drawKey!: string | null;

  @Computed(
    'Currency of the amount, ISO 4217: that of the model.',
    'text',
    (row) => sql`(select its.currency from engagement_model its where its.id = ${row}.model_id)`,
    { sort: false },
  )
  readonly currency!: string;

  @ToSet(
    'What has to come first.',
    () => ValueFlow,
    'value_flow_requirement',
    (flow) => sql`${flow}.created_at`,
  )
  requires!: Relation<ValueFlow>[];
}

extend(Scenario, {
  flows: Many('Who gives what to whom.', () => ValueFlow, {
    by: 'scenario',
    order: (flow) => sql`${flow}.created_at`,
  }),
});
extend(ModelParty, {
  gives: Many('What it gives, in all scenarios.', () => ValueFlow, {
    by: 'from',
    order: (flow) => sql`${flow}.created_at`,
  }),
  gets: Many('What it gets, in all scenarios.', () => ValueFlow, {
    by: 'to',
    order: (flow) => sql`${flow}.created_at`,
  }),
});
