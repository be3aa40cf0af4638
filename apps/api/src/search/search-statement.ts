import { SEARCH_KINDS, type SearchKind } from '@tlaka/domain';
import { visible } from '../platform/read/access.js';
import { collect } from '../platform/read/collect.js';
import type { Tools } from '../platform/read/reader.js';
import { jsonObject } from '../platform/read/select.js';
import { type Sql, every, join, literal, name, slot, sql } from '../platform/sql/sql.js';
import { SEARCH_SOURCES, type SearchSource } from './search-sources.js';

/** What a statement is compiled for (which kinds, how many words) and what it runs with. */
export interface Search extends Record<string, unknown> {
  /** Words with a trigram of their own, looked for anywhere. */
  long: readonly string[];
  /** Words too short for that, looked for where words begin. */
  short: readonly string[];
  phrase: string;
  kinds: Partial<Record<SearchKind, true>>;
  limit: number;
}

/** Rows of one kind that are ranked at all: a word that half the table has must not read the whole table. */
const RANKED_AT_MOST = sql`10000`;
/** Those of them, the best by rank and shortness, whose likeness is measured. */
const MEASURED_AT_MOST = sql`200`;

const escaped = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const pattern = (make: (search: Search) => string): Sql => slot(({ args }) => make(args as Search), 'text');
const like = (before: string, after: string): Sql =>
  pattern(({ phrase }) => `${before}${escaped(phrase)}${after}`);

const PHRASE = pattern(({ phrase }) => phrase);
const LIMIT = slot(({ args }) => (args as Search).limit, 'bigint');
const STARTS = like('', '%');
const NAME_STARTS = like('% | ', '%');
const WORD_STARTS = like('% ', '%');
const ANYWHERE = like('%', '%');

/** Every word of the search is in the text. */
function matching(text: Sql, { long, short }: Search): Sql {
  const anywhere = long.map((_, at) => sql`${text} like ${pattern((s) => `%${escaped(s.long[at]!)}%`)}`);
  const starting = short.map(
    (_, at) =>
      sql`(${text} like ${pattern((s) => `${escaped(s.short[at]!)}%`)} or ${text} like ${pattern((s) => `% ${escaped(s.short[at]!)}%`)})`,
  );
  return every([...anywhere, ...starting]);
}

// A text may hold several names; quotation marks do not count.
const bare = (text: Sql): Sql => sql`translate(${text}, '„“”«»"''()[]', '')`;

/** 4 a whole name, 3 the beginning of one, 2 of a word, 1 anywhere in one piece, 0 all words apart. */
const rank = (text: Sql): Sql =>
  sql`case when ${PHRASE} = any(string_to_array(${text}, ' | ')) then 4 when ${text} like ${STARTS} or ${text} like ${NAME_STARTS} then 3
    when ${text} like ${WORD_STARTS} then 2 when ${text} like ${ANYWHERE} then 1 else 0 end`;

/** The best rows of one kind. */
function best(kind: SearchKind, source: SearchSource, search: Search, tools: Tools): Sql {
  const { shapes, scope } = tools;
  const shape = shapes.of(source.type);
  const row = scope.alias();
  const conditions = every([
    ...(shape.kind ? [sql`${row}.kind = ${literal(shape.kind)}`] : []),
    sql`${row}.archived_at is null`,
    visible(shapes, shape, row, scope),
    matching(source.text(row), search),
  ]);
  const found = sql`select ${row}.*, ${bare(source.text(row))} as searched from ${name(shape.metadata.tableName)} ${row} ${source.joined?.(row) ?? sql``} where ${conditions} limit ${RANKED_AT_MOST}`;
  const ranked = sql`select ${row}.*, ${rank(sql`${row}.searched`)} as rank from (${found}) ${row} order by rank desc, length(${row}.searched), ${row}.searched, ${row}.id limit ${MEASURED_AT_MOST}`;
  const measured = sql`select ${row}.*, similarity(${row}.searched, ${PHRASE}) as likeness from (${ranked}) ${row} order by ${row}.rank desc, likeness desc, ${row}.searched, ${row}.id limit ${LIMIT}`;
  return sql`(select ${literal(kind)}::text as kind, ${row}.id, ${source.title(row, tools)} as title, ${row}.rank, ${row}.likeness from (${measured}) ${row})`;
}

/** One ranked list over everything that was asked for and the actor may read. */
export function searchStatement(search: Search, tools: Tools): Sql {
  const { shapes, scope, selection } = tools;
  const sources = SEARCH_KINDS.map((kind) => ({ kind, source: SEARCH_SOURCES[kind] })).filter(
    ({ kind, source }) => search.kinds[kind] && scope.may(shapes.of(source.type).policy.read),
  );
  if (!sources.length) return sql`select '[]'`;
  const subtitle = (): Sql => {
    const cases = sources.map(({ kind, source }) => {
      const row = scope.alias();
      const table = name(shapes.of(source.type).metadata.tableName);
      return sql`when ${literal(kind)} then (select ${source.subtitle(row, tools)} from ${table} ${row} where ${row}.id = hit.id)`;
    });
    return sql`case hit.kind ${join(cases, ' ')} end`;
  };
  const pairs = [...collect(selection.nodes, new Set(['SearchHit']), scope)].map(([key, nodes]) => {
    const field = nodes[0]!.name.value;
    if (field === '__typename') return sql`${literal(key)}, 'SearchHit'::text`;
    return sql`${literal(key)}, ${field === 'subtitle' ? subtitle() : sql`hit.${name(field)}`}`;
  });
  const all = join(
    sources.map(({ kind, source }) => best(kind, source, search, tools)),
    ' union all ',
  );
  const order = sql`hit.rank desc, hit.likeness desc, hit.title collate "bg-x-icu", hit.id`;
  return sql`select coalesce(json_agg(${jsonObject(pairs)} order by hit.place), '[]')::text from
    (select hit.*, row_number() over (order by ${order}) as place from (${all}) hit order by ${order} limit ${LIMIT}) hit`;
}
