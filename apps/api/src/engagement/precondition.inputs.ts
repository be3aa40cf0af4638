import { InputType, PartialType, PickType } from '@nestjs/graphql';
import { PATCH } from '../platform/write/patch.js';
import { Precondition } from './precondition.entity.js';

@InputType({ description: 'What is known of a precondition; an answer of null: not answered.' })
export class PreconditionPatch extends PartialType(
  PickType(Precondition, ['answer', 'evidence'], InputType),
  PATCH,
) {}
