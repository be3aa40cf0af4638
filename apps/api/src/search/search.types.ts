import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SEARCH_KINDS, type SearchKind } from '@tlaka/domain';
import { ArrayMaxSize, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { vocabulary } from '../platform/entity/fields.js';
import { Spliced } from '../platform/graphql/splice-schema.js';

export const SearchKindWord = vocabulary('SearchKind', SEARCH_KINDS, 'What was found.');

@Spliced
@ObjectType({ description: 'One line of what was found.' })
export class SearchHit {
  @Field(() => SearchKindWord.type, { description: 'What it is.' })
  kind!: SearchKind;

  @Field(() => ID, { description: 'UUID of the object.' })
  id!: string;

  @Field(() => String, { description: "Its name or title, in the caller's language where it has one." })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What tells it from others of that name.' })
  subtitle!: string | null;
}

@ArgsType()
export class SearchArguments {
  @Field(() => String, {
    description: 'Words, or parts of them, whatever the case, accents and alphabet; of two letters at least.',
  })
  @MaxLength(200)
  q!: string;

  @Field(() => [SearchKindWord.type], { nullable: true, description: 'Only these; otherwise everything.' })
  @IsOptional()
  @ArrayMaxSize(SEARCH_KINDS.length)
  kinds?: SearchKind[] | null;

  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'Lines at the most, 1 to 50.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(50)
  limit?: number | null;
}
