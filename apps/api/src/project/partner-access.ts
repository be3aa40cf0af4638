import type { Permission } from '@tlaka/domain';
import { Party } from '../party/party.entity.js';
import { type Policy, policyOf, widen } from '../platform/entity/policy.js';
import type { Class } from '../platform/entity/marks.js';
import { type Sql, sql, some } from '../platform/sql/sql.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { takesPart } from './project.access.js';

/** Adds rows to what is one's own under a permission; what it was before stays. */
export function alsoOwn(type: Class, permission: Permission, more: (row: Sql) => Sql): void {
  const own: Policy['own'] = policyOf(type).own;
  widen(type, {
    own: (row, wanted) => {
      const before = own ? [own(row, wanted)] : [];
      return some(wanted === permission ? [...before, more(row)] : before);
    },
  });
}

// A partner sees who takes part in its projects: who they are, nothing more, for what was judged of them and how to
// reach them are rights of their own, under which own stays what it was.
alsoOwn(
  Stakeholder,
  'stakeholder.read',
  (row) =>
    sql`exists (select from participation p where p.stakeholder_id = ${row}.id and p.archived_at is null and ${takesPart(sql`p.project_id`)})`,
);
alsoOwn(
  Party,
  'party.read',
  (row) =>
    sql`exists (select from stakeholder s join participation p on p.stakeholder_id = s.id where s.party_id = ${row}.id and p.archived_at is null and ${takesPart(sql`p.project_id`)})`,
);
