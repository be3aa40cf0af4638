import { v7 } from 'uuid';
import type { Context } from '../context.js';
import type { Class } from '../entity/marks.js';
import type { Row } from '../entity/row.js';
import { constant, sql } from '../sql/sql.js';
import type { Write } from './write.js';

/** One row of the activity log: who did what to which object, with what it was before and after. */
export function activityWrite(
  context: Context,
  kind: string,
  subject: Row,
  payload: Record<string, unknown>,
): Write {
  const { before = null, after = null, note = null, ...rest } = payload;
  const facts = Object.keys(rest).length ? rest : null;
  const programme = (subject as { programmeId?: string }).programmeId ?? null;
  const at = context.moment ? constant(context.moment, 'timestamptz') : sql`now()`;
  const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
  const id = v7();
  return {
    row: { table: 'activity', id },
    statement: sql`insert into activity (id, at, created_at, updated_at, actor_id, programme_id, kind, subject_kind, subject_id, before, after, facts, note)
      select ${constant(id, 'uuid')}, ${at}, ${at}, ${at}, ${constant(context.actor.user, 'uuid')}, ${constant(programme, 'uuid')}, ${constant(kind, 'text')},
        ${constant((subject.constructor as Class).name, 'text')}, ${constant(subject.id, 'uuid')}, ${constant(json(before), 'jsonb')},
        ${constant(json(after), 'jsonb')}, ${constant(json(facts), 'jsonb')}, ${constant(note, 'text')} returning id`,
    checks: [],
  };
}
