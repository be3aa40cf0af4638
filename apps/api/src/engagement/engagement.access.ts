import { ACTOR, ACTOR_PARTIES, type Policy } from '../platform/entity/policy.js';
import { type Sql, sql } from '../platform/sql/sql.js';

/**
 * The actor coordinates that project and has the role in its programme. The role is asked for because a partner has
 * `valuation.read` too: whoever once coordinated and is now a partner must not keep the other meaning of "own".
 */
export const coordinates = (project: Sql): Sql =>
  sql`exists (select from project mine join membership seat on seat.programme_id = mine.programme_id and seat.user_id = mine.coordinator_id where mine.id = ${project} and mine.coordinator_id = ${ACTOR} and seat.role = 'COORDINATOR' and seat.archived_at is null)`;

/** The same, by the model. */
export const coordinatesModel = (model: Sql): Sql =>
  sql`exists (select from engagement_model its where its.id = ${model} and ${coordinates(sql`its.project_id`)})`;

/** The actor acts for that party of a model, and the party takes part in its project: one taken out of it neither reads nor states. */
export const actsFor = (party: Sql): Sql =>
  sql`exists (select from model_party mine join stakeholder mine_s on mine_s.id = mine.stakeholder_id
    join engagement_model mine_m on mine_m.id = mine.model_id
    join participation part on part.stakeholder_id = mine_s.id and part.project_id = mine_m.project_id and part.archived_at is null
    where mine.id = ${party} and mine_s.party_id = any(${ACTOR_PARTIES}))`;

/** What a manager's written reason opens to him, in the models that he gave one for. */
export const openedBy = (model: (row: Sql) => Sql): NonNullable<Policy['opened']> => ({
  by: 'valuation.open',
  permissions: ['valuation.read', 'evaluation.detail'],
  rows: (row) =>
    sql`exists (select from valuation_opening mine where mine.model_id = ${model(row)} and mine.user_id = ${ACTOR} and mine.archived_at is null)`,
});

const OPENED = openedBy((row) => sql`${row}.model_id`);

/** What one party of a model states, or what is computed from that alone: for the party, the coordinator, and by a written reason. */
export const OF_ONE_PARTY: Policy = {
  read: 'valuation.read',
  programme: (row) => sql`${row}.programme_id`,
  own: (row) => sql`(${coordinatesModel(sql`${row}.model_id`)} or ${actsFor(sql`${row}.party_id`)})`,
  opened: OPENED,
  secret: true,
};

/** What is computed from the sheets of several parties: for the coordinator, and by a written reason. */
export const OF_ALL_PARTIES: Policy = {
  read: 'evaluation.detail',
  programme: (row) => sql`${row}.programme_id`,
  own: (row) => coordinatesModel(sql`${row}.model_id`),
  opened: OPENED,
  secret: true,
};
