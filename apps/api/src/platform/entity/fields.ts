import { applyDecorators } from '@nestjs/common';
import {
  Field,
  type FieldOptions as GraphqlFieldOptions,
  Float,
  ID,
  Int,
  type ReturnTypeFunc,
  registerEnumType,
} from '@nestjs/graphql';
import { type Permission, VISIBLE } from '@tlaka/domain';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { Check, Column, type ColumnOptions } from 'typeorm';
import { DateScalar, DateTimeScalar, DecimalScalar, JsonScalar } from '../graphql/scalars.js';
import { type Class, type ColumnKind, type Vocabulary, mark } from './marks.js';

interface FieldOptions {
  nullable?: boolean;
  /** May lists be filtered by it? Default yes. */
  filter?: boolean;
  /** Sortable under this name (default: its own). False: not sortable. */
  sortAs?: string | false;
  readable?: Permission;
  default?: unknown;
}

interface Stored {
  kind: ColumnKind;
  graphql: () => object;
  column: ColumnOptions;
  rules: PropertyDecorator[];
  vocabulary?: Vocabulary;
  folded?: string;
}

/** A default that is no expression holds for inputs as well. */
const fieldOptions = (
  description: string,
  { nullable, default: value }: FieldOptions,
): GraphqlFieldOptions => ({
  description,
  nullable: (nullable ?? false) as true,
  ...(typeof value === 'function' || value === undefined ? {} : { defaultValue: value }),
});

const stored = (description: string, options: FieldOptions, what: Stored): PropertyDecorator =>
  applyDecorators(
    Field(what.graphql as ReturnTypeFunc, fieldOptions(description, options)),
    Column({
      ...what.column,
      nullable: options.nullable ?? false,
      ...(options.default === undefined ? {} : { default: options.default as ColumnOptions['default'] }),
    }),
    ...(options.nullable ? [IsOptional()] : []),
    // What has a default may be left out, but not be nothing.
    ...(!options.nullable && options.default !== undefined
      ? [ValidateIf((_input, value) => value !== undefined)]
      : []),
    ...what.rules,
    (prototype: object, field: string | symbol) =>
      mark(prototype, String(field), {
        is: 'column',
        kind: what.kind,
        filter: options.filter ?? !['json', 'texts'].includes(what.kind),
        sortAs:
          options.sortAs === false || what.kind === 'json' || what.kind === 'texts'
            ? null
            : (options.sortAs ?? String(field)),
        folded: what.folded ?? null,
        readable: options.readable ?? null,
        vocabulary: what.vocabulary ?? null,
      }),
  );

/**
 * A text of `min` (default 1) to `max` characters. Beside it stands a folded copy, written with it, which is what
 * `contains` compares with; `search: false` for codes that nobody looks for by a part.
 */
export const Text = (
  description: string,
  options: FieldOptions & { max: number; min?: number; matches?: RegExp; search?: boolean },
): PropertyDecorator => {
  const searched = options.filter !== false && options.search !== false;
  const nullable = options.nullable ?? false;
  return (prototype, property) => {
    const copy = `${String(property)}Folded`;
    if (searched)
      Column({
        type: 'text',
        nullable,
        ...(options.default === undefined ? {} : { default: options.default as string }),
      })(prototype, copy);
    stored(description, options, {
      kind: 'text',
      graphql: () => String,
      column: { type: 'text' },
      rules: [
        Length(options.min ?? (nullable ? 0 : 1), options.max),
        ...(options.matches || !nullable ? [Matches(options.matches ?? VISIBLE)] : []),
      ],
      ...(searched ? { folded: copy } : {}),
    })(prototype, property);
  };
};

export const Texts = (description: string, options: FieldOptions & { max: number }): PropertyDecorator =>
  stored(
    description,
    { default: [], ...options },
    {
      kind: 'texts',
      graphql: () => [String],
      column: { type: 'text', array: true },
      rules: [Length(1, options.max, { each: true })],
    },
  );

export const Whole = (
  description: string,
  options: FieldOptions & { min: number; max: number },
): PropertyDecorator =>
  stored(description, options, {
    kind: 'int',
    graphql: () => Int,
    column: { type: 'integer' },
    rules: [IsInt(), Min(options.min), Max(options.max)],
  });

export const Real = (
  description: string,
  options: FieldOptions & { min: number; max: number },
): PropertyDecorator =>
  stored(description, options, {
    kind: 'float',
    graphql: () => Float,
    column: { type: 'double precision' },
    rules: [Min(options.min), Max(options.max)],
  });

export const Flag = (description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored(description, options, {
    kind: 'boolean',
    graphql: () => Boolean,
    column: { type: 'boolean' },
    rules: [IsBoolean()],
  });

export const Day = (description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored(description, options, {
    kind: 'date',
    graphql: () => DateScalar,
    column: { type: 'date' },
    rules: [],
  });

export const Moment = (description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored(description, options, {
    kind: 'datetime',
    graphql: () => DateTimeScalar,
    column: { type: 'timestamptz', precision: 3 },
    rules: [],
  });

/** An exact amount of money, two decimals, below 10^15; its currency stands in a field beside it. */
export const Money = (description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored(description, options, {
    kind: 'decimal',
    graphql: () => DecimalScalar,
    column: { type: 'numeric', precision: 17, scale: 2 },
    rules: [Matches(/^\d{1,15}(\.\d{1,2})?$/)],
  });

export const Json = (description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored(description, options, {
    kind: 'json',
    graphql: () => JsonScalar,
    column: { type: 'jsonb' },
    rules: [],
  });

/** An id that stands for itself, such as the subject of an activity. */
export const Reference = (description: string, options: FieldOptions = {}): PropertyDecorator =>
  stored(description, options, {
    kind: 'uuid',
    graphql: () => ID,
    column: { type: 'uuid' },
    rules: [IsUUID()],
  });

/** A word of a vocabulary; the database checks it too. */
export const Choice = (
  description: string,
  vocabulary: Vocabulary,
  options: FieldOptions = {},
): PropertyDecorator => {
  const field = stored(description, options, {
    kind: 'choice',
    graphql: () => vocabulary.type,
    column: { type: 'text' },
    rules: [IsIn([...vocabulary.values])],
    vocabulary,
  });
  return (prototype, property) => {
    field(prototype, property);
    const column = String(property).replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
    const words = vocabulary.values.map((value) => `'${value}'`).join(', ');
    Check(`"${column}" in (${words})`)(prototype.constructor as Class as never);
  };
};

/** Makes a vocabulary of the domain known to GraphQL under a name. */
export function vocabulary<V extends string>(
  name: string,
  values: readonly V[],
  description: string,
): Vocabulary<V> {
  const type = Object.fromEntries(values.map((value) => [value, value]));
  registerEnumType(type, { name, description });
  return { name, values, type };
}
