import { ObjectType } from '@nestjs/graphql';
import { Entity, Index, type Relation } from 'typeorm';
import { extend } from '../platform/entity/extend.js';
import { Json, Text } from '../platform/entity/fields.js';
import { Key, Many, Part, ToOne } from '../platform/entity/links.js';
import { Visible } from '../platform/entity/policy.js';
import { Row } from '../platform/entity/row.js';
import { sql } from '../platform/sql/sql.js';
import { OF_ALL_PARTIES } from './engagement.access.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel } from './model.entity.js';
import { Triple } from './triple.js';

/** An interest on the sheet of a party of the model. */
export interface OfferAddress {
  partyId: string;
  interest: string;
}

/** It names interests of one party and efforts of another, so it is read as what is computed from all sheets. */
@ObjectType({
  description:
    'Something that a party, or somebody outside, could give and that no flow uses yet: what suggestions are made of. Null values are not stated yet.',
})
@Visible(OF_ALL_PARTIES)
@Entity()
@Index(['modelId'])
export class ModelOffer extends Row {
  @Key()
  modelId!: string;

  @ToOne('The model.', () => EngagementModel)
  model!: Relation<EngagementModel>;

  @Key()
  programmeId!: string;

  @Key({ nullable: true })
  fromId!: string | null;

  @ToOne('Who could give it; null where it would come from outside, such as a grant.', () => ModelParty, {
    nullable: true,
    seenWith: true,
  })
  from!: Relation<ModelParty> | null;

  @Text('What could be given, in a few words.', { max: 300, filter: false, sortAs: false })
  label!: string;

  @Json('The interests that it would serve: `[{ partyId, interest }]`.', { default: () => "'[]'" })
  addresses!: OfferAddress[];

  @Part('How much of the interest it would meet, 0 to 1.', () => Triple, { nullable: true })
  fulfilment!: Triple | null;

  @Part('How likely it would come, 0 to 1.', () => Triple, { nullable: true })
  likelihood!: Triple | null;

  @Part("What it would cost its giver, in the giver's own points.", () => Triple, { nullable: true })
  cost!: Triple | null;
}

extend(EngagementModel, {
  offers: Many('What could be given besides; empty for who may not read it.', () => ModelOffer, {
    by: 'model',
    order: (offer) => sql`${offer}.created_at`,
  }),
});
