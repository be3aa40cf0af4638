import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLNamedType, getNamedType, isEnumType, isObjectType, isScalarType } from 'graphql';
import { type Api, startApi } from '../support/api.js';
import { argumentsFor, survey } from '../support/calls.js';
import type { Client } from '../support/client.js';
import { Factory } from '../support/factory.js';
import type { Ground } from '../support/inputs.js';
import { Rows } from '../support/rows.js';
import { MUTATIONS, QUERIES, type Root, SDL, leavesOf, subjectOf } from '../support/sdl.js';

let api: Api;
let rows: Rows;
let a: Factory;
let at: Ground;
let client: Client;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  at = await survey(a, rows);
  const { email, password } = await a.user({ role: 'ADMIN' });
  client = await api.client().signIn(email, password);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const oneOf = (type: string): Root | undefined =>
  QUERIES.find((root) => subjectOf(root) === type && root.args.some(({ name }) => name === 'id'));

const isLeaf = (type: GraphQLNamedType): boolean => isScalarType(type) || isEnumType(type);

/** The leaves of a type, and of what it is linked to as far as `depth` goes: somewhere there the changed row turns up again. */
function below(type: GraphQLNamedType, depth: number): string {
  const links = isObjectType(type) ? Object.values(type.getFields()) : [];
  const linked = links
    .filter((field) => depth > 0 && !isLeaf(getNamedType(field.type)))
    .map((field) => `${field.name} ${below(getNamedType(field.type), depth - 1)}`);
  return `{ ${['__typename', ...leavesOf(type), ...linked].join(' ')} }`;
}

/** What can be asked of a type: each field by itself with what is below it, and all plain fields together. */
function selectionsOf(type: string): string[] {
  const shape = SDL.getType(type);
  if (!isObjectType(shape)) return [];
  const single = Object.values(shape.getFields()).map((field) => {
    const target = getNamedType(field.type);
    return isLeaf(target) ? field.name : `${field.name} ${below(target, 1)}`;
  });
  return [...single, leavesOf(shape).join(' ')];
}

const GIVEN = ['input', 'patch'];

/** Roots that write what they are given and answer with it: changes that can be made again and again. */
const CHANGES = MUTATIONS.filter(
  (root) => root.args.some(({ name }) => GIVEN.includes(name)) && oneOf(subjectOf(root)),
);

describe('what a mutation answers', () => {
  it.each(CHANGES.map((root) => [root.name, root] as const))(
    '%s: is what a query reads right after it, field by field',
    async (_name, root) => {
      const type = subjectOf(root);
      const query = oneOf(type)!;
      for (const selection of selectionsOf(type)) {
        const given = await argumentsFor(root, a, at, rows);
        const args = root.args.filter(({ name }) => name in given);
        const head = args.map(({ name, type: kind }) => `$${name}: ${String(kind)}`).join(', ');
        const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
        const answer = await client.ask<Record<string, { id: string }>>(
          `mutation (${head}) { ${root.name}(${passed}) { id ${selection} } }`,
          given,
        );
        const changed = answer[root.name]!;
        const read = await client.ask<Record<string, unknown>>(
          `query ($id: ID!) { ${query.name}(id: $id) { id ${selection} } }`,
          { id: changed.id },
        );
        expect(changed).toEqual(read[query.name]);
      }
    },
  );

  it('covers the objects that people change', () => {
    expect(CHANGES.length).toBeGreaterThan(15);
  });
});
