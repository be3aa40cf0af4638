/** The fields of a patch that differ from the row, as they were and as they become. */
export function changed(
  row: object,
  patch: object,
): { before: Record<string, unknown>; after: Record<string, unknown> } {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(patch)) {
    const was = (row as Record<string, unknown>)[field];
    if (value === undefined || JSON.stringify(was ?? null) === JSON.stringify(value ?? null)) continue;
    before[field] = was ?? null;
    after[field] = value;
  }
  return { before, after };
}
