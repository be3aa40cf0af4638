import { forbidden, notFound } from '../errors.js';
import { EMPTY, type Prepared, type Sql, join, literal, name, prepare, slot, sql } from '../sql/sql.js';

/** What must hold for a write to stand, as SQL over the written rows `w`; the first that fails names the refusal. */
export interface Check {
  holds: (written: Sql) => Sql;
  refusal: keyof typeof REFUSALS;
}

/** A value of a write, by its place in `values`, as a parameter of the given SQL type. */
export type ValueAt = (index: number, type: string) => Sql;

/** One data-modifying statement that returns its rows, with its checks. */
export interface Compiled {
  statement: Sql;
  checks: Check[];
}

export interface Write {
  /** Writes of one key, by actors of one class, differ in their values alone; null where the statement is a slice's own. */
  key: string | null;
  values: readonly unknown[];
  compile(value: ValueAt): Compiled;
  /** The row that it writes; absent where a slice's own statement writes what it will. */
  row?: { table: string; id: string };
  /** Works out CONFLICT or NOT_FOUND after a guarded update has missed its row. */
  missed?: () => Promise<Error>;
}

/** What is to be answered of a row of this unit, as a piece of SQL over it; compiled once for a selection. */
export interface ReadBack {
  table: string;
  /** The alias that `answer` knows the row by. */
  row: Sql;
  /** Text of JSON; null where the actor does not see the row. */
  answer: Sql;
  /** Every word in the text of `answer`, tables among them. */
  words: ReadonlySet<string>;
  /** The statements that have answered with it so far, by the keys of their writes. */
  plans: Map<string, Combined>;
}

/** A row of this unit that is to be answered. */
export interface Asked {
  id: string;
  back: ReadBack;
}

/** All writes as one statement; does its second column answer? */
export interface Combined extends Prepared {
  answers: boolean;
}

// SQLSTATEs that the database function tlaka_refuse raises; they undo the whole statement.
const REFUSALS = { reference: 'TL404', permission: 'TL403', guard: 'TL409' } as const;

/**
 * The written row as it is answered, where the statement that writes it can: what a statement writes it sees in that
 * row only, so the answer must look at none of the written tables besides.
 */
function answerIn(writes: readonly Write[], { id, back: { table, row, answer, words } }: Asked): Sql | null {
  if (writes.some((write) => !write.row || words.has(write.row.table))) return null;
  const at = writes.findIndex((write) => write.row?.id === id && write.row.table === table);
  return at < 0 ? null : sql`(select ${answer} from ${name(`w${at}`)} ${row})`;
}

/** All writes in one statement that either does everything or raises; with the answer as a second column where that is possible. */
function compile(writes: readonly Write[], asked?: Asked): Combined {
  const compiled = writes.map((write, at) =>
    write.compile((index, type) => slot(({ args }) => (args.writes as Write[])[at]!.values[index], type)),
  );
  const parts = compiled.map(({ statement }, index) => sql`${name(`w${index}`)} as (${statement})`);
  const refusals = compiled.flatMap(({ checks }, index) =>
    checks.map(
      ({ holds, refusal }) =>
        sql`when not ${holds(name(`w${index}`))} then tlaka_refuse(${literal(REFUSALS[refusal])})`,
    ),
  );
  const verdict = refusals.length ? sql`case ${join(refusals, ' ')} else 1 end` : sql`1`;
  const answer = asked ? answerIn(writes, asked) : null;
  const statement = sql`with ${join(parts)} select ${verdict}${answer ? sql`, ${answer}` : EMPTY}`;
  return { ...prepare(statement), answers: answer !== null };
}

const VARIANTS = 50;

/** Compiled once for writes of the same keys that are answered alike. */
export function combined(writes: readonly Write[], asked?: Asked): Combined {
  if (!asked || writes.some(({ key }) => key === null)) return compile(writes, asked);
  const { plans } = asked.back;
  const key = writes.map((write) => `${write.key} ${write.row?.id === asked.id}`).join('\n');
  let plan = plans.get(key);
  if (!plan) {
    plan = compile(writes, asked);
    if (plans.size >= VARIANTS) plans.clear();
    plans.set(key, plan);
  }
  return plan;
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
