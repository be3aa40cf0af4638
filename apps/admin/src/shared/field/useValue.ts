import { useFieldValue, type RaRecord } from 'ra-core';

/** The value of the record at `source`; null where there is none. */
export const useValue = <T>({ source, record }: { source: string; record?: RaRecord }): T | null =>
  (useFieldValue({ source, ...(record ? { record } : {}) }) as T | null | undefined) ?? null;
