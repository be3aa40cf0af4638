import { useStore } from 'ra-core';
import { findEntry } from '../data/registry';

const KEY = 'programme';

/** The programme that the reader works in, and its setter; null is „all programmes". */
export const useProgrammeId = (): [string | null, (id: string | null) => void] =>
  useStore<string | null>(KEY, null);

/** What narrows a list of this resource to the programme; empty where there is none, or the resource belongs to none. */
export const useProgrammeFilter = (resource: string): Record<string, string> => {
  const [id] = useProgrammeId();
  const key = findEntry(resource)?.programme;
  return id && key ? { [key]: id } : {};
};
