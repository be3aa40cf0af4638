/** How the rows of a to-many field are found and ordered, in plain SQL over `t` with the row's id as $1. */
export type ToMany = { from: string; where: string; order: string };

const by = (from: string, key: string, order: string): ToMany => ({ from, where: `t.${key} = $1`, order });
const paired = (from: string, pairs: string, mine: string, other: string, order: string): ToMany => ({
  from,
  where: `t.id in (select ${other} from ${pairs} where ${mine} = $1)`,
  order,
});

/** By the name in the language of the asker. */
const NAMED = 't.sort_name_:language collate "bg-x-icu"';
const seats = 't."to" is not null, t.is_primary desc, t."from" desc nulls last';
const moves = {
  from: 'activity',
  where: `t.subject_id = $1 and t.kind = 'project.moved'`,
  order: 't.at desc',
};

const listed = (table: string, key: string): string =>
  `(select listed."order" from ${table} listed where listed.id = t.${key})`;

export const TO_MANY: Readonly<Record<string, ToMany>> = {
  'User.memberships': by('membership', 'user_id', 't.created_at'),
  'Viewer.memberships': by('membership', 'user_id', 't.created_at'),
  'User.representations': by('representation', 'user_id', 't.created_at'),
  'Viewer.representations': by('representation', 'user_id', 't.created_at'),
  'Programme.memberships': by('membership', 'programme_id', 't.created_at'),
  'Programme.phases': by('phase', 'programme_id', 't."order"'),
  'Programme.themes': by('theme', 'programme_id', 't.code'),
  'Theme.children': by('theme', 'parent_id', 't.code'),
  'Organisation.affiliations': by('affiliation', 'organisation_id', seats),
  'Organisation.identifiers': by('identifier', 'organisation_id', 't.scheme'),
  'Organisation.stakeholders': by('stakeholder', 'party_id', 't.created_at desc'),
  'Person.affiliations': by('affiliation', 'person_id', seats),
  'Person.stakeholders': by('stakeholder', 'party_id', 't.created_at desc'),
  'Person.interactions': paired(
    'interaction',
    'interaction_person',
    'party_id',
    'interaction_id',
    't.at desc',
  ),
  'Group.members': paired('party', 'group_member', 'party_id_1', 'party_id_2', NAMED),
  'Group.stakeholders': by('stakeholder', 'party_id', 't.created_at desc'),
  'Stakeholder.themes': paired('theme', 'stakeholder_theme', 'stakeholder_id', 'theme_id', 't.code'),
  'Stakeholder.interactions': paired(
    'interaction',
    'interaction_stakeholder',
    'stakeholder_id',
    'interaction_id',
    't.at desc',
  ),
  'Stakeholder.participations': by('participation', 'stakeholder_id', 't.created_at desc'),
  'Interaction.stakeholders': paired(
    'stakeholder',
    'interaction_stakeholder',
    'interaction_id',
    'stakeholder_id',
    NAMED,
  ),
  'Interaction.people': paired('party', 'interaction_person', 'interaction_id', 'party_id', NAMED),
  'Project.themes': paired('theme', 'project_theme', 'project_id', 'theme_id', 't.code'),
  'Project.identifiers': by('project_identifier', 'project_id', 't.scheme'),
  'Project.interactions': by('interaction', 'project_id', 't.at desc'),
  'Project.participations': by(
    'participation',
    'project_id',
    `case t.role when 'LEAD' then 1 when 'PARTNER' then 2 when 'FUNDER' then 3 when 'BENEFICIARY' then 4
      when 'SUPPLIER' then 5 when 'FACILITATOR' then 6 when 'OBSERVER' then 7 when 'THIRD_PARTY' then 8 else 9 end, t.created_at`,
  ),
  'Project.history': moves,
  'Project.engagementModels': by('engagement_model', 'project_id', 't.revision desc'),
  'EngagementModel.parties': by('model_party', 'model_id', 't."order"'),
  'EngagementModel.scenarios': by('scenario', 'model_id', 't."order"'),
  'EngagementModel.openings': by('valuation_opening', 'model_id', 't.created_at'),
  'ModelParty.gives': by('value_flow', 'from_id', 't.created_at'),
  'ModelParty.gets': by('value_flow', 'to_id', 't.created_at'),
  'EngagementModel.preconditions': by('precondition', 'model_id', 't."order"'),
  'EngagementModel.offers': by('model_offer', 'model_id', 't.created_at'),
  'Scenario.flows': by('value_flow', 'scenario_id', 't.created_at'),
  'Scenario.risks': by('party_risk', 'scenario_id', 't.created_at'),
  'ValueFlow.requires': paired(
    'value_flow',
    'value_flow_requirement',
    'value_flow_id_1',
    'value_flow_id_2',
    't.created_at',
  ),
  'Evaluation.statuses': by('party_standing', 'evaluation_id', listed('model_party', 'party_id')),
  'EvaluationDetail.outcomes': {
    from: 'party_outcome',
    where: 't.evaluation_id = (select d.evaluation_id from evaluation_detail d where d.id = $1)',
    order: listed('model_party', 'party_id'),
  },
  'Sheet.risks': {
    from: 'party_risk',
    where: 't.party_id = (select s.party_id from sheet s where s.id = $1)',
    order: 't.created_at',
  },
  'Sheet.outcomes': {
    from: 'party_outcome',
    where: `t.party_id = (select s.party_id from sheet s where s.id = $1)
      and t.evaluation_id in (select max(e.id::text)::uuid from evaluation e group by e.scenario_id)
      and t.scenario_id in (select id from scenario where archived_at is null)`,
    order: listed('scenario', 'scenario_id'),
  },
};

const entries = 'interaction_stakeholder e join interaction i on i.id = e.interaction_id';
const past = 'e.stakeholder_id = $1 and i.archived_at is null and i.at <= now()';

const counting = `select * from engagement_model where project_id = $1 and archived_at is null order by
  status in ('AGREED', 'IN_FORCE') desc, status in ('DRAFT', 'IN_VALIDATION', 'VALIDATED') desc, revision desc limit 1`;
const spoken = (
  model: string,
): string => `select e.* from evaluation e, (${model}) m where e.scenario_id = coalesce(
  m.chosen_scenario_id, (select id from scenario where model_id = m.id and archived_at is null order by "order", id limit 1))
  order by e.id desc limit 1`;
const oneModel = 'select * from engagement_model where id = $1';

/** Fields to one other row that is not named by a key of the row: a query for it, with the row's id as $1. */
export const TO_ONE: Readonly<Record<string, string>> = {
  'Activity.engagementModel': `select m.* from activity t, engagement_model m where t.id = $1 and m.id in (
    select t.subject_id where t.subject_kind = 'EngagementModel'
    union select model_id from scenario where id = t.subject_id union select model_id from model_party where id = t.subject_id
    union select model_id from sheet where id = t.subject_id union select model_id from value_flow where id = t.subject_id
    union select model_id from party_risk where id = t.subject_id
    union select model_id from model_offer where id = t.subject_id
    union select model_id from giver_valuation where id = t.subject_id
    union select model_id from receiver_valuation where id = t.subject_id)`,
  'Activity.valueFlow': `select f.* from activity t, value_flow f where t.id = $1 and f.id in (
    select t.subject_id union select flow_id from giver_valuation where id = t.subject_id
    union select flow_id from receiver_valuation where id = t.subject_id)`,
  'Interaction.nextStep': 'select * from next_step where interaction_id = $1 order by id limit 1',
  'Stakeholder.lastInteraction': `select i.* from ${entries} where ${past} order by i.at desc limit 1`,
  'Stakeholder.nextStep': `select n.* from ${entries} join next_step n on n.interaction_id = i.id
    where e.stakeholder_id = $1 and i.archived_at is null and n.archived_at is null and n.done_at is null
    order by n.due_on, n.id limit 1`,
  'Project.lead': `select * from participation where project_id = $1 and archived_at is null and role = 'LEAD'
    and state not in ('DECLINED', 'WITHDRAWN', 'EXCLUDED')`,
  'Project.lastMove': `select t.* from activity t where ${moves.where} order by t.at desc limit 1`,
  'Project.engagementModel': counting,
  'EngagementModel.evaluation': spoken(oneModel),
  'Scenario.evaluation': 'select * from evaluation where scenario_id = $1 order by id desc limit 1',
  'ModelParty.sheet': 'select * from sheet where party_id = $1',
  'Evaluation.detail': 'select * from evaluation_detail where evaluation_id = $1',
  'ValueFlow.valuation': 'select * from value_flow where id = $1',
  'Valuation.receiver': 'select * from receiver_valuation where flow_id = $1 and archived_at is null',
  'Valuation.giver': 'select * from giver_valuation where flow_id = $1 and archived_at is null',
};

/** Fields that are counted or worked out from other rows: a query for one value, with the row's id as $1. */
export const WORKED_OUT: Readonly<Record<string, string>> = {
  'Activity.actorName': `select name as value from app_user where id = (select actor_id from activity where id = $1)`,
  'Stakeholder.helix': `select coalesce(p.helix, (select o.helix from affiliation t join party o on o.id = t.organisation_id
    where t.person_id = p.id and t.archived_at is null order by ${seats} limit 1)) as value
    from stakeholder s join party p on p.id = s.party_id where s.id = $1`,
  'Stakeholder.lastContactAt': `select max(i.at) as value from ${entries} where ${past} and i.kind <> 'NOTE'`,
  'Stakeholder.participationCount': `select count(*)::int as value from participation where stakeholder_id = $1 and archived_at is null`,
  'Project.interactionCount': `select count(*)::int as value from interaction where project_id = $1 and archived_at is null`,
  'Project.modelCount': `select count(*)::int as value from engagement_model where project_id = $1 and archived_at is null`,
  'Project.daysInStage': `select (now() at time zone 'UTC')::date - (stage_since at time zone 'UTC')::date as value from project where id = $1`,
  'Project.partyCount': `select count(*)::int as value from participation where project_id = $1 and archived_at is null
    and state not in ('DECLINED', 'WITHDRAWN', 'EXCLUDED')`,
  'Project.hasWithdrawnParty': `select count(*) > 0 as value from participation where project_id = $1 and archived_at is null
    and state = 'WITHDRAWN'`,
  'Project.verdictStale': `select coalesce((select e.stale from (${spoken(counting)}) e), false) as value`,
  'Project.verdict': `select e.verdict as value from (${spoken(counting)}) e`,
  'EngagementModel.verdict': `select e.verdict as value from (${spoken(oneModel)}) e`,
  'ValueFlow.currency': `select m.currency as value from value_flow f join engagement_model m on m.id = f.model_id where f.id = $1`,
  'ProjectStep.days': `select at::date - (facts->>'since')::timestamptz::date as value from activity where id = $1`,
};
