import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { registry } from '../../apps/admin/src/data/registry';
import type { ResourceEntry } from '../../apps/admin/src/data/entry';

const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));

const OPERATIONS = ['list', 'one', 'detail', 'create', 'update', 'archive', 'restore'] as const;

const entries: [string, ResourceEntry][] = Object.entries(registry);

const texts = entries.flatMap(([name, entry]) =>
  OPERATIONS.flatMap((operation): [string, string][] =>
    entry[operation] ? [[`${name}.${operation}`, String(entry[operation])]] : [],
  ),
);

it.each(texts)('asks only what the API has: %s', (_, text) => {
  expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
});

/** The type that the root field of a list answers, taken from its own text. */
const typeOf = (entry: ResourceEntry): string => /\$filter: (\w+)Filter/.exec(String(entry.list))?.[1] ?? '';

const fieldsOf = (input: string): string[] => {
  const type = schema.getType(input);
  return type && 'getFields' in type ? Object.keys(type.getFields()) : [];
};

/** The input that a mutation takes, from its own text. */
const inputOf = (operation: unknown): string =>
  /\$(?:input|patch): (\w+)!/.exec(String(operation))?.[1] ?? '';

describe.each(entries)('%s', (_, entry) => {
  const type = typeOf(entry);

  it('sorts by what the API sorts by', () => {
    const sorts = schema.getType(`${type}SortField`);
    const known = sorts && 'getValues' in sorts ? sorts.getValues().map(({ name }) => name) : [];
    expect(
      Object.values(entry.sort)
        .flat()
        .filter((field) => !known.includes(field)),
    ).toEqual([]);
  });

  it('filters by what the API filters by', () => {
    const known = fieldsOf(`${type}Filter`);
    const roots = Object.keys(entry.filter).map((key) => key.split('.')[0] ?? '');
    expect(roots.filter((root) => !known.includes(root))).toEqual([]);
  });

  it('writes only what the inputs take', () => {
    const [made, changed] = [entry.createFields, entry.patchFields].map((names) =>
      (names ?? []).map((name) => name.split('.')[0] ?? ''),
    );
    expect(made?.filter((field) => !fieldsOf(inputOf(entry.create)).includes(field))).toEqual([]);
    expect(changed?.filter((field) => !fieldsOf(inputOf(entry.update)).includes(field))).toEqual([]);
  });
});
