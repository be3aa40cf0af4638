import type { Permission } from '@tlaka/domain';
import type { RaRecord } from 'ra-core';
import type { FilterKeys } from './filter';
import type { Operation } from './graphql';

/** Every record of the API has these; the version guards its next change. */
export interface TlakaRecord extends RaRecord<string> {
  version: number;
  archivedAt?: string | null;
}

export interface ListAnswer<R> {
  page: { items: readonly R[]; hasNext: boolean; total?: number };
}

export interface RecordAnswer<R> {
  record: R | null;
}

/** Any variables: which ones an operation takes is checked where it is written. */
type Asks<Result> = Operation<Result, never>;

/**
 * What the data provider must know of a resource. The root field is aliased `page` in the list and `record` everywhere
 * else; list, one, create and update select the same fields, because react-admin shows a record from the list first.
 */
export interface ResourceEntry<R extends TlakaRecord = TlakaRecord> {
  /** `$filter, $sort, $page, $total`; whether the rows are counted is asked by the page that shows it. */
  list: Asks<ListAnswer<R>>;
  /** `$id`; absent where the API has only the list. */
  one?: Asks<RecordAnswer<R>>;
  /** `$id`; more than `one`, for pages that ask with `meta: { detail: true }` and so have a cache of their own. */
  detail?: Asks<RecordAnswer<TlakaRecord>>;
  /** `$input`. */
  create?: Asks<RecordAnswer<R>>;
  /** `$id, $expectedVersion, $patch`. */
  update?: Asks<RecordAnswer<R>>;
  /** `$id, $expectedVersion`. */
  archive?: Asks<RecordAnswer<R>>;
  /** `$id`. */
  restore?: Asks<RecordAnswer<R>>;
  /** Names of the create input and of the patch, as the API has them (`ownerId`, `themeIds`, `nextStep.what`). */
  createFields?: readonly string[];
  patchFields?: readonly string[];
  /** Filter keys by dotted path; `id` is always among them. */
  filter: FilterKeys;
  /** From the source of a column to the sort field of the API, or to several: the first counts most. */
  sort: Readonly<Record<string, string | readonly string[]>>;
  /** The filter key that narrows the list to one programme; absent where the resource belongs to none. */
  programme?: string;
  /** What one must be allowed to see the resource, and to change it. */
  permissions: { read: Permission; write?: Permission };
}
