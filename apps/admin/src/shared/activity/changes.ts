export interface Change {
  field: string;
  before: unknown;
  after: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A bare id says nothing to a reader: that the field changed is said without it. */
const spoken = (value: unknown): unknown => (typeof value === 'string' && UUID.test(value) ? '…' : value);

/** What changed, field by field, from the two sides of a log entry and from the facts of a move. */
export const changesOf = (before: unknown, after: unknown): Change[] => {
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : {};
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].map((field) => ({
    field,
    before: spoken(was[field]),
    after: spoken(is[field]),
  }));
};
