import { unknownFilter } from './errors';

/** How the values of a filter key reach the API. */
export type FilterKind =
  /** Passed as it is: `q`, `archived`, and arguments of a list that are no operators. */
  | 'plain'
  /** A column: `{ eq }`, or `{ in }` for a list of values. */
  | 'value'
  /** A column of rows at the far end: everything after the first dot goes under `some`. */
  | 'some';

/** The filter keys of a list, by their dotted path; a key that is not here is refused. */
export type FilterKeys = Readonly<Record<string, FilterKind>>;

const OPERATORS = [
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'contains',
  'startsWith',
  'isNull',
] as const;

type Tree = { [key: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Forms write `party.kind` as an object in an object, links and code as a dotted key: both become dotted keys. */
export const flatten = (values: Tree, prefix = ''): [string, unknown][] =>
  Object.entries(values).flatMap(([key, value]): [string, unknown][] =>
    isTree(value) ? flatten(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  );

const split = (key: string, keys: FilterKeys): { path: string; operator: string | null } => {
  if (key in keys) return { path: key, operator: null };
  const at = key.lastIndexOf('_');
  const path = key.slice(0, at);
  const operator = key.slice(at + 1);
  const known = at > 0 && path in keys && keys[path] !== 'plain';
  if (known && (OPERATORS as readonly string[]).includes(operator)) return { path, operator };
  throw unknownFilter(key);
};

const put = (tree: Tree, path: readonly string[], value: unknown): void => {
  const [head, ...rest] = path;
  if (head === undefined) return;
  if (rest.length === 0) {
    tree[head] = value;
    return;
  }
  const below = tree[head];
  const next: Tree = isTree(below) ? below : {};
  tree[head] = next;
  put(next, rest, value);
};

/** Dotted keys as forms write them, so that the inputs of a list find their values. */
export const nest = (values: Tree): Tree => {
  const tree: Tree = {};
  for (const [key, value] of flatten(values)) put(tree, key.split('.'), value);
  return tree;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * The filter input of the API from react-admin's flat values: `{ 'influence_gte': 3, 'party.kind': 'PERSON' }` becomes
 * `{ influence: { gte: 3 }, party: { kind: { eq: 'PERSON' } } }`. Empty values are left out; unknown keys throw.
 */
export const toFilter = (values: Tree, keys: FilterKeys): Tree => {
  const tree: Tree = {};
  for (const [key, value] of flatten(values)) {
    const { path, operator } = split(key, keys);
    if (isEmpty(value)) continue;
    const steps = path.split('.');
    if (keys[path] === 'plain') put(tree, steps, value);
    else {
      const [head = '', ...rest] = steps;
      const route = keys[path] === 'some' ? [head, 'some', ...rest] : steps;
      put(tree, [...route, operator ?? (Array.isArray(value) ? 'in' : 'eq')], value);
    }
  }
  return tree;
};
