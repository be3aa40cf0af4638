import { Injectable } from '@nestjs/common';
import { SEARCH_KINDS, searchWords } from '@tlaka/domain';
import type { Reading } from '../platform/graphql/decorators.js';
import { SqlJson } from '../platform/read/sql-json.js';
import { type Search, searchStatement } from './search-statement.js';
import { type SearchArguments, SearchHit } from './search.types.js';

/** From this length on a word has a trigram of its own, which the indexes are made of. */
const LONG = 3;

/** Lines that are given where null is asked for. */
const USUAL = 20;

/** One ranked list over everything that the actor may read. */
@Injectable()
export class SearchService {
  async find(reads: Reading, { q, kinds, limit }: SearchArguments): Promise<SqlJson> {
    const words = searchWords(q);
    if (!words.length) return new SqlJson('[]');
    const search: Search = {
      long: words.filter(({ length }) => length >= LONG),
      short: words.filter(({ length }) => length < LONG),
      phrase: words.join(' '),
      kinds: Object.fromEntries(
        SEARCH_KINDS.filter((kind) => !kinds || kinds.includes(kind)).map((kind) => [kind, true]),
      ),
      limit: limit ?? USUAL,
    };
    return reads.custom(SearchHit, search, (tools) => searchStatement(search, tools));
  }
}
