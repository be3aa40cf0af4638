import { v7 } from 'uuid';
import type { Context } from '../context.js';
import type { Class } from '../entity/marks.js';
import type { Row } from '../entity/row.js';
import { sql } from '../sql/sql.js';
import { wholeOf } from './parts.js';
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
  const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
  const id = v7();
  return {
    key: 'tell',
    row: { table: 'activity', id },
    values: [
      id,
      context.moment,
      context.actor.user,
      programme,
      kind,
      (subject.constructor as Class).name,
      subject.id,
      json(before),
      json(after),
      json(facts),
      note,
      wholeOf(subject),
    ],
    compile: (value) => {
      const at = sql`coalesce(${value(1, 'timestamptz')}, now())`;
      return {
        statement: sql`insert into activity (id, at, created_at, updated_at, actor_id, programme_id, kind, subject_kind, subject_id, before, after, facts, note, whole_id)
          select ${value(0, 'uuid')}, ${at}, ${at}, ${at}, ${value(2, 'uuid')}, ${value(3, 'uuid')}, ${value(4, 'text')}, ${value(5, 'text')}, ${value(6, 'uuid')},
            ${value(7, 'jsonb')}, ${value(8, 'jsonb')}, ${value(9, 'jsonb')}, ${value(10, 'text')}, ${value(11, 'uuid')} returning id`,
        checks: [],
      };
    },
  };
}
