import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** The API's own description of itself, as committed. */
export const SDL = buildSchema(readFileSync(resolve(__dirname, '../../apps/api/schema.graphql'), 'utf8'));

export type Root = GraphQLField<unknown, unknown> & { operation: 'query' | 'mutation' };

const fieldsOf = (operation: Root['operation']): Root[] => {
  const type = operation === 'query' ? SDL.getQueryType() : SDL.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => ({ ...field, operation }));
};

export const QUERIES: readonly Root[] = fieldsOf('query');
export const MUTATIONS: readonly Root[] = fieldsOf('mutation');
export const ROOTS: readonly Root[] = [...QUERIES, ...MUTATIONS];

/** The type that a root is about: `Theme` for `themes`, `theme`, `createTheme`. */
export const subjectOf = (root: Root): string => getNamedType(root.type).name.replace(/Page$/, '');

export const isList = (root: Root): boolean => getNamedType(root.type).name.endsWith('Page');

/** The plain fields of a type: no arguments, nothing below. */
export function leavesOf(type: GraphQLNamedType): string[] {
  if (!('getFields' in type) || isInputObjectType(type)) return [];
  return Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
}

function selection(type: GraphQLNamedType): string {
  if (isScalarType(type) || isEnumType(type)) return '';
  const items = isObjectType(type) && type.name.endsWith('Page') && type.getFields().items;
  if (items) return `{ items ${selection(getNamedType(items.type))} hasNext nextCursor total }`;
  return `{ ${['__typename', ...leavesOf(type)].join(' ')} }`;
}

/** One operation that calls a root with all of the given arguments as variables of the same names and reads every leaf. */
export function call(root: Root, given: readonly string[]): string {
  const args = root.args.filter(({ name }) => given.includes(name));
  const variables = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const head = variables ? `${root.operation} (${variables})` : root.operation;
  return `${head} { ${root.name}${passed ? `(${passed})` : ''} ${selection(getNamedType(root.type))} }`;
}
