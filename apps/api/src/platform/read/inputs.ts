import {
  ArgsType,
  Field,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  type ReturnTypeFunc,
  registerEnumType,
} from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { type Class, type ColumnKind, type Mark, type Vocabulary, marksOf } from '../entity/marks.js';
import { DateScalar, DateTimeScalar, DecimalScalar } from '../graphql/scalars.js';
import { isSearched } from './quick-search.js';
import { Nested } from '../write/validator.js';
import type { ListArguments } from './reader.js';

type Maker<T> = new () => T;

export const SORT_DIRECTIONS = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(SORT_DIRECTIONS, {
  name: 'SortDirection',
  description: 'Upwards or downwards; nulls last in both.',
});

@InputType({ description: 'Which part of a list: by offset, or after the cursor of an earlier page.' })
export class PageInput {
  @Field(() => Int, { defaultValue: 25, description: '1 to 200 rows.' })
  @IsInt()
  @Min(1)
  @Max(200)
  limit!: number;

  @Field(() => Int, { nullable: true, description: 'Rows to leave out; not together with `after`.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  offset?: number | null;

  @Field(() => String, { nullable: true, description: '`nextCursor` of the page before, in the same order.' })
  @IsOptional()
  @MaxLength(4000)
  after?: string | null;
}

const OPERATORS: Record<string, readonly string[]> = {
  text: ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'isNull'],
  choice: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  uuid: ['eq', 'ne', 'in', 'notIn', 'isNull'],
  boolean: ['eq', 'ne', 'isNull'],
  ordered: ['eq', 'ne', 'in', 'notIn', 'lt', 'lte', 'gt', 'gte', 'isNull'],
};

const OPERANDS: Partial<Record<ColumnKind, { name: string; type: () => object; operators: string }>> = {
  text: { name: 'String', type: () => String, operators: 'text' },
  uuid: { name: 'ID', type: () => ID, operators: 'uuid' },
  boolean: { name: 'Boolean', type: () => Boolean, operators: 'boolean' },
  int: { name: 'Int', type: () => Int, operators: 'ordered' },
  float: { name: 'Float', type: () => Float, operators: 'ordered' },
  date: { name: 'Date', type: () => DateScalar, operators: 'ordered' },
  datetime: { name: 'DateTime', type: () => DateTimeScalar, operators: 'ordered' },
  decimal: { name: 'Decimal', type: () => DecimalScalar, operators: 'ordered' },
};

const made = new Map<string, Maker<object>>();

/** A class of that name, made once. */
function once(name: string, decorate: (type: Maker<object>) => void): Maker<object> {
  let type = made.get(name);
  if (!type) {
    type = { [name]: class {} }[name] as Maker<object>;
    made.set(name, type);
    decorate(type);
  }
  return type;
}

const give = (
  type: Maker<object>,
  field: string,
  graphql: () => object,
  description: string,
  ...rules: PropertyDecorator[]
): void => {
  for (const rule of [IsOptional(), ...rules]) rule(type.prototype as object, field);
  Field(graphql as ReturnTypeFunc, { nullable: true, description })(type.prototype as object, field);
};

const IN_LIST_AT_MOST = 1000;

function operatorsFor(kind: ColumnKind, vocabulary: Vocabulary | null): Maker<object> | null {
  const operand = vocabulary
    ? { name: vocabulary.name, type: () => vocabulary.type, operators: 'choice' }
    : OPERANDS[kind];
  if (!operand) return null;
  return once(`${operand.name}Filter`, (type) => {
    InputType({ description: `Conditions on a ${operand.name}; several mean all of them.` })(type);
    for (const operator of OPERATORS[operand.operators]!) {
      const list = operator === 'in' || operator === 'notIn';
      const graphql = operator === 'isNull' ? () => Boolean : list ? () => [operand.type()] : operand.type;
      give(
        type,
        operator,
        graphql,
        DESCRIPTIONS[operator]!,
        ...(list ? [ArrayMaxSize(IN_LIST_AT_MOST)] : []),
      );
    }
  });
}

const DESCRIPTIONS: Record<string, string> = {
  eq: 'Equal.',
  ne: 'Not equal; nothing counts as not equal.',
  in: 'One of these.',
  notIn: 'None of these.',
  lt: 'Less, or earlier.',
  lte: 'At most.',
  gt: 'More, or later.',
  gte: 'At least.',
  contains: 'Has this in it, whatever the case, accents and alphabet.',
  startsWith: 'Starts with this, whatever the case, accents and alphabet.',
  isNull: 'True: nothing is known. False: something is.',
};

/** The filter input of a type, derived from the marks on its class when the schema is built. */
export function FilterOf(type: Class): Maker<object> {
  return once(`${type.name}Filter`, (filter) =>
    InputType({ description: `Which objects of type ${type.name}.` })(filter),
  );
}

const listFilterOf = (type: Class): Maker<object> =>
  once(`${type.name}ListFilter`, (filter) => {
    InputType({ description: `Conditions on the objects of type ${type.name} that belong to a row.` })(
      filter,
    );
    give(
      filter,
      'some',
      () => FilterOf(type),
      'At least one matches.',
      Nested(() => FilterOf(type)),
    );
    give(
      filter,
      'none',
      () => FilterOf(type),
      'Not one matches.',
      Nested(() => FilterOf(type)),
    );
  });

/** Filter, sort and page types of all these: called once, when every slice has been loaded and before the schema is built. */
export function defineLists(types: readonly Class[]): void {
  for (const type of types) {
    PageOf(type);
    sortOf(type);
    listFilterOf(type);
    const filter = FilterOf(type);
    const itself = (): object => FilterOf(type);
    give(filter, 'and', () => [itself()], 'All of these.', Nested(itself), ArrayMaxSize(20));
    give(filter, 'or', () => [itself()], 'At least one of these.', Nested(itself), ArrayMaxSize(20));
    give(filter, 'not', itself, 'Not this.', Nested(itself));
    give(
      filter,
      'archived',
      () => Boolean,
      'True: only what has been archived. Otherwise only what has not.',
    );
    if (isSearched(type)) give(filter, 'q', () => String, 'Quick search.', MaxLength(200));
    for (const [field, mark] of marksOf(type)) condition(filter, field, mark, types);
  }
}

function condition(filter: Maker<object>, field: string, mark: Mark, types: readonly Class[]): void {
  if (mark.is === 'part') {
    const part = partFilterOf(mark.target());
    give(
      filter,
      field,
      () => part,
      `Conditions on \`${field}\`.`,
      Nested(() => part),
    );
    return;
  }
  if (mark.is === 'count' || !mark.filter) return;
  if (mark.is === 'column' || mark.is === 'computed') {
    const operators = operatorsFor(mark.kind, mark.vocabulary);
    if (operators)
      give(
        filter,
        field,
        () => operators,
        `Conditions on \`${field}\`.`,
        Nested(() => operators),
      );
    return;
  }
  const target = mark.target();
  if (!types.includes(target)) return;
  const graphql = mark.is === 'one' ? () => FilterOf(target) : () => listFilterOf(target);
  give(filter, field, graphql, `Conditions on \`${field}\`.`, Nested(graphql));
}

const partFilterOf = (type: Class): Maker<object> =>
  once(`${type.name}Filter`, (filter) => {
    InputType({ description: `Conditions on a ${type.name}.` })(filter);
    for (const [field, mark] of marksOf(type)) condition(filter, field, mark, []);
  });

/** The page type of a list: `items`, `hasNext`, `nextCursor`, `total`. */
export function PageOf(type: Class): Maker<object> {
  return once(`${type.name}Page`, (page) => {
    ObjectType({ description: `A page of a list of type ${type.name}.` })(page);
    Field((() => [type]) as ReturnTypeFunc, { description: 'The rows, in order.' })(
      page.prototype as object,
      'items',
    );
    Field(() => Boolean, { description: 'Is there a row after these?' })(page.prototype as object, 'hasNext');
    give(page, 'nextCursor', () => String, 'Give it as `page.after` for what follows.');
    Field(() => Int, { description: 'All matching rows, counted exactly, only when asked for.' })(
      page.prototype as object,
      'total',
    );
  });
}

function sortOf(type: Class): Maker<object> {
  return once(`${type.name}Sort`, (sort) => {
    const names = [...marksOf(type).values()].flatMap((mark) =>
      (mark.is === 'column' || mark.is === 'computed') && mark.sortAs ? [mark.sortAs] : [],
    );
    const fields = Object.fromEntries(names.map((field) => [field, field]));
    registerEnumType(fields, {
      name: `${type.name}SortField`,
      description: `What a list of type ${type.name} is sorted by.`,
    });
    InputType({ description: `One step of the order of a list of type ${type.name}.` })(sort);
    Field((() => fields) as ReturnTypeFunc, { description: 'By what.' })(sort.prototype as object, 'field');
    Field((() => SORT_DIRECTIONS) as ReturnTypeFunc, { defaultValue: 'ASC', description: 'Which way.' })(
      sort.prototype as object,
      'direction',
    );
  });
}

/** The arguments of a list: `filter`, `sort`, `page`. */
export function ListOf(type: Class): Maker<ListArguments> {
  return once(`${type.name}ListArguments`, (args) => {
    ArgsType()(args);
    give(
      args,
      'filter',
      () => FilterOf(type),
      'Which rows.',
      Nested(() => FilterOf(type)),
    );
    give(args, 'sort', () => [sortOf(type)], 'In what order; otherwise as created.', ArrayMaxSize(5));
    give(
      args,
      'page',
      () => PageInput,
      'Which part of them.',
      Nested(() => PageInput),
    );
  }) as Maker<ListArguments>;
}
