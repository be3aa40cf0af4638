/** Whether `text` can be stored (PostgreSQL refuses NUL) and sent as UTF-8 (no lone half of a surrogate pair). */
export function isCleanText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}
