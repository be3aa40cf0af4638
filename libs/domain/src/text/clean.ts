// \u0000 is refused by PostgreSQL; half of a surrogate pair cannot be written as UTF-8.
const UNCLEAN = /[\u0000\p{Surrogate}]/u;

/** Whether `text` can be stored and sent as it is: no NUL and no lone surrogate. */
export function isCleanText(text: string): boolean {
  return !UNCLEAN.test(text);
}
