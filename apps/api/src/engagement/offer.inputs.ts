import { Field, ID, InputType, PartialType, PickType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Length } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { TripleInput } from './engagement.inputs.js';
import { ModelOffer } from './offer.entity.js';

@InputType({ description: 'An interest of a party of the model.' })
export class OfferAddressInput {
  @Field(() => ID, { description: 'The party.' })
  @IsUUID()
  partyId!: string;

  @Field(() => String, { description: 'Id of the interest on its sheet.' })
  @Length(1, 100)
  interest!: string;
}

@InputType({ isAbstract: true })
class OfferContent extends PickType(ModelOffer, ['label'], InputType) {
  @Field(() => ID, {
    nullable: true,
    description: 'Who could give it; null where it would come from outside.',
  })
  @IsOptional()
  @IsUUID()
  fromId?: string | null;

  @Field(() => [OfferAddressInput], { nullable: true, description: 'The interests that it would serve.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @Nested(() => OfferAddressInput)
  addresses?: OfferAddressInput[] | null;

  @Field(() => TripleInput, { nullable: true, description: 'How much of an interest it would meet, 0 to 1.' })
  @IsOptional()
  @Nested(() => TripleInput)
  fulfilment?: TripleInput | null;

  @Field(() => TripleInput, { nullable: true, description: 'How likely it would come, 0 to 1.' })
  @IsOptional()
  @Nested(() => TripleInput)
  likelihood?: TripleInput | null;

  @Field(() => TripleInput, { nullable: true, description: "Points of the giver's own." })
  @IsOptional()
  @Nested(() => TripleInput)
  cost?: TripleInput | null;
}

@InputType({ description: 'Something that could be given besides.' })
export class CreateModelOfferInput extends OfferContent {
  @Field(() => ID, { description: 'The model.' })
  @IsUUID()
  modelId!: string;
}

@InputType({ description: 'What changes of an offer; null: not stated.' })
export class ModelOfferPatch extends PartialType(OfferContent, PATCH) {}
