/** Whether `text` can be stored (PostgreSQL refuses NUL) and sent as UTF-8 (no lone half of a surrogate pair). */
export function isCleanText(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

/** A text in which there is something to see; a blank of Braille is a symbol and shows nothing. */
export const VISIBLE = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** What somebody wrote, without the space around it; null where there is nothing to see. */
export const written = (text: string | null | undefined): string | null =>
  text && VISIBLE.test(text) ? text.trim() : null;
