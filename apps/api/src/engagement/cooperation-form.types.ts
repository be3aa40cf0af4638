import { Field, ID, Int, InputType, ObjectType } from '@nestjs/graphql';
import type { BenefitType, CooperationForm as FormKey, ResourceType, Verdict } from '@tlaka/domain';
import { IsUUID, Length } from 'class-validator';
import { BenefitTypeWord, CooperationFormWord, ResourceTypeWord, VerdictWord } from './engagement.words.js';

@ObjectType({ description: 'A part that somebody plays in every cooperation of a form.' })
export class CooperationRole {
  @Field(() => String, { description: 'Its key in the form.' })
  key!: string;

  @Field(() => String, { description: "Its name in the caller's language." })
  name!: string;
}

@ObjectType({ description: 'One thing that a role of a form usually gives to another.' })
export class CooperationFlow {
  @Field(() => CooperationRole, { nullable: true, description: 'Who gives; null where it is from outside.' })
  from!: CooperationRole | null;

  @Field(() => CooperationRole, { nullable: true, description: 'Who gets it; null where it goes outside.' })
  to!: CooperationRole | null;

  @Field(() => String, { description: 'What is given, in a few words.' })
  label!: string;

  @Field(() => ResourceTypeWord.type, { description: 'What sort of thing it is.' })
  resourceType!: ResourceType;

  @Field(() => BenefitTypeWord.type, { description: 'What whoever gets it has of it.' })
  benefitType!: BenefitType;

  @Field(() => Boolean, { description: 'Could it be written into a contract?' })
  tangible!: boolean;
}

@ObjectType({ description: 'What usually goes wrong in a form, and for whom.' })
export class CooperationRisk {
  @Field(() => CooperationRole, { description: 'Whom it hurts.' })
  role!: CooperationRole;

  @Field(() => String, { description: 'What could happen.' })
  label!: string;
}

@ObjectType({ description: 'How many models of a form have a verdict.' })
export class VerdictCount {
  @Field(() => VerdictWord.type, { description: 'The verdict that speaks for the models.' })
  verdict!: Verdict;

  @Field(() => Int, { description: 'How many models.' })
  count!: number;
}

@ObjectType({
  description: 'A form of cooperation as practice knows it, and what the models that took it came to.',
})
export class CooperationForm {
  @Field(() => CooperationFormWord.type, { description: 'Its key in the catalogue.' })
  key!: FormKey;

  @Field(() => String, { description: "Its name in the caller's language." })
  name!: string;

  @Field(() => String, { description: 'Its name in Bulgarian.' })
  nameBg!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEn!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;

  @Field(() => [CooperationRole], { description: 'Who takes part.' })
  typicalParties!: CooperationRole[];

  @Field(() => [CooperationFlow], { description: 'Who usually gives what to whom.' })
  defaultFlows!: CooperationFlow[];

  @Field(() => [String], { description: 'What has to be in place before.' })
  preconditions!: string[];

  @Field(() => [CooperationRisk], { description: 'What usually goes wrong.' })
  risks!: CooperationRisk[];

  @Field(() => Int, { description: 'Months that it takes at least.' })
  leastMonths!: number;

  @Field(() => Int, { nullable: true, description: 'Months that it takes at most; null where that is open.' })
  mostMonths!: number | null;

  @Field(() => Int, { description: 'Models of this form that one may see.' })
  models!: number;

  @Field(() => [VerdictCount], {
    description: 'Those of them that have a verdict, by verdict; none left out.',
  })
  verdicts!: VerdictCount[];

  @Field(() => Int, { description: 'Projects with such a model.' })
  projects!: number;
}

@InputType({ description: 'Who plays a role of the form.' })
export class CooperationPartInput {
  @Field(() => String, { description: 'Key of the role in the form.' })
  @Length(1, 100)
  role!: string;

  @Field(() => ID, { description: "A stakeholder of the project's programme." })
  @IsUUID()
  stakeholderId!: string;
}
