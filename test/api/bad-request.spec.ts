import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type Api, startApi } from '../support/api.js';
import type { Answer, Client } from '../support/client.js';
import { Factory } from '../support/factory.js';
import { LEAKS } from '../support/leaks.js';

let api: Api;
let client: Client;
beforeAll(async () => {
  api = await startApi();
  const a = await Factory.on(api);
  const { email, password } = await a.user({ role: 'ADMIN' });
  client = await api.client().signIn(email, password);
});
afterAll(() => api.stop());

describe('a request that is none', () => {
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    client.fetch('/graphql', { method: 'POST', headers, body });

  const deep = (levels: number, inner: string): string =>
    `${'{ not: '.repeat(levels)}${inner}${' }'.repeat(levels)}`;
  const nested = (levels: number): object => (levels ? { not: nested(levels - 1) } : {});
  const related = (levels: number): string => `${'{ parent: '.repeat(levels)}{}${' }'.repeat(levels)}`;
  const wide = (conditions: number): object => ({
    or: Array.from({ length: 20 }, () => ({
      and: Array.from({ length: 20 }, () => ({
        or: Array.from({ length: conditions / 400 }, () => ({
          identifiers: { some: { value: { contains: 'x' } } },
        })),
      })),
    })),
  });
  const asked = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });
  const FILTERED = 'query ($filter: OrganisationFilter) { organisations(filter: $filter) { total } }';

  const IMPORTED =
    'mutation ($model: JSON!) { importEngagementModel(projectId: "01900000-0000-7000-8000-000000000000", model: $model, parties: []) { id } }';

  const bodies: [string, string, string][] = [
    ['malformed JSON', '{"query": "{ __typename }"', 'VALIDATION'],
    ['nothing', '', 'VALIDATION'],
    ['a number', '5', 'VALIDATION'],
    ['null', 'null', 'VALIDATION'],
    ['a batch', `[${asked('{ __typename }')}]`, 'VALIDATION'],
    ['no query', '{}', 'VALIDATION'],
    [
      'a hash instead of a query',
      JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
      'VALIDATION',
    ],
    [
      'a query to be kept by its hash',
      JSON.stringify({
        query: '{ __typename }',
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: createHash('sha256').update('{ __typename }').digest('hex'),
          },
        },
      }),
      'VALIDATION',
    ],
    ['a query that is no text', '{"query": {"a": 1}}', 'VALIDATION'],
    ['variables that are no object', '{"query": "{ __typename }", "variables": "x"}', 'VALIDATION'],
    ['a name of no operation', '{"query": "query A { __typename }", "operationName": "B"}', 'VALIDATION'],
    ['two operations and no name', asked('query A { __typename } query B { __typename }'), 'VALIDATION'],
    ['a syntax error', asked('{ organisations {'), 'VALIDATION'],
    [
      'a lone half of a letter in the document',
      '{"query": "{ organisation(id: \\"\\\\ud800\\") { id } }"}',
      'VALIDATION',
    ],
    ['NUL in the document', '{"query": "{ organisation(id: \\"\\u0000\\") { id } }"}', 'VALIDATION'],
    [
      'an infinite number',
      '{"query": "query ($p: PageInput) { organisations(page: $p) { total } }", "variables": {"p": {"limit": 1e400}}}',
      'VALIDATION',
    ],
    [
      '__proto__ in a filter',
      `{"query": ${JSON.stringify(FILTERED)}, "variables": {"filter": {"__proto__": {"q": "x"}}}}`,
      'VALIDATION',
    ],
    ['a field that nobody knows', asked(FILTERED, { filter: { passwordHash: { eq: 'x' } } }), 'VALIDATION'],
    [
      'a filter 9,000 deep',
      `{"query": ${JSON.stringify(FILTERED)}, "variables": {"filter": ${'{"not":'.repeat(9000)}{}${'}'.repeat(9000)}}}`,
      'LIMIT_EXCEEDED',
    ],
    ['a filter 20 deep', asked(FILTERED, { filter: nested(20) }), 'LIMIT_EXCEEDED'],
    [
      'a filter 400 deep in the document',
      asked(`{ organisations(filter: ${deep(400, '{}')}) { total } }`),
      'LIMIT_EXCEEDED',
    ],
    [
      'a filter over 200 relations',
      asked(`{ organisations(filter: ${related(200)}) { total } }`),
      'LIMIT_EXCEEDED',
    ],
    ['2,000 conditions', asked(FILTERED, { filter: wide(2000) }), 'LIMIT_EXCEEDED'],
    [
      '5,000 ids',
      asked(FILTERED, { filter: { id: { in: Array(5000).fill('01900000-0000-7000-8000-000000000000') } } }),
      'VALIDATION',
    ],
    ['100 alternatives', asked(FILTERED, { filter: { or: Array(100).fill({ q: 'x' }) } }), 'VALIDATION'],
    [
      '50 steps of order',
      asked('query ($sort: [OrganisationSort!]) { organisations(sort: $sort) { total } }', {
        sort: Array(50).fill({ field: 'name' }),
      }),
      'VALIDATION',
    ],
    ['a fragment in itself', asked('{ ...A } fragment A on Query { ...A }'), 'VALIDATION'],
    [
      'a thousand names',
      asked(`{ ${Array.from({ length: 1000 }, (_, n) => `a${n}: __typename`).join(' ')} }`),
      'LIMIT_EXCEEDED',
    ],
    [
      'a hundred names',
      asked(`{ ${Array.from({ length: 100 }, (_, n) => `a${n}: __typename`).join(' ')} }`),
      'LIMIT_EXCEEDED',
    ],
    ['2,500 words without a name', asked(`{ ${'__typename '.repeat(2500)}}`), 'LIMIT_EXCEEDED'],
    [
      'a query 30 deep',
      asked(`{ programmes { items ${'{ themes { programme '.repeat(15)}{ id }${'} }'.repeat(15)} } }`),
      'LIMIT_EXCEEDED',
    ],
    [
      'everything of everything',
      asked(
        '{ programmes(page: { limit: 200 }) { items { themes { programme { themes { programme { themes { id name } } } } } } } }',
      ),
      'LIMIT_EXCEEDED',
    ],
    [
      'fragments that double forty times',
      asked(
        `{ ...F0 } ${Array.from({ length: 40 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')} fragment F40 on Query { programmes { items { id } } }`,
      ),
      'LIMIT_EXCEEDED',
    ],
    ['a word of 2 MB', asked(FILTERED, { filter: { q: 'я'.repeat(1_000_000) } }), 'LIMIT_EXCEEDED'],
    [
      '400,000 letters that nobody asks for',
      asked(FILTERED, { filter: { ['x'.repeat(400_000)]: {} } }),
      'LIMIT_EXCEEDED',
    ],
    ['a document of a million numbers', asked(IMPORTED, { model: Array(1_000_000).fill(1) }), 'NOT_FOUND'],
    ['a document of 3 MB', asked(IMPORTED, { model: 'x'.repeat(3_000_000) }), 'LIMIT_EXCEEDED'],
    ['1 MB of blanks', asked(`{ __typename ${' '.repeat(1_000_000)} }`), 'LIMIT_EXCEEDED'],
  ];

  it.each(bodies)('%s is refused, and the next one is answered', async (_what, body, code) => {
    const response = await post(body);
    const text = await response.text();
    expect([response.status < 500, text.length < 16_000]).toEqual([true, true]);
    expect(text).not.toMatch(LEAKS);
    const { errors, data } = JSON.parse(text) as Answer;
    expect([errors?.[0]?.extensions.code, Object.values(data ?? {}).filter(Boolean)]).toEqual([code, []]);
    expect(await client.ask('{ __typename }')).toEqual({ __typename: 'Query' });
  });

  it.each(['text/plain', 'application/xml', 'application/graphql', 'multipart/form-data; boundary=x'])(
    'of type %s is refused',
    async (type) => {
      const response = await post(asked('{ __typename }'), { 'content-type': type });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(LEAKS);
    },
  );

  it('by GET is refused, whatever it asks', async () => {
    for (const query of ['{ __typename }', 'mutation { signOut }']) {
      const response = await client.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      });
      expect([query, response.status]).toEqual([query, 405]);
    }
  });
});
