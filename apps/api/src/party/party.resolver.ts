import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { List, type Reading, Reads } from '../platform/graphql/decorators.js';
import { PageOf } from '../platform/read/inputs.js';
import type { ListArguments } from '../platform/read/reader.js';
import { Party } from './party.entity.js';

/** The whole register at once, for whoever looks for a name without knowing what bears it. */
@Resolver()
export class PartyResolver {
  @Query(() => PageOf(Party), { description: 'Organisations, people and groups.' })
  @Allow('party.read')
  parties(@Reads() reads: Reading, @List(Party) args: ListArguments) {
    return reads.page(Party, args);
  }
}
