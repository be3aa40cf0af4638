import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from './access/allow.js';
import { Activity } from './activity.entity.js';
import { List, type Reading, Reads } from './graphql/decorators.js';
import { PageOf } from './read/inputs.js';
import type { ListArguments } from './read/reader.js';

@Resolver()
export class ActivityResolver {
  @Query(() => PageOf(Activity), { description: 'The log of changes.' })
  @Allow('activity.read')
  activities(@Reads() reads: Reading, @List(Activity) args: ListArguments) {
    return reads.page(Activity, args);
  }
}
