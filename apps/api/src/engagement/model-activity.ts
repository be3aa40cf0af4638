import { Activity } from '../platform/activity.entity.js';
import { extend } from '../platform/entity/extend.js';
import { One } from '../platform/entity/links.js';
import { sql } from '../platform/sql/sql.js';
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

extend(Activity, {
  engagementModel: One(
    'The engagement model that it is about, whole or in a part; null for anything else, and for whom one may not see.',
    () => EngagementModel,
    { where: (activity, model) => sql`${model}.id = ${activity}.whole_id` },
  ),
});
