import { applyDecorators } from '@nestjs/common';
import { Field, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { Column, JoinColumn, JoinTable, ManyToMany, ManyToOne } from 'typeorm';
import type { Sql } from '../sql/sql.js';
import type { Scope } from '../read/scope.js';
import {
  type Class,
  type ColumnKind,
  type ComputedMark,
  type LinkMark,
  type LinkOrder,
  type Pairs,
  type Vocabulary,
  mark,
} from './marks.js';

const remember =
  (is: 'one' | 'many', target: () => Class, rest: Partial<LinkMark> = {}): PropertyDecorator =>
  (prototype, field) =>
    mark(prototype, String(field), {
      is,
      target,
      filter: true,
      via: null,
      order: null,
      seenWith: false,
      ...rest,
    });

/**
 * A stored relation to one row, beside a property `<name>Id` that holds the key.
 * `cascade`: the row goes when the other is destroyed.
 * `seenWith`: the slice's writes keep both within one whole, so whoever sees this row sees the other.
 */
export const ToOne = (
  description: string,
  target: () => Class,
  options: { nullable?: boolean; cascade?: boolean; seenWith?: boolean } = {},
): PropertyDecorator =>
  applyDecorators(
    Field(target as ReturnTypeFunc, { description, nullable: options.nullable ?? false }),
    ManyToOne(target as ReturnTypeFunc, {
      nullable: options.nullable ?? false,
      onDelete: options.cascade ? 'CASCADE' : 'NO ACTION',
    }),
    JoinColumn(),
    remember('one', target, { seenWith: options.seenWith ?? false }),
  );

/** The key of a stored relation: `partyId` beside `party`. Not a field of the API by itself. */
export const Key = (options: { nullable?: boolean } = {}): PropertyDecorator =>
  Column({ type: 'uuid', nullable: options.nullable ?? false });

/** A set of other rows, kept in a table of pairs. */
export const ToSet = (
  description: string,
  target: () => Class,
  table: string,
  order: LinkOrder,
): PropertyDecorator =>
  applyDecorators(
    Field((() => [target()]) as ReturnTypeFunc, { description }),
    ManyToMany(target as () => never),
    JoinTable({ name: table }),
    remember('many', target, { order }),
  );

/**
 * The rows that point here by their relation `by`, or stand beside this one in a table of pairs, in the given order;
 * read only, nothing is stored.
 */
export const Many = (
  description: string,
  target: () => Class,
  options:
    | { by: string; order: LinkOrder }
    | { through: Pairs; order: LinkOrder }
    | { where: (row: Sql, other: Sql) => Sql; order: LinkOrder },
): PropertyDecorator =>
  applyDecorators(
    Field((() => [target()]) as ReturnTypeFunc, { description }),
    remember('many', target, {
      via: viaOf(options),
      order: options.order,
    }),
  );

function viaOf(options: NonNullable<LinkMark['via']>): NonNullable<LinkMark['via']> {
  if ('by' in options) return { by: options.by };
  return 'through' in options ? { through: options.through } : { where: options.where };
}

/**
 * The one row that points here, or the first in the given order. Null when there is none or it may not be seen.
 * `filter`: lists can be narrowed by it, which asks for every row, so only where an index leads to the other.
 */
export const One = (
  description: string,
  target: () => Class,
  options: { filter?: boolean } & (
    { by: string } | { where: (row: Sql, other: Sql) => Sql; order?: LinkOrder }
  ),
): PropertyDecorator =>
  applyDecorators(
    Field(target as ReturnTypeFunc, { description, nullable: true }),
    remember('one', target, {
      filter: options.filter ?? false,
      via: 'by' in options ? { by: options.by } : { where: options.where },
      order: 'order' in options ? (options.order ?? null) : null,
    }),
  );

/** Columns of a class of their own that read as one object, null while its first column is. */
export const Part = (
  description: string,
  target: () => Class,
  options: { nullable?: boolean } = {},
): PropertyDecorator =>
  applyDecorators(
    Field(target as ReturnTypeFunc, { description, nullable: options.nullable ?? false }),
    Column(target as () => never),
    (prototype: object, field: string | symbol) => mark(prototype, String(field), { is: 'part', target }),
  );

/** The number of rows in the list `of`, as the caller sees it. */
export const Count = (description: string, of: string): PropertyDecorator =>
  applyDecorators(
    Field((() => Int) as ReturnTypeFunc, { description }),
    (prototype: object, field: string | symbol) => mark(prototype, String(field), { is: 'count', of }),
  );

const GRAPHQL: Partial<Record<ColumnKind, () => object>> = {
  text: () => String,
  int: () => Int,
  boolean: () => Boolean,
};

/** An expression over the row, computed where it is selected, filtered or sorted by. */
export const Computed = (
  description: string,
  kind: ColumnKind,
  expression: (row: Sql, scope: Scope) => Sql,
  options: {
    nullable?: boolean;
    type?: () => object;
    filter?: boolean;
    sort?: boolean;
    vocabulary?: Vocabulary;
    folded?: (row: Sql) => Sql;
  } = {},
): PropertyDecorator =>
  applyDecorators(
    Field(
      (options.type ??
        (options.vocabulary ? () => options.vocabulary!.type : GRAPHQL[kind])) as ReturnTypeFunc,
      {
        description,
        nullable: options.nullable ?? false,
      },
    ),
    (prototype: object, field: string | symbol) =>
      mark(prototype, String(field), {
        is: 'computed',
        kind,
        expression,
        folded: options.folded ?? null,
        filter: options.filter ?? true,
        sortAs: options.sort === false ? null : String(field),
        nullable: options.nullable ?? false,
        vocabulary: options.vocabulary ?? null,
      }),
  );

/** An expression, never null, that lists are sorted by under the name `sortAs`; not shown. */
export const SortedAs =
  (sortAs: string, expression: ComputedMark['expression']): PropertyDecorator =>
  (prototype, property) =>
    mark(prototype, String(property), {
      is: 'computed',
      kind: 'text',
      expression,
      folded: null,
      filter: false,
      sortAs,
      nullable: false,
      vocabulary: null,
    });
