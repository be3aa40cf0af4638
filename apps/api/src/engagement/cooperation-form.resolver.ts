import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CooperationForm as FormKey } from '@tlaka/domain';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import { Allow } from '../platform/access/allow.js';
import type { Context } from '../platform/context.js';
import { Ctx } from '../platform/graphql/decorators.js';
import { Nested } from '../platform/write/validator.js';
import { CooperationFormService } from './cooperation-form.service.js';
import { CooperationForm, CooperationPartInput } from './cooperation-form.types.js';
import { CooperationFormWord } from './engagement.words.js';
import { FormUse } from './form-use.js';
import { EngagementModel } from './model.entity.js';

@ArgsType()
class CooperationFormsArguments {
  @Field(() => ID, { nullable: true, description: 'Counts the models of this programme alone.' })
  @IsOptional()
  @IsUUID()
  programmeId?: string | null;
}

@ArgsType()
class CooperationFormArguments extends CooperationFormsArguments {
  @Field(() => CooperationFormWord.type, { description: 'Its key in the catalogue.' })
  key!: FormKey;
}

@ArgsType()
class UseCooperationFormArguments {
  @Field(() => ID, { description: 'The project.' })
  @IsUUID()
  projectId!: string;

  @Field(() => CooperationFormWord.type, { description: 'The form.' })
  form!: FormKey;

  @Field(() => [CooperationPartInput], {
    description: 'Who plays which role; several may play one, and one may play several.',
  })
  @ArrayMaxSize(100)
  @Nested(() => CooperationPartInput)
  parties!: CooperationPartInput[];
}

@Resolver()
export class CooperationFormResolver {
  constructor(
    private readonly forms: CooperationFormService,
    private readonly use: FormUse,
  ) {}

  @Query(() => [CooperationForm], {
    description: 'The catalogue of forms of cooperation, with what each came to so far.',
  })
  @Allow('model.read')
  cooperationForms(@Ctx() ctx: Context, @Args() { programmeId }: CooperationFormsArguments) {
    return this.forms.all(ctx, programmeId);
  }

  @Query(() => CooperationForm, { nullable: true, description: 'One form of cooperation.' })
  @Allow('model.read')
  cooperationForm(@Ctx() ctx: Context, @Args() { key, programmeId }: CooperationFormArguments) {
    return this.forms.one(ctx, key, programmeId);
  }

  @Mutation(() => EngagementModel, {
    description:
      'A new revision in DRAFT with a first scenario made of a form: who gives what to whom, and what could hurt whom.',
  })
  @Allow('model.write')
  useCooperationForm(@Ctx() ctx: Context, @Args() args: UseCooperationFormArguments) {
    return this.use.start(ctx, args);
  }
}
