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
  /** The row that it writes; absent where a slice's own statement writes what it will. */
  row?: { table: string; id: string };
  /** Works out CONFLICT or NOT_FOUND after a guarded update has missed its row. */
  missed?: () => Promise<Error>;
}

/** What is to be answered of a row of this unit, as a piece of SQL over it. */
export interface ReadBack {
  table: string;
  id: string;
  /** The alias that `answer` knows the row by. */
  row: Sql;
  /** Text of JSON; null where the actor does not see the row. */
  answer: Sql;
  /** Every word in the text of `answer`, tables among them. */
  words: ReadonlySet<string>;
}

// SQLSTATEs that the database function tlaka_refuse raises; they undo the whole statement.
const REFUSALS = { reference: 'TL404', permission: 'TL403', guard: 'TL409' } as const;

/**
 * The written row as it is answered, where the statement that writes it can: what a statement writes it sees in that
 * row only, so the answer must look at none of the written tables besides.
 */
function answerIn(writes: readonly Write[], { table, id, row, answer, words }: ReadBack): Sql | null {
  if (writes.some((write) => !write.row || words.has(write.row.table))) return null;
  const at = writes.findIndex((write) => write.row?.id === id && write.row.table === table);
  return at < 0 ? null : sql`(select ${answer} from ${name(`w${at}`)} ${row})`;
}

/** All writes in one statement that either does everything or raises; with the answer as a second column where that is possible. */
export function combined(writes: readonly Write[], back?: ReadBack): { statement: Sql; answers: boolean } {
  const parts = writes.map(({ statement }, index) => sql`${name(`w${index}`)} as (${statement})`);
  const refusals = writes.flatMap(({ checks }, index) =>
    checks.map(
      ({ holds, refusal }) =>
        sql`when not ${holds(name(`w${index}`))} then tlaka_refuse(${literal(REFUSALS[refusal])})`,
    ),
  );
  const verdict = refusals.length ? sql`case ${join(refusals, ' ')} else 1 end` : sql`1`;
  const answer = back ? answerIn(writes, back) : null;
  const statement = sql`with ${join(parts)} select ${verdict}${answer ? sql`, ${answer}` : sql``}`;
  return { statement, answers: answer !== null };
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
