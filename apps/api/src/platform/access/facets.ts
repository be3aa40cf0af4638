import type { Sql } from '../sql/sql.js';

/** What later slices know of a user that decides what he may do: one SQL expression over the user's id for each facet. */
export const actorFacets = new Map<'memberships' | 'parties', (user: Sql) => Sql>();
