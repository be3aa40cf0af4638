import type { EngagementDocument } from './document.js';

/** Lists whose order means nothing, by the key that names their entries. */
const UNORDERED: Readonly<Record<string, string>> = {
  parties: 'id',
  interests: 'id',
  offers: 'id',
  scenarios: 'id',
  flows: 'id',
};

const ID_SETS: readonly string[] = ['requires', 'addresses'];

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The entry's value in the field that orders its list. */
function nameOf(entry: unknown, field: string): string {
  return typeof entry === 'object' && entry !== null ? String(Reflect.get(entry, field)) : '';
}

function writtenList(list: readonly unknown[], key: string): string {
  const by = UNORDERED[key];
  const entries = by ? [...list].sort((a, b) => compare(nameOf(a, by), nameOf(b, by))) : list;
  const lines = entries.map((entry) => written(entry, ''));
  return `[${(ID_SETS.includes(key) ? lines.sort(compare) : lines).join()}]`;
}

function written(value: unknown, key: string): string {
  if (Array.isArray(value)) return writtenList(value, key);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([a], [b]) => compare(a, b));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${written(field, name)}`).join()}}`;
}

/** One text for all documents that mean the same (order of parties, flows and fields, absent or null), to be hashed and
 * kept with an evaluation: another text means that the evaluation is stale. Pure, no errors. */
export function canonicalDocument(document: EngagementDocument): string {
  return written(document, '');
}
