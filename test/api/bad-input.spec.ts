import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Api, startApi } from '../support/api.js';
import { badValuesFor, placesIn, withValue } from '../support/bad-values.js';
import { argumentsFor, survey } from '../support/calls.js';
import type { Answer, Client } from '../support/client.js';
import { Factory } from '../support/factory.js';
import type { Ground, Input } from '../support/inputs.js';
import { LEAKS } from '../support/leaks.js';
import { Rows } from '../support/rows.js';
import { ROOTS, type Root, call } from '../support/sdl.js';

/** Texts of these are compared with a secret, however long they are. */
const SECRETS = ['password', 'current', 'next', 'token'];
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

type Case = { place: string; value: unknown; variables: Input };

function judge({ place, value }: Case, { status, errors, data }: Answer): string | null {
  const what = `${place} = ${JSON.stringify(value)?.slice(0, 60)}`;
  const [error] = errors;
  const code = String(error?.extensions.code);
  const name = place.split('.').at(-1)!;
  if (status >= 500 || code === 'INTERNAL') return `${what}: ${status} ${code}`;
  const body = JSON.stringify({ errors, data });
  if (LEAKS.test(body)) return `${what}: tells ${LEAKS.exec(body)?.[0]}`;
  if (code === 'LIMIT_EXCEEDED') return null;
  if (SECRETS.includes(name) && ['UNAUTHENTICATED', 'NOT_FOUND', 'REFUSED', 'RATE_LIMITED'].includes(code))
    return null;
  if (code !== 'VALIDATION') return `${what}: answered ${code}`;
  const fields = error?.extensions.fields as { path: string }[];
  const named = fields.some(({ path }) => path.split('.').includes(name));
  return named ? null : `${what}: VALIDATION of ${JSON.stringify(fields.map(({ path }) => path))}`;
}

async function casesOf(root: Root): Promise<Case[]> {
  const valid = await argumentsFor(root, a, at, rows);
  return root.args.flatMap(({ name, type }) =>
    placesIn(name, type).flatMap((place) =>
      badValuesFor(place.type, name === 'filter' || name === 'q').map((value) => ({
        place: place.path.join('.'),
        value,
        variables: withValue(root, valid, place.path, value),
      })),
    ),
  );
}

describe('a value that cannot be', () => {
  it.each(ROOTS.filter(({ args }) => args.length > 0).map((root) => [root.name, root] as const))(
    'in %s is named, and nothing is written',
    async (_name, root) => {
      const cases = await casesOf(root);
      expect(cases.length).toBeGreaterThan(0);
      const before = await rows.digests(['login_failure']);
      const faults: string[] = [];
      for (let from = 0; from < cases.length; from += 8)
        await Promise.all(
          cases.slice(from, from + 8).map(async (one) => {
            const fault = judge(
              one,
              await client.send(call(root, Object.keys(one.variables)), one.variables),
            );
            if (fault) faults.push(fault);
          }),
        );
      expect(faults).toEqual([]);
      expect(await rows.digests(['login_failure'])).toEqual(before);
    },
  );
});

describe('an id of nothing', () => {
  const missing = '01900000-0000-7000-8000-000000000000';
  it.each(
    ROOTS.flatMap((root) =>
      root.args.flatMap((argument) =>
        placesIn(argument.name, argument.type)
          .filter(
            ({ path, type }) =>
              /^ID!?$/.test(String(type)) &&
              !path.includes('filter') &&
              !(root.name === 'addStakeholder' && path.length > 2),
          )
          .map(({ path }) => [root.name, path.join('.'), root, path] as const),
      ),
    ),
  )('in %s at %s is NOT_FOUND, and nothing is written', async (_name, _place, root, path) => {
    const variables = withValue(root, await argumentsFor(root, a, at, rows), path, missing);
    const before = await rows.digests();
    const { errors } = await client.send(call(root, Object.keys(variables)), variables);
    // Somebody who is not there coordinates as little as somebody who has another role.
    const code = path.at(-1) === 'coordinatorId' ? 'REFUSED' : 'NOT_FOUND';
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await rows.digests()).toEqual(before);
  });
});

/** Places of an answer where the description promises a value and there is none. */
function broken(type: GraphQLOutputType, value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return isNonNullType(type) ? [path] : [];
  if (Array.isArray(value)) {
    const list = getNullableType(type);
    return value.flatMap((one, index) =>
      isListType(list) ? broken(list.ofType, one, `${path}.${index}`) : [],
    );
  }
  const named = getNamedType(type);
  if (!isObjectType(named) || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = named.getFields()[name];
    return field ? broken(field.type, inner, `${path}.${name}`) : [];
  });
}

describe('nothing where there was something', () => {
  const places = ROOTS.filter(({ operation }) => operation === 'mutation').flatMap((root) =>
    root.args.flatMap((argument) =>
      placesIn(argument.name, argument.type)
        .filter(({ path, type }) => path.length > 1 && !isNonNullType(type))
        .map(({ path }) => [root.name, path.join('.'), root, path] as const),
    ),
  );

  it.each(places)(
    'in %s at %s leaves a row that is what the API says of it',
    async (_name, _place, root, path) => {
      const variables = withValue(root, await argumentsFor(root, a, at, rows), path, null);
      const before = await rows.digests(['login_failure']);
      const { data, errors, status } = await client.send(call(root, Object.keys(variables)), variables);
      expect(status).toBe(200);
      const [error] = errors;
      if (!error) return expect(broken(root.type, data?.[root.name])).toEqual([]);
      expect(error.extensions.code).toMatch(/^(VALIDATION|REFUSED|NOT_FOUND|RATE_LIMITED)$/);
      expect(await rows.digests(['login_failure'])).toEqual(before);
    },
  );
});
