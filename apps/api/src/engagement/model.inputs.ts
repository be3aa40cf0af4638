import { ArgsType, Field, ID, InputType, Int, PartialType, PickType } from '@nestjs/graphql';
import { type ModelStatus, VISIBLE } from '@tlaka/domain';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Length, Matches, MaxLength, Min } from 'class-validator';
import { JsonScalar } from '../platform/graphql/scalars.js';
import { PATCH } from '../platform/write/patch.js';
import { Nested } from '../platform/write/validator.js';
import { ModelStatusWord } from './engagement.words.js';
import { ValueFlow } from './flow.entity.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel } from './model.entity.js';
import { Scenario } from './scenario.entity.js';
import { GiverValues, ReceiverValues } from './sheet.inputs.js';

@InputType({ isAbstract: true })
class ModelContent extends PickType(
  EngagementModel,
  ['cooperationForm', 'horizonMonths', 'discountRate'],
  InputType,
) {}

@InputType({ description: 'The first revision of a model, or another one from nothing.' })
export class CreateEngagementModelInput extends ModelContent {
  @Field(() => ID, { description: 'The project.' })
  @IsUUID()
  projectId!: string;

  @Field(() => String, { nullable: true, description: 'Currency, ISO 4217; by default that of the project.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string | null;
}

@InputType({ description: 'What changes of a model.' })
export class EngagementModelPatch extends PartialType(
  PickType(EngagementModel, ['cooperationForm', 'horizonMonths', 'discountRate', 'currency'], InputType),
  PATCH,
) {}

@ArgsType()
export class EngagementModelMoveArguments {
  @Field(() => ModelStatusWord.type, { description: 'The status to go to.' })
  to!: ModelStatus;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @IsOptional()
  @MaxLength(5000)
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A manager's written reason to agree against the verdict; kept in the log.",
  })
  @IsOptional()
  @MaxLength(5000)
  override?: string | null;
}

@InputType({ description: 'A stakeholder as a party of a model.' })
export class CreateModelPartyInput {
  @Field(() => ID, { description: 'The model.' })
  @IsUUID()
  modelId!: string;

  @Field(() => ID, { description: 'The stakeholder.' })
  @IsUUID()
  stakeholderId!: string;
}

@InputType({ description: 'What changes of a party of a model; its values are on its sheet.' })
export class ModelPartyPatch extends PartialType(PickType(ModelParty, ['order'], InputType), PATCH) {}

@InputType({ description: 'A new scenario.' })
export class CreateScenarioInput extends PickType(
  Scenario,
  ['name', 'description', 'isStatusQuo'],
  InputType,
) {
  @Field(() => ID, { description: 'The model.' })
  @IsUUID()
  modelId!: string;
}

@InputType({ description: 'What changes of a scenario.' })
export class ScenarioPatch extends PartialType(
  PickType(Scenario, ['name', 'description', 'isStatusQuo', 'order'], InputType),
  PATCH,
) {}

@InputType({ isAbstract: true })
class FlowContent extends PickType(
  ValueFlow,
  ['label', 'resourceType', 'benefitType', 'tangible', 'startMonth', 'moneyAmount'],
  InputType,
) {
  @Field(() => ID, { nullable: true, description: 'Who gives; null where it comes from outside.' })
  @IsOptional()
  @IsUUID()
  fromId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who gets it; null where it goes outside.' })
  @IsOptional()
  @IsUUID()
  toId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Flows of the scenario that have to come first.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  requiresIds?: string[] | null;
}

@InputType({ description: 'A new flow, with what is known of its worth.' })
export class CreateValueFlowInput extends FlowContent {
  @Field(() => ID, { description: 'The scenario.' })
  @IsUUID()
  scenarioId!: string;

  @Field(() => ReceiverValues, { nullable: true, description: "The receiver's side." })
  @IsOptional()
  @Nested(() => ReceiverValues)
  receiver?: ReceiverValues | null;

  @Field(() => GiverValues, { nullable: true, description: "The giver's side." })
  @IsOptional()
  @Nested(() => GiverValues)
  giver?: GiverValues | null;
}

@InputType({
  description: 'What changes of a flow; a side that gets another party loses what was stated there.',
})
export class ValueFlowPatch extends PartialType(FlowContent, PATCH) {}

@ArgsType()
export class CopyScenarioArguments {
  @Field(() => String, { description: 'Name of the copy.' })
  @Length(1, 200)
  @Matches(VISIBLE)
  name!: string;
}

@ArgsType()
export class OpenValuationsArguments {
  @Field(() => String, { description: 'Why; kept in the log.' })
  @Length(1, 2000)
  @Matches(VISIBLE)
  reason!: string;
}

@ArgsType()
export class TrySuggestionArguments extends CopyScenarioArguments {
  @Field(() => Int, { description: 'Its place in the list of suggestions, from 0.' })
  @IsInt()
  @Min(0)
  place!: number;
}

@InputType({ description: 'Which stakeholder a party of a document is.' })
export class ImportedPartyInput {
  @Field(() => String, { description: 'Its id in the document.' })
  @Length(1, 100)
  key!: string;

  @Field(() => ID, { description: 'The stakeholder.' })
  @IsUUID()
  stakeholderId!: string;
}

@ArgsType()
export class ImportModelArguments {
  @Field(() => JsonScalar, { description: 'The document, as `exportEngagementModel` gives it.' })
  model!: unknown;

  @Field(() => [ImportedPartyInput], { description: 'Who its parties are; each of them once.' })
  @ArrayMaxSize(100)
  @Nested(() => ImportedPartyInput)
  parties!: ImportedPartyInput[];
}
