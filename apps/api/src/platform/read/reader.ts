import type { Language } from '@tlaka/domain';
import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import type { Pool, PoolClient } from 'pg';
import type { Actor } from '../access/actor.js';
import type { Class } from '../entity/marks.js';
import { fault, forbidden, invalid } from '../errors.js';
import {
  type Prepared,
  type Sql,
  every,
  join,
  literal,
  name,
  prepare,
  render,
  slot,
  sql,
} from '../sql/sql.js';
import { visible } from './access.js';
import { collect } from './collect.js';
import { Filters } from './filter.js';
import { Order, type SortInput, foreignCursor } from './order.js';
import { Plans } from './plans.js';
import type { Run } from './run.js';
import type { Scope } from './scope.js';
import type { ReadBack } from '../write/write.js';
import { Selector, jsonObject } from './select.js';
import type { Shape, Shapes } from './shapes.js';
import { SqlJson } from './sql-json.js';

export interface ListArguments {
  filter?: object | null;
  sort?: SortInput[] | null;
  page?: { limit: number; offset?: number | null; after?: string | null } | null;
}

/** The selection under one root field. */
export interface Selection {
  nodes: readonly FieldNode[];
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
}

export interface Asker {
  actor: Actor;
  language: Language;
  /** The connection to read on: the pool, or the client of the running transaction. */
  connection: Pool | PoolClient;
}

/** What a statement of a slice's own is compiled with. */
export interface Tools {
  selector: Selector;
  filters: Filters;
  shapes: Shapes;
  selection: Selection;
  scope: Scope;
}

export const DEFAULT_LIMIT = 25;

const EITHER = fault(
  'page.offset',
  'exclusive',
  'Или `offset`, или `after`, но не и двете.',
  'Either `offset` or `after`, not both.',
);

/** Answers a root field with one prepared statement that gives the response's own JSON. */
export class Reader {
  private readonly selector: Selector;
  private readonly filters: Filters;
  private readonly statements = new Plans<Prepared>();
  private readonly pieces = new Plans<ReadBack>();

  constructor(readonly shapes: Shapes) {
    this.selector = new Selector(shapes);
    this.filters = new Filters(shapes);
  }

  /** A page of the rows that the asker sees and the filter matches. */
  async page(asker: Asker, type: Class, args: ListArguments, selection: Selection): Promise<SqlJson> {
    const compile = (scope: Scope): Sql => this.pageOf(this.shapes.of(type), args, selection, scope);
    try {
      const text = await this.answer(asker, type, args as Record<string, unknown>, selection, compile);
      return new SqlJson(text ?? '');
    } catch (error) {
      // All other values have been checked: what PostgreSQL cannot read stood in the cursor.
      const unreadable = /^22/.test((error as { code?: string }).code ?? '');
      throw unreadable && typeof args.page?.after === 'string' ? foreignCursor() : error;
    }
  }

  /** The row of that id, or null where there is none that the asker may see. */
  async one(asker: Asker, type: Class, id: string, selection: Selection): Promise<SqlJson | null> {
    const compile = (scope: Scope): Sql => {
      const shape = this.shapes.of(type);
      if (!scope.may(shape.policy.read)) throw forbidden(shape.policy.read);
      const row = scope.alias();
      const kind = shape.kind ? [sql`${row}.kind = ${literal(shape.kind)}`] : [];
      const conditions = [
        sql`${row}.id = ${slot(({ args }) => args.id, 'uuid')}`,
        ...kind,
        visible(this.shapes, shape, row, scope),
      ];
      return sql`select (${this.selector.object(shape, row, selection.nodes, scope)})::text from ${name(shape.metadata.tableName)} ${row} where ${every(conditions)}`;
    };
    const text = await this.answer(asker, type, { id }, selection, compile);
    return text === null ? null : new SqlJson(text);
  }

  /** The same as `one`, for the statement that writes the row to answer by itself. */
  readBack(asker: Asker, type: Class, selection: Selection): ReadBack {
    return this.pieces.of(asker, type, {}, selection, (scope) => {
      const shape = this.shapes.of(type);
      if (!scope.may(shape.policy.read)) throw forbidden(shape.policy.read);
      const row = name('written');
      const answer = sql`case when ${visible(this.shapes, shape, row, scope)} then (${this.selector.object(shape, row, selection.nodes, scope)})::text end`;
      const words = new Set(render(answer).text.match(/\w+/g));
      return { table: shape.metadata.tableName, row, answer, words, plans: new Map() };
    });
  }

  /** What a statement of a slice's own answers: one text of JSON in the client's shape, for a type marked `Spliced`. */
  async custom(
    asker: Asker,
    type: Class,
    args: Record<string, unknown>,
    selection: Selection,
    compile: (tools: Tools) => Sql,
  ): Promise<SqlJson> {
    const { selector, filters, shapes } = this;
    const text = await this.answer(asker, type, args, selection, (scope) =>
      compile({ selector, filters, shapes, selection, scope }),
    );
    return new SqlJson(text ?? 'null');
  }

  private pageOf(
    shape: Shape,
    { filter, sort, page }: ListArguments,
    selection: Selection,
    scope: Scope,
  ): Sql {
    const row = scope.alias();
    const table = name(shape.metadata.tableName);
    const order = Order.of(this.shapes, shape, row, sort ?? [], scope);
    const matching = this.filters.list(shape, row, filter as Record<string, unknown>, ['filter'], scope);
    const limit = slot(({ args }) => (args.page as ListArguments['page'])?.limit ?? DEFAULT_LIMIT, 'bigint');
    const given = { after: page?.after ?? null, offset: page?.offset ?? null };
    if (given.after !== null && given.offset !== null) throw invalid(EITHER);
    const after = given.after === null ? [] : [order.after];
    const offset =
      given.offset !== null
        ? sql` offset ${slot(({ args }) => (args.page as { offset: number }).offset, 'bigint')}`
        : sql``;

    const selected = [...collect(selection.nodes, new Set([`${shape.name}Page`]), scope)];
    // Whether there is more shows in one row beyond the page; nobody pays for it who does not ask.
    const ahead = selected.some(([, [node]]) => ['hasNext', 'nextCursor'].includes(node!.name.value));
    const columns = ahead ? [sql`row_number() over () as n`] : [];
    let paged = ahead;
    const pairs = selected.map(([key, nodes]) => {
      const value = (): Sql => {
        switch (nodes[0]!.name.value) {
          case 'items': {
            paged = true;
            const item = name(`item${columns.length}`);
            columns.push(sql`${this.selector.object(shape, row, nodes, scope)} as ${item}`);
            return ahead
              ? sql`coalesce(json_agg(r.${item}) filter (where r.n <= ${limit}), '[]')`
              : sql`coalesce(json_agg(r.${item}), '[]')`;
          }
          case 'hasNext':
            return sql`count(*) > ${limit}`;
          case 'nextCursor': {
            const end = name(`after${columns.length}`);
            columns.push(sql`${order.cursor} as ${end}`);
            return sql`case when count(*) > ${limit} then max(r.${end}) filter (where r.n = ${limit}) end`;
          }
          case 'total':
            return sql`(select count(*) from ${table} ${row} where ${matching})`;
          default:
            return sql`${literal(`${shape.name}Page`)}::text`;
        }
      };
      return sql`${literal(key)}, ${value()}`;
    });

    // Columns are fetched first and JSON is made only of the rows that the page keeps; they come and stay in order.
    const rows = sql`select ${row}.* from ${table} ${row} where ${every([matching, ...after])} order by ${order.clause} limit ${limit}${ahead ? sql` + 1` : sql``}${offset}`;
    // Without an aggregate over the rows there would be one answer for each of them, and none for an empty list.
    const counted = paged ? sql` from (select ${join(columns)} from (${rows}) ${row}) r` : sql``;
    return sql`select (${jsonObject(pairs)})::text${counted}`;
  }

  private async answer(
    asker: Asker,
    type: Class,
    args: Record<string, unknown>,
    selection: Selection,
    compile: (scope: Scope) => Sql,
  ): Promise<string | null> {
    const plan = this.statements.of(asker, type, args, selection, (scope) => prepare(compile(scope)));
    const { actor, language, connection } = asker;
    const run: Run = { actor, language, args, variables: selection.variables };
    const { rows } = await connection.query<[string]>({
      ...(plan.name ? { name: plan.name } : {}),
      text: plan.text,
      values: plan.slots.map((value) => value(run)),
      rowMode: 'array',
    });
    return rows[0]?.[0] ?? null;
  }
}
