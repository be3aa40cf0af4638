const NUMBERED = /^P-(\d{1,9})$/;

/** The next code of the form P-001 after those in use in a programme; codes of other forms do not count. */
export function nextProjectCode(used: readonly string[]): string {
  const highest = used.reduce((most, code) => Math.max(most, Number(NUMBERED.exec(code)?.[1] ?? 0)), 0);
  return `P-${String(highest + 1).padStart(3, '0')}`;
}
