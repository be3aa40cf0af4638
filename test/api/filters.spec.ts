import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toLatin } from '@tlaka/domain';
import { type GraphQLNamedType, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { type Api, startApi } from '../support/api.js';
import {
  type Condition,
  type Folded,
  type Place,
  filterOf,
  meets,
  placesOf,
  selectionFor,
  wordsOf,
} from '../support/conditions.js';
import { Dice } from '../support/dice.js';
import { Factory } from '../support/factory.js';
import { landscape } from '../support/landscape.js';
import { snake, tableOf } from '../support/oracle/fields.js';
import { type Found, Rows } from '../support/rows.js';
import { QUERIES, isList, subjectOf } from '../support/sdl.js';

// A longer run, or one that failed: FILTERS=200 SEED=1234 npm test -- test/api/filters
const FILTERS = Number(process.env.FILTERS ?? 14);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

// Of an interface the texts that a search looks at cannot all be read.
const LISTS = QUERIES.filter((root) => isList(root) && subjectOf(root) !== 'Party');

let api: Api;
let a: Factory;
let folded: Folded;
beforeAll(async () => {
  api = await startApi();
  a = await Factory.on(api);
  await landscape(a);
  const rows = new Rows(api.databaseUrl);
  const columns = await rows.find<{ place: string }>(
    `select table_name || '.' || column_name as place from information_schema.columns where column_name like '%\\_folded'`,
  );
  await rows.close();
  const known = new Set(columns.map(({ place }) => place));
  folded = (type, field) => known.has(`${tableOf(type)}.${snake(field)}_folded`);
});
afterAll(() => api.stop());

type Page = { items: Found[]; nextCursor: string | null; total: number };

/** All rows of a list that a filter leaves, page by page. */
async function everything(
  list: string,
  type: string,
  filter: Condition,
  selection: string,
): Promise<Found[]> {
  const found: Found[] = [];
  let after: string | null = null;
  do {
    const answer: { list: Page } = await a.admin.ask(
      `query ($filter: ${type}Filter, $page: PageInput) { list: ${list}(filter: $filter, page: $page) { items { ${selection} } nextCursor total } }`,
      { filter, page: { limit: 8, after } },
    );
    found.push(...answer.list.items);
    after = answer.list.nextCursor;
    if (!after) expect([filter, answer.list.total]).toEqual([filter, found.length]);
  } while (after);
  return found;
}

/** Every value of a place that any of the rows has. */
const valuesAt = (rows: readonly Found[], { name }: Place): unknown[] => [
  ...new Set(rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined)),
];

/** A piece of a text in other letters than it was written. */
function piece(dice: Dice, text: string, fromStart: boolean): string {
  const start = fromStart ? 0 : dice.throw(text.length);
  const part = text.slice(start, start + 1 + dice.throw(8));
  return dice.one([part, part.toUpperCase(), part.toLowerCase(), dice.chance(2) ? part : toLatin(part)]);
}

function operators(dice: Dice, place: Place, rows: readonly Found[], plain: boolean): Condition {
  const seen = [...valuesAt(rows, place), ...wordsOf(place.input)];
  const known = Object.keys(place.input.getFields());
  const operator = dice.one(seen.length ? known : ['isNull']);
  if (operator === 'isNull') return { isNull: dice.chance(2) };
  if (operator === 'in' || operator === 'notIn') return { [operator]: dice.some(seen, 3) };
  if (operator !== 'contains' && operator !== 'startsWith') return { [operator]: dice.one(seen) };
  const text = String(dice.one(seen));
  // Where no folded copy is kept, letters of the other alphabet are other letters.
  return {
    [operator]: plain ? piece(dice, text, operator === 'startsWith') : text.slice(0, 3).toUpperCase(),
  };
}

/** A condition on rows of a type, reaching `depth` relations far, made of values that the rows have. */
function condition(
  dice: Dice,
  type: GraphQLNamedType,
  rows: readonly Found[],
  depth: number,
  width = 2,
): Condition {
  if (width && dice.chance(4)) {
    const parts = Array.from({ length: 1 + dice.throw(3) }, () =>
      condition(dice, type, rows, depth, width - 1),
    );
    return dice.one<Condition>([{ and: parts }, { or: parts }, { not: parts[0] }]);
  }
  const places = placesOf(type, filterOf(type.name)).filter(
    ({ below }) => depth > 0 || ['leaf', 'part'].includes(below),
  );
  const onward = places.filter(({ below }) => below === 'one' || below === 'many');
  const place = dice.one(onward.length && dice.chance(2) ? onward : places);
  const inner = rows.flatMap((row) => [(row[place.name] ?? []) as Found | Found[]].flat());
  switch (place.below) {
    case 'leaf':
      return {
        [place.name]: operators(
          dice,
          place,
          rows,
          ['name', 'title'].includes(place.name) || folded(type.name, place.name),
        ),
      };
    case 'part': {
      const part = dice.one(placesOf(place.type, place.input));
      return { [place.name]: { [part.name]: operators(dice, part, inner, false) } };
    }
    case 'one':
      return { [place.name]: condition(dice, place.type, inner, depth - 1, 0) };
    default:
      return {
        [place.name]: { [dice.one(['some', 'none'])]: condition(dice, place.type, inner, depth - 1, 0) },
      };
  }
}

describe('filters', () => {
  it.each(LISTS.map((root) => [root.name, root] as const))(
    `of %s leave what they say (SEED=${SEED})`,
    async (name, root) => {
      const item = getNamedType(root.type);
      const type = isObjectType(item) ? getNamedType(item.getFields().items!.type) : item;
      if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(name);
      const dice = new Dice(SEED);
      const all = await everything(name, type.name, {}, `id ${selectionFor(type, filterOf(type.name), 1)}`);
      for (let made = 0; made < FILTERS; made++) {
        const filter = condition(dice, type, all, 1);
        const found = await everything(name, type.name, filter, 'id');
        const expected = all.filter((row) => meets(row, filter, type, folded));
        expect([filter, found.map(({ id }) => id)]).toEqual([filter, expected.map(({ id }) => id)]);
      }
    },
  );
});
