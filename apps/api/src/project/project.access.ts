import type { Permission } from '@tlaka/domain';
import { ACTOR, ACTOR_PARTIES } from '../platform/entity/policy.js';
import { type Sql, sql } from '../platform/sql/sql.js';

/** Rights whose "own" is a partner's: the projects in which it takes part. Of all others it is the coordinator's. */
const OF_PARTNERS: readonly Permission[] = ['project.read', 'model.read', 'search'];

/** What makes the project of that id and coordinator the actor's own, by what he wants with it. */
export const ownProject = (id: Sql, coordinator: Sql, permission: Permission): Sql =>
  OF_PARTNERS.includes(permission) ? takesPart(id) : sql`${coordinator} = ${ACTOR}`;

/** A party of the actor takes part in the project of that id. */
export const takesPart = (id: Sql): Sql =>
  sql`exists (select from participation mine join stakeholder mine_s on mine_s.id = mine.stakeholder_id where mine.project_id = ${id} and mine.archived_at is null and mine_s.party_id = any(${ACTOR_PARTIES}))`;
