import { type Sql, sql } from '../platform/sql/sql.js';

/** The sector of a stakeholder's organisation; of a person that of the seat that counts first. */
export const helixOf = (row: Sql): Sql => sql`coalesce(
  (select p.helix from party p where p.id = ${row}.party_id),
  (select o.helix from affiliation a join party o on o.id = a.organisation_id
    where a.person_id = ${row}.party_id and a.archived_at is null
    order by a."to" is not null, a.is_primary desc, a."from" desc nulls last limit 1))`;
