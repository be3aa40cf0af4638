import { Field, ID, InputType, Int, PartialType, PickType } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID } from 'class-validator';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { InterestInput, TripleInput } from './engagement.inputs.js';
import { PartyRisk } from './risk.entity.js';
import { Sheet } from './sheet.entity.js';
import { ReceiverValuation } from './valuation.entity.js';

@InputType({ description: 'What changes of a sheet; null: not stated.' })
export class SheetPatch extends PartialType(
  PickType(
    Sheet,
    ['alternativeText', 'minGain', 'bargainingPower', 'riskAversion', 'source', 'confidence'],
    InputType,
  ),
  PATCH,
) {
  @Field(() => [InterestInput], { nullable: true, description: 'All interests, in order.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Nested(() => InterestInput)
  interests?: InterestInput[] | null;

  @Field(() => TripleInput, { nullable: true, description: 'What the party has without the deal.' })
  @IsOptional()
  @Nested(() => TripleInput)
  alternative?: TripleInput | null;
}

@InputType({ description: 'What a flow is worth to its receiver; null: not stated.' })
export class ReceiverValues extends PartialType(
  PickType(ReceiverValuation, ['interest', 'needIntensity', 'sourceImportance'], InputType),
  PATCH,
) {
  @Field(() => TripleInput, { nullable: true, description: 'How much of the interest it meets, 0 to 1.' })
  @IsOptional()
  @Nested(() => TripleInput)
  fulfilment?: TripleInput | null;

  @Field(() => TripleInput, { nullable: true, description: 'How likely it comes, 0 to 1.' })
  @IsOptional()
  @Nested(() => TripleInput)
  likelihood?: TripleInput | null;
}

@InputType({ description: 'What a flow costs its giver; null: not stated.' })
export class GiverValues {
  @Field(() => TripleInput, { nullable: true, description: "Points of the giver's own." })
  @IsOptional()
  @Nested(() => TripleInput)
  cost?: TripleInput | null;
}

@InputType({ description: "What changes of the receiver's side." })
export class ReceiverValuationPatch extends ReceiverValues {
  @Field(() => Int, { description: 'The version of that side that the change starts from.' })
  @IsInt()
  expectedVersion!: number;
}

@InputType({ description: "What changes of the giver's side." })
export class GiverValuationPatch extends GiverValues {
  @Field(() => Int, { description: 'The version of that side that the change starts from.' })
  @IsInt()
  expectedVersion!: number;
}

@InputType({ description: 'What changes of the worth of a flow; each side for who may write it.' })
export class ValuationPatch {
  @Field(() => ReceiverValuationPatch, { nullable: true, description: "The receiver's side." })
  @IsOptional()
  @Nested(() => ReceiverValuationPatch)
  receiver?: ReceiverValuationPatch | null;

  @Field(() => GiverValuationPatch, { nullable: true, description: "The giver's side." })
  @IsOptional()
  @Nested(() => GiverValuationPatch)
  giver?: GiverValuationPatch | null;
}

@InputType({ isAbstract: true })
class RiskContent extends PickType(PartyRisk, ['label'], InputType) {
  @Field(() => TripleInput, { nullable: true, description: 'How probable it is, 0 to 1.' })
  @IsOptional()
  @Nested(() => TripleInput)
  probability?: TripleInput | null;

  @Field(() => TripleInput, { nullable: true, description: "What it would cost, in the party's points." })
  @IsOptional()
  @Nested(() => TripleInput)
  impact?: TripleInput | null;

  @Field(() => TripleInput, { nullable: true, description: 'Share that is mitigated already, 0 to 1.' })
  @IsOptional()
  @Nested(() => TripleInput)
  mitigation?: TripleInput | null;
}

@InputType({ description: 'A new risk of a party.' })
export class CreatePartyRiskInput extends RiskContent {
  @Field(() => ID, { description: 'The party that runs it.' })
  @IsUUID()
  partyId!: string;

  @Field(() => ID, { nullable: true, description: 'The scenario; null where it is run in all.' })
  @IsOptional()
  @IsUUID()
  scenarioId?: string | null;
}

@InputType({ description: 'What changes of a risk.' })
export class PartyRiskPatch extends PartialType(RiskContent, PATCH) {}
