import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Input } from './inputs.js';
import type { Root } from './sdl.js';

export type Place = { path: string[]; type: GraphQLInputType };

const FILTERS = /Filter$/;
const OPERATOR = 'isNull';

/** Every place inside an argument at which a plain value stands; filters as far as their operators. */
export function placesIn(name: string, type: GraphQLInputType, depth = 0): Place[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [{ path: [name], type }];
  const nested = FILTERS.test(named.name) && !(OPERATOR in named.getFields()) && depth > 0;
  if (depth > 3 || nested) return [];
  const below = Object.values(named.getFields()).flatMap((field) =>
    placesIn(field.name, field.type, depth + 1),
  );
  const step = isListType(getNullableType(type)) ? [name, '0'] : [name];
  return below.map(({ path, type: inner }) => ({ path: [...step, ...path], type: inner }));
}

const NUL = 'а\u0000б';
const HALF = 'а\ud800б';
// Within what is read at all, beyond what any field may have.
const LONG = 'я'.repeat(19_999);
const TEXTS = [5, true, {}, NUL, HALF, LONG, 'я'.repeat(25_000)];

const BAD: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS,
  ID: ['zzz', '', NUL, -1, {}, '01900000-0000-7000-8000-00000000000g'],
  Int: ['x', 1.5, 2 ** 31, -(2 ** 31) - 1, true, [1, 2]],
  Float: ['x', true, {}, '1'],
  Boolean: ['true', 1, {}],
  Date: ['2026-02-30', '0000-01-01', 'infinity', '10000-01-01', 20260101, '2026-1-1', NUL],
  DateTime: [
    '2026-02-30T00:00:00Z',
    'now',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    '2026-01-01',
    '2026-01-01T25:00:00Z',
    1,
  ],
  Decimal: ['NaN', '1e5', 5, '1'.repeat(31), '1,5', NUL],
};

/** What cannot stand at a place of that type; of what is looked for (`sought`) any length can. */
export function badValuesFor(type: GraphQLInputType, sought: boolean): unknown[] {
  const named = getNamedType(type);
  const bad = (isEnumType(named) ? ['NO_SUCH_WORD', 1, '', {}] : (BAD[named.name] ?? [])).filter(
    (value) => !(sought && value === LONG),
  );
  const nothing = isNonNullType(type) ? [null] : [];
  if (!isListType(getNullableType(type))) return [...bad, ...nothing];
  return [
    ...bad.filter((value) => value !== 5 && !Array.isArray(value)).map((value) => [value]),
    [null],
    {},
    ...nothing,
  ];
}

const PLAIN: Readonly<Record<string, unknown>> = {
  String: 'Измислица',
  ID: '01900000-0000-7000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Decimal: '1',
};

/** What the type asks for and nothing more. */
function least(type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isListType(getNullableType(type))) return [];
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (!isInputObjectType(named)) return PLAIN[named.name];
  const needed = Object.values(named.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, least(field.type)]));
}

/** The value of a type with another value at one place; what leads there is made if need be. */
function replaced(given: unknown, type: GraphQLInputType, path: readonly string[], value: unknown): unknown {
  const [first = '', ...rest] = path;
  if (path.length === 0) return value;
  const named = getNamedType(type);
  if (first === '0') {
    const [head] = Array.isArray(given) ? (given as unknown[]) : [];
    return [replaced(head ?? least(named as GraphQLInputType), named as GraphQLInputType, rest, value)];
  }
  const field = isInputObjectType(named) ? named.getFields()[first] : undefined;
  if (!field) throw new Error(`${named.name}.${first}`);
  const whole = (given ?? least(named as GraphQLInputType)) as Input;
  return { ...whole, [first]: replaced(whole[first], field.type, rest, value) };
}

/** The arguments of a root with another value at one place. */
export function withValue(
  root: Root,
  given: Input,
  [first = '', ...rest]: readonly string[],
  value: unknown,
): Input {
  const type = root.args.find(({ name }) => name === first)?.type;
  if (!type) throw new Error(`${root.name}(${first})`);
  return { ...given, [first]: replaced(given[first], type, rest, value) };
}
