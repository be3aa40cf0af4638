import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../platform/access/allow.js';
import { type Reading, Reads } from '../platform/graphql/decorators.js';
import { SearchService } from './search.service.js';
import { SearchArguments, SearchHit } from './search.types.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => [SearchHit], { description: 'Whatever has these words in its name, the best match first.' })
  @Allow('search')
  search(@Reads() reads: Reading, @Args() args: SearchArguments) {
    return this.service.find(reads, args);
  }
}
