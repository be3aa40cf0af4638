import type { Class } from '../entity/marks.js';
import type { Row } from '../entity/row.js';

/** Of the types whose rows are parts of a larger whole: which property holds the id of that. */
const wholes = new Map<Class, string>();

/** What happens to rows of the type is part of the history of a larger whole. */
export function partOf<T extends Row>(type: Class<T>, whole: keyof T & string): void {
  wholes.set(type, whole);
}

/** The id of the whole that a row is a part of; its own where it is none. */
export function wholeOf(row: Row): string {
  const whole = wholes.get(row.constructor as Class);
  return whole ? (row as unknown as Record<string, string>)[whole]! : row.id;
}
