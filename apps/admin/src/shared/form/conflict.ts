import { entryOf } from '../../data/registry';
import { headOf, toPatch } from '../../data/input';
import { recordField } from '../../data/names';
import type { TlakaRecord } from '../../data/entry';

/** One late save: what the reader wanted, what it was based on, and what the record is by now. */
export interface Collision {
  mine: Partial<TlakaRecord>;
  base: TlakaRecord;
  theirs: TlakaRecord;
}

const changed = (resource: string, values: Partial<TlakaRecord>, base: TlakaRecord): string[] =>
  Object.keys(toPatch(values, base, entryOf(resource).patchFields ?? []));

/** The inputs that both have changed, differently; all others can be merged without asking. */
export const disputed = (resource: string, { mine, base, theirs }: Collision): string[] => {
  const byThem = changed(resource, theirs, base);
  const differing = changed(resource, mine, theirs);
  return changed(resource, mine, base).filter((name) => byThem.includes(name) && differing.includes(name));
};

/** Their record with my changes on it, but for the inputs where theirs is kept. */
export const merged = (
  resource: string,
  collision: Collision,
  keepTheirs: readonly string[],
): Partial<TlakaRecord> => {
  const { mine, base, theirs } = collision;
  const kept = changed(resource, mine, base).filter((name) => !keepTheirs.includes(name));
  const names = (entryOf(resource).patchFields ?? []).filter((name) => kept.includes(headOf(name)));
  return { ...theirs, ...toPatch(mine, theirs, names) };
};

const nameOf = (value: unknown): string => {
  if (value === null || value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(nameOf).join(', ') || '–';
  if (typeof value !== 'object') return String(value);
  const named = value as { name?: string; title?: string; label?: string };
  return named.name ?? named.title ?? named.label ?? JSON.stringify(value);
};

/** A value in words, as far as the record knows any. */
export const wordsOf = (record: Partial<TlakaRecord>, input: string): string =>
  nameOf(record[recordField(input)] ?? record[input]);
