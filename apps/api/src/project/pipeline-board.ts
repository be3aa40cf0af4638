import { PROJECT_STAGES } from '@tlaka/domain';
import { collect } from '../platform/read/collect.js';
import type { Tools } from '../platform/read/reader.js';
import { jsonObject } from '../platform/read/select.js';
import { type Sql, constant, every, literal, name, slot, sql } from '../platform/sql/sql.js';
import type { BoardArguments } from './pipeline.inputs.js';
import { Project } from './project.entity.js';

/** Every stage in order, a row `s` each; empty ones are part of the board. */
export const EVERY_STAGE = sql`unnest(${constant([...PROJECT_STAGES], 'text[]')}) with ordinality s(stage, place)`;

/** The board as one statement: the matching projects once, then each stage with its number and its first projects. */
export function boardStatement(
  { filter }: BoardArguments,
  { selector, filters, shapes, selection, scope }: Tools,
): Sql {
  const shape = shapes.of(Project);
  const row = scope.alias();
  const matching = every([
    sql`${row}.programme_id = ${slot((run) => run.args.programmeId, 'uuid')}`,
    filters.list(shape, row, filter as Record<string, unknown> | null | undefined, ['filter'], scope),
  ]);
  const here = sql`from standing ${row} where ${row}.stage = s.stage`;
  const pairs = [...collect(selection.nodes, new Set(['PipelineColumn']), scope)].map(([key, nodes]) => {
    const value = (): Sql => {
      switch (nodes[0]!.name.value) {
        case 'stage':
          return sql`s.stage`;
        case 'count':
          return sql`(select count(*) ${here})`;
        case 'medianDays':
          return sql`(select percentile_cont(0.5) within group (order by current_date - ${row}.stage_since::date) ${here})`;
        case 'projects':
          return sql`(select coalesce(json_agg(${selector.object(shape, row, nodes, scope)} order by ${row}.place), '[]') ${here} and ${row}.place <= ${slot((run) => run.args.limit, 'bigint')})`;
        default:
          return sql`'PipelineColumn'::text`;
      }
    };
    return sql`${literal(key)}, ${value()}`;
  });
  return sql`with standing as (select ${row}.*, row_number() over (partition by ${row}.stage order by ${row}.stage_since, ${row}.id) as place from ${name(shape.metadata.tableName)} ${row} where ${matching})
    select json_agg(${jsonObject(pairs)} order by s.place)::text from ${EVERY_STAGE}`;
}
