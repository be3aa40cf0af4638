import { createHash } from 'node:crypto';
import type { Run } from '../read/run.js';

/** A value known only when the statement runs: always a parameter, never text. */
export type Slot = (run: Run) => unknown;

/** A piece of SQL: text that comes from this code or from metadata, with slots for values and other pieces between. No string from outside fits in. */
export class Sql {
  constructor(
    readonly texts: readonly string[],
    readonly between: readonly (Sql | Slot)[] = [],
  ) {}
}

/** SQL with other pieces of SQL in it; whatever is not a piece does not compile. */
export const sql = (texts: TemplateStringsArray, ...pieces: Sql[]): Sql => new Sql(texts, pieces);

/** An identifier or literal that the program itself knows (metadata, an alias of its own). */
export const name = (identifier: string): Sql => new Sql([`"${identifier.replaceAll('"', '""')}"`]);

/** A text literal of the program's own: response keys, type names. */
export const literal = (text: string): Sql => new Sql([`'${text.replaceAll("'", "''")}'`]);

export const slot = (value: Slot, type = ''): Sql => new Sql(['', type && `::${type}`], [value]);

export const constant = (value: unknown, type = ''): Sql => slot(() => value, type);

export const join = (pieces: readonly Sql[], between = ', '): Sql =>
  new Sql(['', ...pieces.map((_, index) => (index < pieces.length - 1 ? between : ''))], pieces);

/** The place of a word in a list that the program itself knows; null for a word that is not there. */
export const placeIn = (words: readonly string[], word: Sql): Sql =>
  sql`array_position(array[${join(words.map(literal))}], ${word})`;

export const EMPTY = new Sql(['']);
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

/** Do two pieces make the same text with the same slots? */
export const isSame = (one: Sql, other: Sql): boolean =>
  one.texts.length === other.texts.length &&
  one.texts.every((text, index) => text === other.texts[index]) &&
  one.between.every((piece, index) => {
    const twin = other.between[index];
    return piece instanceof Sql && twin instanceof Sql ? isSame(piece, twin) : piece === twin;
  });

export interface Statement {
  text: string;
  slots: Slot[];
}

/** Numbers the slots; the same slot object keeps one number. */
export function render(statement: Sql): Statement {
  const slots: Slot[] = [];
  let text = '';
  const write = ({ texts, between }: Sql): void => {
    text += texts[0];
    for (const [index, piece] of between.entries()) {
      if (piece instanceof Sql) write(piece);
      else {
        const at = slots.indexOf(piece);
        text += `$${at < 0 ? slots.push(piece) : at + 1}`;
      }
      text += texts[index + 1];
    }
  };
  write(statement);
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
