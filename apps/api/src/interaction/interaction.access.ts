import { ACTOR } from '../platform/entity/policy.js';
import { type Sql, slot, sql } from '../platform/sql/sql.js';

const RIGHT = 'interaction.confidential';
const everywhere = slot(({ actor }) => actor.grant(RIGHT).all, 'boolean');
const inProgrammes = slot(({ actor }) => actor.grant(RIGHT).programme, 'uuid[]');
const whereOwn = slot(({ actor }) => actor.grant(RIGHT).own, 'uuid[]');

/** The actor may read what is confidential in that programme, written by that author. */
const trusted = (programme: Sql, author: Sql): Sql =>
  sql`(${everywhere} or ${programme} = any(${inProgrammes}) or ${programme} = any(${whereOwn}) and ${author} = ${ACTOR})`;

/** Interactions of the programmes, without the confidential ones that are not for the actor. */
export const interactionsWithin = (row: Sql, programmes: Sql): Sql =>
  sql`(${row}.programme_id = any(${programmes}) and (not ${row}.confidential or ${trusted(sql`${row}.programme_id`, sql`${row}.author_id`)}))`;

const read = slot(({ actor }) => actor.grant('interaction.read').programme, 'uuid[]');
const readEverywhere = slot(({ actor }) => actor.grant('interaction.read').all, 'boolean');

/** The same of an entry in a stakeholder's record, which keeps no author: only confidential ones look at the interaction. */
export const entriesOpen = (entry: Sql, programme: Sql): Sql =>
  sql`(${readEverywhere} or ${programme} = any(${read})) and (not ${entry}.confidential or ${trusted(programme, sql`(select a.author_id from interaction a where a.id = ${entry}.interaction_id)`)})`;
