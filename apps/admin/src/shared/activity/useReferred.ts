import { useGetManyAggregate } from 'ra-core';
import type { TlakaRecord } from '../../data/entry';
import { findEntry, type ResourceName } from '../../data/registry';
import { usePermission } from '../usePermission';

/**
 * The records that a line of the log refers to by their ids alone, read in one request with those of the other lines.
 * What the reader may not see is not among them, nor what is in the archive.
 */
export const useReferred = (
  resource: ResourceName | null,
  ids: readonly string[],
): ((id: string) => TlakaRecord | undefined) => {
  const may = usePermission();
  const entry = resource && findEntry(resource);
  const { data } = useGetManyAggregate<TlakaRecord>(
    resource ?? '',
    { ids: [...ids] },
    { enabled: Boolean(entry && may(entry.permissions.read)) && ids.length > 0, retry: false },
  );
  return (id) => data?.find((record) => record?.id === id);
};
