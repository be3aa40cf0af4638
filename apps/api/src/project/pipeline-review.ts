import type { FieldNode } from 'graphql';
import { collect } from '../platform/read/collect.js';
import type { Tools } from '../platform/read/reader.js';
import { visible } from '../platform/read/access.js';
import { jsonObject } from '../platform/read/select.js';
import { type Sql, every, literal, name, slot, sql } from '../platform/sql/sql.js';
import { EVERY_STAGE } from './pipeline-board.js';
import { ProjectStep } from './project-history.entity.js';

const PROGRAMME = slot(({ args }) => args.programmeId, 'uuid');
const START = slot(({ args }) => args.from, 'date');
/** The last day belongs to the period. */
const END = sql`(${slot(({ args }) => args.to, 'date')} + 1)`;

// A stay begins with a move and ends with the next one; the move that ends it knows when it began.
const STAYS = sql`select p.stage, p.stage_since as since, null::timestamptz as until from project p where p.programme_id = ${PROGRAMME} and p.archived_at is null
  union all select a.facts->>'from', (a.facts->>'since')::timestamptz, a.at from activity a join project p on p.id = a.subject_id and p.archived_at is null where a.programme_id = ${PROGRAMME} and a.kind = 'project.moved'`;

const MEASURES: Readonly<Record<string, Sql>> = {
  stage: sql`s.stage`,
  count: sql`count(*) filter (where y.since < ${END} and (y.until is null or y.until >= ${END}))`,
  entered: sql`count(*) filter (where y.since >= ${START} and y.since < ${END})`,
  left: sql`count(*) filter (where y.until >= ${START} and y.until < ${END})`,
  medianDays: sql`round((percentile_cont(0.5) within group (order by extract(epoch from least(coalesce(y.until, now()), ${END}) - y.since) / 86400) filter (where y.since < ${END} and (y.until is null or y.until >= ${START})))::numeric, 1)`,
};

/** The review of a period as one statement: every stage with its measures, and the moves. */
export function reviewStatement({ selector, shapes, selection, scope }: Tools): Sql {
  const stages = (nodes: readonly FieldNode[]): Sql => {
    const pairs = [...collect(nodes, new Set(['StageReview']), scope)].map(
      ([key, [node]]) => sql`${literal(key)}, ${MEASURES[node!.name.value] ?? sql`'StageReview'::text`}`,
    );
    return sql`(select json_agg(x.j order by x.place) from (select s.place, ${jsonObject(pairs)} as j from ${EVERY_STAGE} left join (${STAYS}) y on y.stage = s.stage group by s.stage, s.place) x)`;
  };
  const moves = (nodes: readonly FieldNode[]): Sql => {
    const shape = shapes.of(ProjectStep);
    const step = scope.alias();
    const conditions = every([
      sql`${step}.programme_id = ${PROGRAMME} and ${step}.kind = 'project.moved'`,
      sql`${step}.at >= ${START} and ${step}.at < ${END}`,
      visible(shapes, shape, step, scope),
    ]);
    return sql`(select coalesce(json_agg(x.j), '[]') from (select ${selector.object(shape, step, nodes, scope)} as j from ${name(shape.metadata.tableName)} ${step} where ${conditions} order by ${step}.at desc, ${step}.id limit 500) x)`;
  };
  const pairs = [...collect(selection.nodes, new Set(['PipelineReview']), scope)].map(([key, nodes]) => {
    const field = nodes[0]!.name.value;
    if (field === 'stages') return sql`${literal(key)}, ${stages(nodes)}`;
    return sql`${literal(key)}, ${field === 'moves' ? moves(nodes) : sql`'PipelineReview'::text`}`;
  });
  return sql`select (${jsonObject(pairs)})::text`;
}
