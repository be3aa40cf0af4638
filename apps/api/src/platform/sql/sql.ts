import { createHash } from 'node:crypto';
import type { Run } from '../read/run.js';

/** A value known only when the statement runs: always a parameter, never text. */
export type Slot = (run: Run) => unknown;

/** A piece of SQL: text that comes from this code or from metadata, and slots for values. No string from outside fits in. */
export class Sql {
  constructor(readonly parts: readonly (string | Slot)[]) {}
}

/** SQL with other pieces of SQL in it; whatever is not a piece does not compile. */
export function sql(strings: TemplateStringsArray, ...pieces: Sql[]): Sql {
  const parts: (string | Slot)[] = [];
  strings.forEach((text, index) => {
    parts.push(text);
    const piece = pieces[index];
    if (piece) parts.push(...piece.parts);
  });
  return new Sql(parts);
}

/** An identifier or literal that the program itself knows (metadata, an alias of its own). */
export const name = (identifier: string): Sql => new Sql([`"${identifier.replaceAll('"', '""')}"`]);

/** A text literal of the program's own: response keys, type names. */
export const literal = (text: string): Sql => new Sql([`'${text.replaceAll("'", "''")}'`]);

export const slot = (value: Slot, type = ''): Sql => new Sql(type ? [value, `::${type}`] : [value]);

export const constant = (value: unknown, type = ''): Sql => slot(() => value, type);

export function join(pieces: readonly Sql[], between = ', '): Sql {
  return new Sql(pieces.flatMap((piece, index) => (index ? [between, ...piece.parts] : piece.parts)));
}

export const EMPTY = new Sql([]);
export const TRUE = new Sql(['true']);
export const FALSE = new Sql(['false']);

/** All of them, leaving out what is always true. */
export function every(conditions: readonly Sql[]): Sql {
  const real = conditions.filter((condition) => condition !== TRUE);
  return real.length
    ? join(
        real.map((condition) => sql`(${condition})`),
        ' and ',
      )
    : TRUE;
}

export function some(conditions: readonly Sql[]): Sql {
  if (conditions.includes(TRUE)) return TRUE;
  const real = conditions.filter((condition) => condition !== FALSE);
  return real.length ? sql`(${join(real, ' or ')})` : FALSE;
}

export interface Statement {
  text: string;
  slots: Slot[];
}

/** Numbers the slots; the same slot object keeps one number. */
export function render({ parts }: Sql): Statement {
  const slots: Slot[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    let at = slots.indexOf(part);
    if (at < 0) at = slots.push(part) - 1;
    text += `$${at + 1}`;
  }
  return { text, slots };
}

export interface Prepared extends Statement {
  /** Absent once too many different statements have been named. */
  name?: string;
}

// A named statement lives as long as its connection; odd ones must not fill the server's memory.
const NAMES_AT_MOST = 3000;
const names = new Map<string, string>();

/** The statement under a name, so that PostgreSQL plans it once for each connection. */
export function prepare(statement: Sql): Prepared {
  const { text, slots } = render(statement);
  let known = names.get(text);
  if (!known && names.size < NAMES_AT_MOST) {
    known = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    names.set(text, known);
  }
  return known ? { text, slots, name: known } : { text, slots };
}
