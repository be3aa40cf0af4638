import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as domain from '@tlaka/domain';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { type Api, startApi } from '../support/api.js';
import type { Answer } from '../support/client.js';
import { Dice } from '../support/dice.js';
import { Factory } from '../support/factory.js';
import { landscape } from '../support/landscape.js';
import type { Found } from '../support/rows.js';
import { QUERIES, SDL, isList, subjectOf } from '../support/sdl.js';

// A longer run, or one that failed: SORTS=50 SEED=1234 npm test -- test/api/lists
const SORTS = Number(process.env.SORTS ?? 4);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const LISTS = QUERIES.filter(isList);

type Sort = { field: string; direction: 'ASC' | 'DESC' };
type Page = { items: Found[]; hasNext: boolean; nextCursor: string | null; total: number };

let api: Api;
let a: Factory;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  await landscape(a);
});
afterAll(() => api.stop());

/** The words of an enumeration in the domain's own order; the schema has them by letter. */
const wordsOf = (kind: string): readonly unknown[] => {
  const type = SDL.getType(kind);
  const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  const vocabularies = Object.values(domain).filter((one) => Array.isArray(one));
  return vocabularies.find((words) => String([...words].sort()) === String([...names].sort())) ?? [];
};

const document = (list: string, type: string, fields = 'id'): string =>
  `query ($filter: ${type}Filter, $sort: [${type}Sort!], $page: PageInput) { list: ${list}(filter: $filter, sort: $sort, page: $page) { items { ${fields} } hasNext nextCursor total } }`;

const ask = async (query: string, variables: object): Promise<Page> =>
  (await a.admin.ask<{ list: Page }>(query, variables as Found)).list;

const idsOf = ({ items }: Page): unknown[] => items.map(({ id }) => id);

const sortFieldsOf = (type: string): string[] => {
  const fields = SDL.getType(`${type}SortField`);
  return isEnumType(fields) ? fields.getValues().map(({ name }) => name) : [];
};

describe('a list', () => {
  it.each(LISTS.map((root) => [root.name, subjectOf(root)]))(
    `of %s read by cursor is the same as by offset, in any order (SEED=${SEED})`,
    async (list, type) => {
      const dice = new Dice(SEED);
      const query = document(list, type);
      for (let made = 0; made < SORTS; made++) {
        const sort: Sort[] = Array.from({ length: made % 4 }, () => ({
          field: dice.one(sortFieldsOf(type)),
          direction: dice.one(['ASC', 'DESC']),
        }));
        const limit = 1 + dice.throw(7);
        const { total } = await ask(query, { sort, page: { limit: 1 } });
        const [byOffset, byCursor]: [unknown[], unknown[]] = [[], []];
        for (let offset = 0; offset < Math.min(total, 60); offset += limit) {
          const page = await ask(query, { sort, page: { limit, offset } });
          expect([sort, page.hasNext, page.total]).toEqual([sort, offset + limit < total, total]);
          byOffset.push(...idsOf(page));
        }
        let after: string | null = null;
        do {
          const page: Page = await ask(query, { sort, page: { limit, after } });
          expect([sort, page.nextCursor !== null, page.total]).toEqual([sort, page.hasNext, total]);
          byCursor.push(...idsOf(page));
          after = page.nextCursor;
        } while (after && byCursor.length < byOffset.length);
        expect([sort, byCursor]).toEqual([sort, byOffset]);
        expect(new Set(byCursor).size).toBe(byCursor.length);
      }
    },
  );

  // Names are sorted without what they begin with; words of a vocabulary stand in its own order.
  const readable = LISTS.flatMap((root) => {
    const item = getNamedType(root.type);
    const row = isObjectType(item) && getNamedType(item.getFields().items!.type);
    const fields = row && isObjectType(row) ? row.getFields() : {};
    return sortFieldsOf(subjectOf(root))
      .filter((field) => field in fields && !(field === 'name' && 'nameLatin' in fields))
      .map((field): [string, string, string, string] => [
        root.name,
        field,
        subjectOf(root),
        getNamedType(fields[field]!.type).name,
      ]);
  });

  it.each(readable)(
    'of %s by %s is in that order, what is not known last',
    async (list, field, type, kind) => {
      const query = document(list, type, `id value: ${field}`);
      const { compare } = new Intl.Collator('bg');
      const words = wordsOf(kind);
      const ordered = (one: unknown, next: unknown): boolean => {
        if (kind === 'String') return compare(String(one), String(next)) <= 0;
        if (words.length) return words.indexOf(one) <= words.indexOf(next);
        if (kind === 'Decimal') return Number(one) <= Number(next);
        return (one as string) <= (next as string);
      };
      for (const direction of ['ASC', 'DESC'] as const) {
        const { items } = await ask(query, { sort: [{ field, direction }], page: { limit: 200 } });
        const values = items.map(({ value }) => value);
        const known = values.filter((value) => value !== null);
        expect(values.slice(known.length).every((value) => value === null)).toBe(true);
        const upwards = direction === 'ASC' ? known : known.reverse();
        for (const [at, value] of upwards.slice(1).entries())
          expect([upwards[at], value, ordered(upwards[at], value)]).toEqual([upwards[at], value, true]);
      }
    },
  );

  it.each(LISTS.map((root) => [root.name, subjectOf(root)]))(
    'of %s has 25 rows unless told otherwise, and its own limits',
    async (list, type) => {
      const query = document(list, type);
      const all = await ask(query, {});
      expect(all.items).toHaveLength(Math.min(25, all.total));
      for (const limit of [0, -1, 201, 2 ** 31 - 1])
        expect(faultsOf(await a.admin.send(query, { page: { limit } }))).toEqual(['page.limit']);
      for (const offset of [-1, 2 ** 31 - 1])
        expect(faultsOf(await a.admin.send(query, { page: { offset } }))).toEqual(['page.offset']);
      expect((await ask(query, { page: { limit: 200 } })).items).toHaveLength(Math.min(200, all.total));
      expect(await ask(query, { page: { offset: 10_000_000 } })).toEqual({
        items: [],
        hasNext: false,
        nextCursor: null,
        total: all.total,
      });
    },
  );

  it.each(LISTS.map((root) => [root.name, subjectOf(root)]))(
    'of %s gives its total alone, of all and of nothing',
    async (list, type) => {
      const filter = { id: { eq: '01900000-0000-7000-8000-000000000000' } };
      const total = `query ($filter: ${type}Filter) { list: ${list}(filter: $filter) { total } }`;
      const { list: none } = await a.admin.ask<{ list: Page }>(total, { filter });
      expect(none).toEqual({ total: 0 });
      const { list: all } = await a.admin.ask<{ list: Page }>(total);
      expect(all.total).toBe((await ask(document(list, type), {})).total);
    },
  );
});

const faultsOf = ({ errors }: Answer): unknown => {
  const [error] = errors;
  if (error?.extensions.code !== 'VALIDATION') return error?.extensions.code;
  return (error.extensions.fields as { path: string }[]).map(({ path }) => path);
};

describe('a cursor', () => {
  const query = document('organisations', 'Organisation');
  const endOf = async (sort: Sort[]): Promise<string> => {
    const { nextCursor } = await ask(query, { sort, page: { limit: 2 } });
    if (!nextCursor) throw new Error('too few organisations');
    return nextCursor;
  };

  it('belongs to its order', async () => {
    const orders: Sort[][] = [
      [],
      [{ field: 'name', direction: 'ASC' }],
      [{ field: 'name', direction: 'DESC' }],
      [{ field: 'city', direction: 'ASC' }],
      [
        { field: 'name', direction: 'ASC' },
        { field: 'city', direction: 'ASC' },
      ],
    ];
    for (const [at, order] of orders.entries()) {
      const after = await endOf(order);
      for (const [other, sort] of orders.entries())
        expect(faultsOf(await a.admin.send(query, { sort, page: { after } }))).toEqual(
          at === other ? undefined : ['page.after'],
        );
    }
  });

  it('that was made up is refused by name, whatever is in it', async () => {
    const forged = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const id = '01900000-0000-7000-8000-000000000000';
    const odd = [
      '',
      ' ',
      'x',
      '[]',
      forged([]),
      forged(['']),
      forged(['', null]),
      forged(['', 'no-uuid']),
      forged(['', 1]),
      forged(['', [id]]),
      forged(['', { id }]),
      forged(['', id, id]),
      forged({ 0: '', 1: id, length: 2 }),
      forged(['name ASC', id]),
      `${forged(['', id])}\u0000`,
      forged(['', `${id}' or 1=1`]),
    ];
    for (const after of odd)
      expect([after, faultsOf(await a.admin.send(query, { page: { after } }))]).toEqual([
        after,
        ['page.after'],
      ]);
    const sort: Sort[] = [{ field: 'createdAt', direction: 'ASC' }];
    for (const moment of ['soon', '2026-02-30', '', null, 'a\u0000']) {
      const after = forged(['createdAt ASC', moment, id]);
      expect([moment, faultsOf(await a.admin.send(query, { sort, page: { after } }))]).toEqual([
        moment,
        ['page.after'],
      ]);
    }
  });

  it('and an offset exclude each other', async () => {
    const after = await endOf([]);
    expect(faultsOf(await a.admin.send(query, { page: { after, offset: 1 } }))).toEqual(['page.offset']);
  });

  it('of one request does not stay for the next one of the same document', async () => {
    const first = await ask(query, { page: { limit: 2 } });
    const pages = [
      { offset: 0 },
      { offset: 2 },
      { offset: null },
      { after: first.nextCursor },
      { after: null },
      { offset: 2 },
    ];
    const found = [];
    for (const page of pages) found.push(idsOf(await ask(query, { page: { limit: 2, ...page } })));
    const [one, two] = [idsOf(first), found[1]];
    expect(found).toEqual([one, two, one, two, one, two]);
    expect(two).not.toEqual(one);
  });
});

describe('what has been archived', () => {
  it.each(['Organisation', 'Person', 'Theme', 'Stakeholder', 'Interaction', 'Project'])(
    'leaves lists of type %s, and comes back',
    async (type) => {
      const root = LISTS.find((one) => subjectOf(one) === type);
      if (!root) throw new Error(type);
      const row = await a.create(type, {}, await a.ground());
      const list = async (archived?: boolean | null) =>
        (await ask(document(root.name, type), { filter: { archived, id: { eq: row.id } } })).total;
      expect([await list(), await list(true), await list(false), await list(null)]).toEqual([1, 0, 1, 1]);
      await a.admin.ask(
        `mutation ($id: ID!, $version: Int!) { archive${type}(id: $id, expectedVersion: $version) { id } }`,
        row,
      );
      expect([await list(), await list(true), await list(false), await list(null)]).toEqual([0, 1, 0, 0]);
      await a.admin.ask(`mutation ($id: ID!) { restore${type}(id: $id) { id archivedAt } }`, { id: row.id });
      expect([await list(), await list(true)]).toEqual([1, 0]);
    },
  );
});
