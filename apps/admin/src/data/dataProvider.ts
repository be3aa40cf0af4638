import type {
  CreateParams,
  DataProvider,
  DeleteManyParams,
  DeleteParams,
  GetListParams,
  GetManyParams,
  GetManyReferenceParams,
  GetOneParams,
  QueryFunctionContext,
  UpdateManyParams,
  UpdateParams,
} from 'ra-core';
import { accountVerbs } from './accounts';
import { type ResourceEntry, type TlakaRecord } from './entry';
import { brokenAnswer } from './errors';
import { toFilter } from './filter';
import { homeVerbs } from './home';
import { importVerbs } from './imports';
import type { Operation } from './graphql';
import { toNew, toPatch } from './input';
import { entryOf } from './registry';
import { send } from './transport';
import { verbs } from './verbs';

/** The page limit of the API; more ids than this are read in several requests. */
const MOST = 200;

type Variables = Record<string, unknown>;

const ask = <Result>(
  operation: Operation<Result, never> | undefined,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => {
  if (!operation) throw new Error('The API has no such operation for this resource.');
  return send(operation as Operation<Result, Variables>, variables, signal);
};

const recordOf = <R extends TlakaRecord>({ record }: { record: R | null }): { data: R } => {
  if (!record) throw brokenAnswer(404, '');
  return { data: record };
};

const sortOf = (entry: ResourceEntry, sort: GetListParams['sort']): Variables[] => {
  const fields = sort && entry.sort[sort.field];
  return fields ? [fields].flat().map((field) => ({ field, direction: sort.order })) : [];
};

const list = async (resource: string, params: GetListParams & QueryFunctionContext) => {
  const entry = entryOf(resource);
  const { page = 1, perPage = 25 } = params.pagination ?? {};
  const answer = await ask(
    entry.list,
    {
      filter: toFilter(params.filter ?? {}, entry.filter),
      sort: sortOf(entry, params.sort),
      page: { limit: perPage, offset: (page - 1) * perPage },
      total: params.meta?.total !== false,
    },
    params.signal,
  );
  const { items, total, hasNext } = answer.page;
  return {
    data: [...items],
    ...(total === undefined ? {} : { total }),
    pageInfo: { hasNextPage: hasNext, hasPreviousPage: page > 1 },
  };
};

const many = async (resource: string, { ids, signal }: GetManyParams & QueryFunctionContext) => {
  const entry = entryOf(resource);
  const batches = Array.from({ length: Math.ceil(ids.length / MOST) }, (_, index) =>
    ids.slice(index * MOST, (index + 1) * MOST),
  );
  const pages = await Promise.all(
    batches.map((batch) =>
      ask(
        entry.list,
        // The API reckons what a page may cost by its limit: no more than is there.
        { filter: { id: { in: batch } }, sort: [], page: { limit: batch.length }, total: false },
        signal,
      ),
    ),
  );
  return { data: pages.flatMap(({ page }) => [...page.items]) };
};

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

const one = async (resource: string, { id, meta, signal }: GetOneParams & QueryFunctionContext) => {
  // An address that was cut short or mistyped leads to no record.
  if (!UUID.test(String(id))) throw brokenAnswer(404, '');
  const entry = entryOf(resource);
  return recordOf(await ask(meta?.detail ? (entry.detail ?? entry.one) : entry.one, { id }, signal));
};

const update = async (resource: string, { id, data, previousData }: UpdateParams) => {
  const entry = entryOf(resource);
  const patch = toPatch(data, previousData, entry.patchFields ?? []);
  if (Object.keys(patch).length === 0) return { data: previousData };
  return recordOf(await ask(entry.update, { id, expectedVersion: previousData.version, patch }));
};

const create = async (resource: string, { data }: CreateParams) => {
  const entry = entryOf(resource);
  return recordOf(await ask(entry.create, { input: toNew(data, entry.createFields ?? []) }));
};

/** Nothing is destroyed from the console: what react-admin calls delete puts the record into the archive. */
const archive = async (resource: string, { id, previousData }: DeleteParams) =>
  recordOf(await ask(entryOf(resource).archive, { id, expectedVersion: previousData?.version }));

const each = async <T>(items: readonly T[], act: (item: T) => Promise<unknown>): Promise<void> => {
  for (const item of items) await act(item);
};

const records = {
  getList: list,
  getOne: one,
  getMany: many,
  getManyReference: (
    resource: string,
    { target, id, ...params }: GetManyReferenceParams & QueryFunctionContext,
  ) => list(resource, { ...params, filter: { ...params.filter, [target]: id } }),
  create,
  update,
  delete: archive,
  updateMany: async (resource: string, { ids, data }: UpdateManyParams) => {
    const { data: records } = await many(resource, { ids });
    await each(records, (previousData) => update(resource, { id: previousData.id, data, previousData }));
    return { data: ids };
  },
  deleteMany: async (resource: string, { ids }: DeleteManyParams) => {
    const { data: records } = await many(resource, { ids });
    await each(records, (previousData) => archive(resource, { id: previousData.id, previousData }));
    return { data: ids };
  },
  supportAbortSignal: import.meta.env.PROD,
};

const beyond = {
  ...verbs,
  ...accountVerbs,
  ...homeVerbs,
  ...importVerbs,
  restore: async (resource: string, id: string) => recordOf(await ask(entryOf(resource).restore, { id })),
};

export type TlakaProvider = DataProvider & typeof beyond;

/** react-admin lets each caller name the type of its records; here it is the entry that knows it. */
export const dataProvider = { ...records, ...beyond } as TlakaProvider;
