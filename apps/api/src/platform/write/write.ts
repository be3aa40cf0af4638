import { forbidden, notFound } from '../errors.js';
import { type Sql, join, literal, name, sql } from '../sql/sql.js';

/** What must hold for a write to stand, as SQL over the written rows `w`; the first that fails names the refusal. */
export interface Check {
  holds: (written: Sql) => Sql;
  refusal: keyof typeof REFUSALS;
}

/** One data-modifying statement that returns its rows, with its checks. */
export interface Write {
  statement: Sql;
  checks: Check[];
  /** Works out CONFLICT or NOT_FOUND after a guarded update has missed its row. */
  missed?: () => Promise<Error>;
}

// SQLSTATEs that the database function tlaka_refuse raises; they undo the whole statement.
const REFUSALS = { reference: 'TL404', permission: 'TL403', guard: 'TL409' } as const;

/** All writes in one statement that either does everything or raises. */
export function combined(writes: readonly Write[]): Sql {
  const parts = writes.map(({ statement }, index) => sql`${name(`w${index}`)} as (${statement})`);
  const refusals = writes.flatMap(({ checks }, index) =>
    checks.map(
      ({ holds, refusal }) =>
        sql`when not ${holds(name(`w${index}`))} then tlaka_refuse(${literal(REFUSALS[refusal])})`,
    ),
  );
  const verdict = refusals.length ? sql`case ${join(refusals, ' ')} else 1 end` : sql`1`;
  return sql`with ${join(parts)} select ${verdict}`;
}

/** The refusal behind a database error, or the error itself. */
export async function refusalOf(error: unknown, writes: readonly Write[]): Promise<unknown> {
  switch ((error as { code?: string }).code) {
    case REFUSALS.reference:
      return notFound();
    case REFUSALS.permission:
      return forbidden();
    case REFUSALS.guard:
      return (await writes.find(({ missed }) => missed)?.missed?.()) ?? error;
    default:
      return error;
  }
}
