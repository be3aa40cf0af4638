import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  execute,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Found, Rows } from '../rows.js';
import { SDL } from '../sdl.js';
import { type Asker, KEYS, KINDS, TOLD, snake, tableOf } from './fields.js';
import { TO_MANY, TO_ONE, WORKED_OUT } from './relations.js';

type Told = { rows: Pick<Rows, 'find'>; asker: Asker };
type Resolver = GraphQLFieldResolver<Found, Told>;
type Paging = { limit?: number; offset?: number | null };
type Arguments = { id: string; page?: Paging; sort?: { direction: string }[] };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const refusal = (code: string): GraphQLError => new GraphQLError(code, { extensions: { code } });

const kindOf = (type: string): string | undefined => Object.keys(KINDS).find((kind) => KINDS[kind] === type);

const told = (type: string, value: unknown): unknown =>
  value instanceof Date ? value.toISOString() : type === 'Date' && value ? String(value).slice(0, 10) : value;

function leaf(path: string, name: string, type: string): Resolver {
  const known = TOLD[path];
  if (known) return (row, _args, { asker }) => known(row, asker);
  const query = WORKED_OUT[path];
  if (!query) return (row) => told(type, row[snake(name)]);
  return async (row, _args, { rows }) => told(type, (await rows.find(query, [row.id]))[0]?.value);
}

function toMany(path: string): Resolver {
  const link = TO_MANY[path];
  if (!link) throw new Error(`test/support/oracle/relations.ts does not know ${path}`);
  const query = `select t.* from ${link.from} t where ${link.where} and t.archived_at is null order by ${link.order}, t.id limit 1000`;
  return (row, _args, { rows, asker }) => rows.find(query.replace(':language', asker.language), [row.id]);
}

function toOne(path: string, name: string, type: string): Resolver {
  const query = TO_ONE[path] ?? `select * from ${tableOf(type)} where id = $1`;
  const key = TO_ONE[path] ? 'id' : (KEYS[path] ?? `${snake(name)}_id`);
  return async (row, _args, { rows }) => {
    if (!(key in row)) throw new Error(`test/support/oracle/relations.ts does not know ${path}`);
    return row[key] === null ? null : (await rows.find(query, [row[key]]))[0];
  };
}

/** A list in order of ids, up or down, page by offset; its cursor is the product's own for that order. */
function page(type: string): Resolver {
  const kind = kindOf(type);
  const where = `t.archived_at is null${kind ? ` and t.kind = '${kind}'` : ''}`;
  const table = tableOf(type);
  return async (_row, args, { rows }) => {
    const { page: { limit = 25, offset } = {}, sort = [] } = args as Arguments;
    const direction = sort[0]?.direction ?? 'ASC';
    const query = `select t.* from ${table} t where ${where} order by t.id ${direction} limit $1 offset $2`;
    const found = await rows.find(query, [limit + 1, offset ?? 0]);
    const order = sort.length ? `id ${direction}` : '';
    const end = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit),
      hasNext: found.length > limit,
      nextCursor: end
        ? Buffer.from(JSON.stringify([order, end.id]).replace(',', ', ')).toString('base64url')
        : null,
      total: async () => (await rows.find(`select count(*)::int as n from ${table} t where ${where}`))[0]?.n,
    };
  };
}

function one(type: string): Resolver {
  const kind = kindOf(type);
  const query = `select * from ${tableOf(type)} where id = $1${kind ? ` and kind = '${kind}'` : ''}`;
  return async (_row, args, { rows }) => {
    const { id } = args as Arguments;
    if (!UUID.test(id)) throw refusal('VALIDATION');
    const [found] = await rows.find(query, [id]);
    if (!found) throw refusal('NOT_FOUND');
    return found;
  };
}

const viewer: Resolver = async (_row, _args, { rows, asker }) =>
  (await rows.find('select * from app_user where id = $1', [asker.user]))[0];

function rootResolver(name: string, type: string): Resolver {
  if (name === 'viewer') return viewer;
  return type.endsWith('Page') ? page(type.replace(/Page$/, '')) : one(type);
}

/** Gives every field of a type its resolver, and those of every type that it leads to. */
function resolve(type: GraphQLObjectType, done: Set<string>): void {
  if (done.has(type.name)) return;
  done.add(type.name);
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    const path = `${type.name}.${field.name}`;
    if (FORGOTTEN.has(path)) continue;
    if (type.name === 'Query') field.resolve = rootResolver(field.name, inner.name);
    else if (isLeafType(inner) && !type.name.endsWith('Page'))
      field.resolve = leaf(path, field.name, inner.name);
    else if (isListType(getNullableType(field.type)) && !type.name.endsWith('Page'))
      field.resolve = toMany(path);
    else if (!type.name.endsWith('Page') && !TOLD[path]) field.resolve = toOne(path, field.name, inner.name);
    else if (TOLD[path]) field.resolve = leaf(path, field.name, inner.name);
    for (const next of isInterfaceType(inner) ? SDL.getPossibleTypes(inner) : [inner])
      if (isObjectType(next)) resolve(next, done);
  }
}

/** Roots that are no list and no row of the Reader: a slice answers them by itself. */
export const FORGOTTEN: ReadonlySet<string> = new Set(
  Object.values(SDL.getQueryType()?.getFields() ?? {})
    .filter(({ name, type, args }) => {
      const one =
        args.length === 1 && args[0]?.name === 'id' && SDL.getType(`${getNamedType(type).name}Page`);
      return (
        isListType(getNullableType(type)) ||
        !(one || name === 'viewer' || getNamedType(type).name.endsWith('Page'))
      );
    })
    .map(({ name }) => `Query.${name}`),
);

const resolved = new Set<string>();
for (const type of Object.values(SDL.getTypeMap()))
  if (isInterfaceType(type)) type.resolveType = (row: Found) => KINDS[String(row.kind)];
const query = SDL.getQueryType();
if (query) resolve(query, resolved);

/** What plain graphql-js answers, every field by a plain query of its own, to somebody who may see everything. */
export async function answerPlainly(
  document: DocumentNode,
  variables: Record<string, unknown>,
  context: Told,
): Promise<ExecutionResult> {
  return execute({ schema: SDL, document, variableValues: variables, contextValue: context, rootValue: {} });
}
