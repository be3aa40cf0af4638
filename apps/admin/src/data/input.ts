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

/** `nextStep.ownerId` is the `ownerId` of the object `nextStep`; an object whose parts are all empty is null. */
const nested = (name: string, values: Values, parts: readonly string[]): [string, unknown][] => {
  if (!hasOwn(values, name)) return [];
  const held = values[name];
  const object = toInput(typeof held === 'object' && held !== null ? (held as Values) : {}, parts);
  const empty = Object.values(object).every((value) => value === null || value === undefined);
  return [[name, empty ? null : object]];
};

/** The input that a name of the form `nextStep.what` belongs to. */
export const headOf = (name: string): string => name.split('.')[0] ?? name;

/**
 * The input of the API from a record or a form, which hold `owner { id }` and `themes [{ id }]` where the input takes
 * `ownerId` and `themeIds`. Only `names` pass; what is absent stays absent.
 */
export function toInput(values: Values, names: readonly string[]): Record<string, unknown> {
  const heads = [...new Set(names.map(headOf))];
  return Object.fromEntries(
    heads.flatMap((head) => {
      const parts = names.filter((name) => name.startsWith(`${head}.`));
      if (parts.length === 0) return given(head, values);
      return nested(
        head,
        values,
        parts.map((part) => part.slice(head.length + 1)),
      );
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
