import { ObjectType } from '@nestjs/graphql';
import type { Confidence, ValuationSource } from '@tlaka/domain';
import { Entity, Index, type Relation } from 'typeorm';
import { User } from '../account/user.entity.js';
import { extend } from '../platform/entity/extend.js';
import { Choice, Json, Moment, Real, Text } from '../platform/entity/fields.js';
import { Key, One, Part, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { OF_ONE_PARTY } from './engagement.access.js';
import { ConfidenceWord, ValuationSourceWord } from './engagement.words.js';
import { ModelParty } from './model-party.entity.js';
import { Secret } from './secret.js';
import { Triple } from './triple.js';

/** One thing that a party wants, with its share of the party's 100 points. */
export interface Interest {
  id: string;
  label: string | null;
  points: number | null;
}

const HIDDEN = { filter: false, sortAs: false } as const;

/** What a party wants and what it has without the deal: a negotiation secret. */
@ObjectType({
  description:
    'What a party wants and what it has without the deal; null values are not stated yet. Only the party itself and the coordinator read it, a manager after a written reason.',
})
@Visible(OF_ONE_PARTY)
@Entity()
@Index(['partyId'], { unique: true })
@Index(['modelId'])
export class Sheet extends Secret {
  @Json('Interests as `[{ id, label, points }]`; points of all sum to 100.', { default: () => "'[]'" })
  interests!: Interest[];

  @Part('What the party has without the deal, in its own points, below 100.', () => Triple, {
    nullable: true,
  })
  alternative!: Triple | null;

  @Text('What it would do without the deal, in words.', { max: 5000, nullable: true, ...HIDDEN })
  alternativeText!: string | null;

  @Real('Points of gain below which the deal is not worth its trouble.', {
    min: 0,
    max: 1_000_000,
    default: 5,
    ...HIDDEN,
  })
  minGain!: number;

  @Real('Weight of the party when scenarios are compared.', { min: 0, max: 1000, default: 1, ...HIDDEN })
  bargainingPower!: number;

  @Real('How heavily risks count: 1 as expected, 0 not at all.', {
    min: 0,
    max: 1000,
    default: 1,
    ...HIDDEN,
  })
  riskAversion!: number;

  @Choice('Who stated the values; null while nobody has.', ValuationSourceWord, { nullable: true, ...HIDDEN })
  source!: ValuationSource | null;

  @Choice('How sure the estimate is.', ConfidenceWord, { nullable: true, ...HIDDEN })
  confidence!: Confidence | null;

  @Moment('When they were last stated.', { nullable: true, ...HIDDEN })
  statedAt!: string | null;

  @Key({ nullable: true })
  statedById!: string | null;

  @ToOne('Who stated them.', () => User, { nullable: true })
  statedBy!: Relation<User> | null;
}

extend(ModelParty, {
  sheet: One("The party's sheet; null for who may not read it.", () => Sheet, { by: 'party' }),
});
