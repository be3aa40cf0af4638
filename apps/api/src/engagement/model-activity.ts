import { Activity } from '../platform/activity.entity.js';
import { extend } from '../platform/entity/extend.js';
import { One } from '../platform/entity/links.js';
import { type Sql, sql } from '../platform/sql/sql.js';
import { partOf } from '../platform/write/parts.js';
import { ValueFlow } from './flow.entity.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel } from './model.entity.js';
import { ModelOffer } from './offer.entity.js';
import { Precondition } from './precondition.entity.js';
import { PartyRisk } from './risk.entity.js';
import { Scenario } from './scenario.entity.js';
import { Sheet } from './sheet.entity.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';

partOf(GiverValuation, 'modelId');
partOf(ModelOffer, 'modelId');
partOf(ModelParty, 'modelId');
partOf(PartyRisk, 'modelId');
partOf(Precondition, 'modelId');
partOf(ReceiverValuation, 'modelId');
partOf(Scenario, 'modelId');
partOf(Sheet, 'modelId');
partOf(ValueFlow, 'modelId');

/** The id of the flow that a valuation of that id is of; any other id stands for itself. */
const flowOf = (subject: Sql): Sql =>
  sql`coalesce((select v.flow_id from receiver_valuation v where v.id = ${subject}), (select v.flow_id from giver_valuation v where v.id = ${subject}), ${subject})`;

extend(Activity, {
  engagementModel: One(
    'The engagement model that it is about, whole or in a part; null for anything else, and for whom one may not see.',
    () => EngagementModel,
    { where: (activity, model) => sql`${model}.id = ${activity}.whole_id` },
  ),
  valueFlow: One(
    'The flow that it is about, itself or what it is worth to a side; null for anything else, and for whom one may not see.',
    () => ValueFlow,
    { where: (activity, flow) => sql`${flow}.id = ${flowOf(sql`${activity}.subject_id`)}` },
  ),
});
