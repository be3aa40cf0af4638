/**
 * `name` as lists sort it, in its own alphabet: without the quotation marks and other signs it starts with, white space
 * collapsed. „„Примерна" ЕООД" thus stands under П. A name of signs alone stays as it is.
 */
export function sortName(name: string): string {
  const plain = name.replace(/\s+/gu, ' ').trim();
  return plain.replace(/^[^\p{L}\p{N}]+/u, '') || plain;
}
