import { recordField } from './names';

type Values = Readonly<Record<string, unknown>>;

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

const hasOwn = (values: Values, key: string): boolean => Object.hasOwn(values, key);

/** Answers of the API carry `__typename`, which no input takes. */
const bare = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__typename')
      .map(([key, below]) => [key, bare(below)]),
  );
};

const valueOf = (name: string, values: Values): unknown => {
  if (hasOwn(values, name)) return bare(values[name]);
  const held = values[recordField(name)];
  if (name.endsWith('Ids')) return Array.isArray(held) ? held.map(idOf) : held;
  return name.endsWith('Id') ? idOf(held) : undefined;
};

/** A to-one whose input was emptied is `{ id: null }` in a form, and null for the API. */
const given = (name: string, values: Values): [string, unknown][] => {
  const value = valueOf(name, values);
  return value === undefined ? [] : [[name, value]];
};

const hasNothing = (values: Values): boolean => Object.values(values).every((value) => value === null);

/** A part (`nextStep { what ownerId }`), named by its dotted fields; one that was emptied is null. */
const partOf = (held: unknown, names: readonly string[]): unknown => {
  if (Array.isArray(held)) return held.map((row: unknown) => partOf(row, names));
  if (typeof held !== 'object' || held === null) return held;
  const part = toInput(held as Values, names);
  return hasNothing(part) ? null : part;
};

const grouped = (names: readonly string[]): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [head = '', ...below] = name.split('.');
    groups.set(head, [...(groups.get(head) ?? []), ...(below.length > 0 ? [below.join('.')] : [])]);
  }
  return groups;
};

/** The input that a name of the form `nextStep.what` is a part of. */
export const headOf = (name: string): string => name.split('.')[0] ?? name;

/**
 * The input of the API from a record or a form, which hold `owner { id }` and `themes [{ id }]` where the input takes
 * `ownerId` and `themeIds`. Only `names` pass; what is absent stays absent.
 */
export function toInput(values: Values, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    [...grouped(names)].flatMap(([head, parts]): [string, unknown][] => {
      if (parts.length === 0) return given(head, values);
      return hasOwn(values, head) ? [[head, partOf(values[head], parts)]] : [];
    }),
  );
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The input of a creation: a field left empty is not sent, so that the default of the API holds. */
export const toNew = (values: Values, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(toInput(values, names)).filter(([, value]) => value !== null));

/** Only what differs from the record as it was read; null clears. */
export const toPatch = (
  values: Values,
  previous: Values,
  names: readonly string[],
): Record<string, unknown> => {
  const before = toInput(previous, names);
  const after = Object.entries(toInput(values, names));
  return Object.fromEntries(after.filter(([name, value]) => !same(value, before[name])));
};
