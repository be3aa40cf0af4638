import { fault, forbidden, invalid } from '../errors.js';
import { TRUE, type Sql, every, join, name, placeIn, slot, some, sql } from '../sql/sql.js';
import type { ColumnMark, ComputedMark } from '../entity/marks.js';
import { readable } from './access.js';
import { SQL_TYPES } from './filter.js';
import type { Run } from './run.js';
import type { Scope } from './scope.js';
import { type Shape, type Shapes, columnOf } from './shapes.js';

export interface SortInput {
  field: string;
  direction: 'ASC' | 'DESC';
}

interface Term {
  expression: Sql;
  type: string;
  descending: boolean;
  nullable: boolean;
}

export const foreignCursor = (): Error =>
  invalid(
    fault(
      'page.after',
      'cursor',
      'Този курсор е за друга подредба.',
      'This cursor belongs to another order.',
    ),
  );

/** The order of a list: the asked-for fields, nulls last, then the id in the direction of the last of them. */
export class Order {
  private constructor(
    private readonly terms: readonly Term[],
    private readonly key: string,
  ) {}

  static of(shapes: Shapes, shape: Shape, row: Sql, sort: readonly SortInput[], scope: Scope): Order {
    const terms = sort.map(({ field, direction }) => ({
      ...termOf(shapes, shape, row, field, scope),
      descending: direction === 'DESC',
    }));
    if (!sort.some(({ field }) => field === 'id'))
      terms.push({
        expression: sql`${row}.id`,
        type: 'uuid',
        nullable: false,
        descending: terms.at(-1)?.descending ?? false,
      });
    return new Order(terms, sort.map(({ field, direction }) => `${field} ${direction}`).join());
  }

  get clause(): Sql {
    return join(
      this.terms.map(({ expression, descending, nullable }) =>
        descending ? sql`${expression} desc${nullable ? sql` nulls last` : sql``}` : expression,
      ),
    );
  }

  /** Where the page ended, as an opaque text: the order it holds for and the row's own values. */
  get cursor(): Sql {
    const values = join(this.terms.map(({ expression }) => sql`(${expression})::text`));
    const order = slot(() => this.key, 'text');
    return sql`translate(encode(convert_to(json_build_array(${order}, ${values})::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
  }

  /** The rows after the cursor in the argument `page.after`. */
  get after(): Sql {
    const values = this.terms.map(({ type }, index) => slot((run) => this.decode(run)[index], type));
    const [first] = this.terms;
    if (this.terms.every(({ nullable, descending }) => !nullable && descending === first?.descending)) {
      const [rows, bounds] = [join(this.terms.map(({ expression }) => expression)), join(values)];
      return first?.descending ? sql`(${rows}) < (${bounds})` : sql`(${rows}) > (${bounds})`;
    }
    const steps = this.terms.map((term, index) =>
      every([
        ...this.terms
          .slice(0, index)
          .map(({ expression }, before) => sql`${expression} is not distinct from ${values[before]!}`),
        beyond(term, values[index]!),
      ]),
    );
    return some(steps);
  }

  private decode({ args }: Run): (string | null)[] {
    const { after } = args.page as { after: string };
    let parts: unknown;
    try {
      parts = JSON.parse(Buffer.from(after, 'base64url').toString());
    } catch {
      parts = null;
    }
    const [key, ...values] = Array.isArray(parts) ? (parts as unknown[]) : [];
    const fits = ({ nullable }: Term, at: number): boolean =>
      typeof values[at] === 'string' || (nullable && values[at] === null);
    if (key !== this.key || values.length !== this.terms.length || !this.terms.every(fits))
      throw foreignCursor();
    return values as (string | null)[];
  }
}

/** Nulls are last, so nothing stands behind one; behind a value stand the larger ones and the nulls. */
function beyond({ expression, descending, nullable }: Term, value: Sql): Sql {
  const larger = descending ? sql`${expression} < ${value}` : sql`${expression} > ${value}`;
  return nullable ? sql`(${value} is not null and (${larger} or ${expression} is null))` : larger;
}

function termOf(
  shapes: Shapes,
  shape: Shape,
  row: Sql,
  field: string,
  scope: Scope,
): Omit<Term, 'descending'> {
  for (const [property, mark] of shape.marks) {
    if ((mark.is !== 'column' && mark.is !== 'computed') || mark.sortAs !== field) continue;
    const expression =
      mark.is === 'computed'
        ? mark.expression(row, scope)
        : sortable(shapes, shape, row, property, mark, scope);
    const nullable =
      mark.is === 'computed'
        ? mark.nullable
        : mark.readable !== null || (shape.metadata.findColumnWithPropertyName(property)?.isNullable ?? true);
    // Words of a vocabulary stand in its own order: the stages of a road, the levels of a scale.
    if (mark.vocabulary)
      return { expression: placeIn(mark.vocabulary.values, expression), type: 'int', nullable };
    return {
      expression: mark.kind === 'text' ? sql`${expression} collate "bg-x-icu"` : expression,
      type: SQL_TYPES[mark.kind],
      nullable,
    };
  }
  throw new Error(`${shape.name} cannot be sorted by ${field}`);
}

function sortable(
  shapes: Shapes,
  shape: Shape,
  row: Sql,
  property: string,
  mark: ColumnMark | ComputedMark,
  scope: Scope,
): Sql {
  const column = sql`${row}.${name(columnOf(shape, property))}`;
  if (mark.is === 'computed' || !mark.readable) return column;
  if (!scope.may(mark.readable)) throw forbidden(mark.readable);
  const allowed = readable(shapes, shape, mark.readable, row, scope);
  return allowed === TRUE ? column : sql`case when ${allowed} then ${column} end`;
}
