import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, type ExecutionResult, parse, print, validate } from 'graphql';
import { type Api, startApi } from '../support/api.js';
import type { Client } from '../support/client.js';
import { type Territory, Writer, recipes } from '../support/documents.js';
import { Factory } from '../support/factory.js';
import { FORGOTTEN, answerPlainly } from '../support/oracle/oracle.js';
import { tableOf } from '../support/oracle/fields.js';
import { landscape } from '../support/landscape.js';
import { Rows } from '../support/rows.js';
import { SDL } from '../support/sdl.js';
import { smallest } from '../support/smallest.js';

// A longer run, or one that failed: DOCUMENTS=5000 SEED=1234 npm test -- test/api/reader
const DOCUMENTS = Number(process.env.DOCUMENTS ?? 300);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

type Case = { variables: Record<string, unknown>; language: 'bg' | 'en' };
type Comparable = { data: string; errors: string[] };

/** The data with its order of keys; of the errors where they are and what they are, in any order. */
const comparable = ({ data, errors = [] }: Pick<ExecutionResult, 'data' | 'errors'>): Comparable => ({
  data: JSON.stringify(data),
  errors: errors.map(({ path, extensions }) => `${JSON.stringify(path)} ${String(extensions.code)}`).sort(),
});

describe('the Reader', () => {
  let api: Api;
  let rows: Rows;
  let still: Pick<Rows, 'find'>;
  let territory: Territory;
  let permissions: string[];
  let user: string;
  let clients: Record<'bg' | 'en', Client>;

  beforeAll(async () => {
    api = await startApi();
    rows = new Rows(api.databaseUrl);
    const a = await Factory.on(api);
    await landscape(a);
    const { id, email, password } = await a.user({ role: 'ADMIN' });
    const client = (language: 'bg' | 'en') => api.client({ language }).signIn(email, password);
    clients = { bg: await client('bg'), en: await client('en') };
    user = id;
    const { viewer } = await clients.en.ask<{ viewer: { permissions: string[] } }>(
      '{ viewer { permissions } }',
    );
    permissions = viewer.permissions;
    const ids: Record<string, string[]> = {};
    for (const type of Object.values(SDL.getQueryType()?.getFields() ?? {}).map((field) =>
      String(field.type),
    ))
      if (SDL.getType(`${type}Page`)) {
        const found = await rows.find<{ id: string }>(
          `select id from ${tableOf(type)} order by md5(id::text) limit 4`,
        );
        ids[type] = found.map((row) => row.id);
      }
    territory = { ids, forgotten: FORGOTTEN };
    still = rows.remembering();
  });
  afterAll(async () => {
    await rows.close();
    await api.stop();
  });

  /** Both answers to a document; null where it asks for more than one request may. */
  async function ask(
    document: DocumentNode,
    { variables, language }: Case,
  ): Promise<[Comparable, Comparable] | null> {
    const answer = await clients[language].send(print(document), variables);
    if (answer.errors.some(({ extensions }) => extensions.code === 'LIMIT_EXCEEDED')) return null;
    const plain = await answerPlainly(document, variables, {
      rows: still,
      asker: { language, user, permissions },
    });
    return [comparable(answer as unknown as ExecutionResult), comparable(plain)];
  }

  const differs = async (document: DocumentNode, one: Case): Promise<boolean> => {
    const both = await ask(document, one);
    return both !== null && JSON.stringify(both[0]) !== JSON.stringify(both[1]);
  };

  it(
    `answers ${DOCUMENTS} generated documents as plain graphql-js does (SEED=${SEED})`,
    async () => {
      let compared = 0;
      for (const recipe of fc.sample(recipes, { numRuns: DOCUMENTS * 2, seed: SEED })) {
        const { query, variables } = new Writer(territory, recipe).write();
        const document = parse(query);
        if (validate(SDL, document).length > 0) continue;
        const one = { variables, language: recipe.language };
        const both = await ask(document, one);
        if (!both) continue;
        if (JSON.stringify(both[0]) !== JSON.stringify(both[1])) {
          const small = await smallest(document, parse, (part) => differs(part, one));
          const [reader, plain] = (await ask(parse(small), one)) ?? both;
          throw new Error(
            [
              small,
              JSON.stringify(one),
              'the Reader:',
              JSON.stringify(reader),
              'graphql-js:',
              JSON.stringify(plain),
            ].join('\n'),
          );
        }
        if (++compared === DOCUMENTS) break;
      }
      expect(compared).toBe(DOCUMENTS);
    },
    60_000 + DOCUMENTS * 800,
  );
});
