import { Activity } from '../platform/activity.entity.js';
import { extend } from '../platform/entity/extend.js';
import { One } from '../platform/entity/links.js';
import { type Sql, join, literal, name, sql } from '../platform/sql/sql.js';
import { EngagementModel } from './model.entity.js';

/** The parts of a model that the log tells of, with their tables. */
const PARTS: Readonly<Record<string, string>> = {
  GiverValuation: 'giver_valuation',
  ModelOffer: 'model_offer',
  ModelParty: 'model_party',
  PartyRisk: 'party_risk',
  Precondition: 'precondition',
  ReceiverValuation: 'receiver_valuation',
  Scenario: 'scenario',
  Sheet: 'sheet',
  ValueFlow: 'value_flow',
};

const modelOf = (activity: Sql): Sql =>
  sql`case ${activity}.subject_kind when 'EngagementModel' then ${activity}.subject_id ${join(
    Object.entries(PARTS).map(
      ([kind, table]) =>
        sql`when ${literal(kind)} then (select part.model_id from ${name(table)} part where part.id = ${activity}.subject_id)`,
    ),
    ' ',
  )} end`;

extend(Activity, {
  engagementModel: One(
    'The engagement model that it is about, whole or in a part; null for anything else, and for whom one may not see.',
    () => EngagementModel,
    { where: (activity, model) => sql`${model}.id = ${modelOf(activity)}` },
  ),
});
