import { fold } from '@tlaka/domain';
import type { ColumnKind } from '../entity/marks.js';
import { fault, invalid } from '../errors.js';
import { type Sql, slot } from '../sql/sql.js';

type Path = readonly (string | number)[];
type Reading = (value: unknown, path: Path) => unknown;

/** The argument at a path, as a parameter of the given SQL type. */
export const argument = (path: Path, type: string, read: Reading = (value) => value): Sql =>
  slot(({ args }) => {
    let value: unknown = args;
    for (const step of path) value = (value as Record<string | number, unknown>)[step];
    return read(value, path);
  }, type);

const lower = (text: string): string => text.toLowerCase();

/** A pattern for `like` that begins with `start` and then has the value, folded or only in lower case. */
const likeness =
  (start: string, read: (text: string) => string): Reading =>
  (value) =>
    `${start}${read(String(value)).replace(/[\\%_]/g, '\\$&')}%`;

/** Of folded copies. */
export const containing = likeness('%', fold);
export const startingWith = likeness('', fold);
/** Of several folded names, each after ` | `. */
export const oneStartingWith = likeness('%| ', fold);
/** Of texts without a folded copy. */
export const containingAsWritten = likeness('%', lower);
export const startingAsWritten = likeness('', lower);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** The value itself; ids must be UUIDs, or PostgreSQL would refuse the whole statement. */
export const verbatim =
  (kind: ColumnKind): Reading =>
  (value, path) => {
    if (kind === 'uuid' && ![value].flat().every(isUuid))
      throw invalid(fault(path.join('.'), 'isUuid', 'Очаква се UUID.', 'Expected a UUID.'));
    return value;
  };

/** What of the arguments shapes the statement: names, operators, order and nulls, but no values. */
export function structure(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    if (key === 'in' || key === 'notIn') return '#';
    return `[${value.map((part) => structure(part, key)).join()}]`;
  }
  if (value === null || value === undefined) return '0';
  if (typeof value === 'object')
    return `{${Object.entries(value)
      .map(([name, part]) => `${name}:${structure(part, name)}`)
      .join()}}`;
  return STRUCTURAL.has(key) ? String(value) : '#';
}

const STRUCTURAL = new Set(['isNull', 'archived', 'field', 'direction']);
