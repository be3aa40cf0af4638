import { Field, Float, InputType } from '@nestjs/graphql';
import { type Confidence, type Parameter, type Triple, statedTriple } from '@tlaka/domain';
import { IsIn, IsOptional, Length } from 'class-validator';
import { ConfidenceWord } from './engagement.words.js';

@InputType({
  description:
    'A value with its spread: by its ends, or by a confidence that stands for them; with neither it is certain, until its party says how sure it is.',
})
export class TripleInput {
  @Field(() => Float, { description: 'What it most likely is.' })
  mode!: number;

  @Field(() => Float, { nullable: true, description: 'The least it may be.' })
  low?: number | null;

  @Field(() => Float, { nullable: true, description: 'The most it may be.' })
  high?: number | null;

  @Field(() => ConfidenceWord.type, {
    nullable: true,
    description: 'HIGH, MEDIUM, LOW: within 10, 25, 50 per cent, where no ends are given.',
  })
  @IsOptional()
  @IsIn([...ConfidenceWord.values])
  confidence?: Confidence | null;
}

@InputType({ description: 'One thing that a party wants.' })
export class InterestInput {
  @Field(() => String, { nullable: true, description: 'Its id on the sheet; a new one is made up.' })
  @IsOptional()
  @Length(1, 100)
  id?: string | null;

  @Field(() => String, { description: 'What it is.' })
  @Length(1, 300)
  label!: string;

  @Field(() => Float, { nullable: true, description: 'Its share of the 100 points; null: not stated yet.' })
  points?: number | null;
}

/** The triple that an input means for a parameter; what is not given stays as it is. */
export function tripleFrom(
  input: TripleInput | null | undefined,
  parameter: Parameter,
): Triple | null | undefined {
  return input ? statedTriple(input, parameter) : input;
}
