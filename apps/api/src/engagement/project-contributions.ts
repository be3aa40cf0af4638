import type { ModelStatus, Verdict } from '@tlaka/domain';
import { alsoOwn } from '../project/partner-access.js';
import type { Participation } from '../project/participation.entity.js';
import { takesPart } from '../project/project.access.js';
import { contributeParticipationFacts, contributeProjectFacts } from '../project/project-facts.js';
import { reactTo } from '../platform/reactions.js';
import { type Sql, constant, sql } from '../platform/sql/sql.js';
import { Party } from '../party/party.entity.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { PARTY_LEFT } from './engagement-document.js';
import { verdictOf, verdictStaleOf } from './evaluation.entity.js';
import { countsFirst } from './model.entity.js';

/** The revision of a project's model that counts. */
const counting = (project: Sql): Sql =>
  sql`select m.* from engagement_model m where m.project_id = ${project} and m.archived_at is null order by ${countsFirst(sql`m`)} limit 1`;

contributeProjectFacts(async (ctx, { id }) => {
  const [model] = await ctx.query<{
    cooperationForm: string | null;
    modelStatus: ModelStatus;
    verdict: Verdict | null;
    verdictStale: boolean;
  }>(
    sql`select its.cooperation_form as "cooperationForm", its.status as "modelStatus", ${verdictOf(sql`its`)} as verdict, coalesce(${verdictStaleOf(sql`its`)}, false) as "verdictStale" from (${counting(constant(id, 'uuid'))}) its`,
  );
  return model ?? {};
});

contributeParticipationFacts(async (ctx, { projectId, stakeholderId }) => {
  const [found] = await ctx.query<{ valuationValidated: boolean }>(
    sql`select exists (select from (${counting(constant(projectId, 'uuid'))}) its join model_party p on p.model_id = its.id join sheet s on s.party_id = p.id
      where p.stakeholder_id = ${constant(stakeholderId, 'uuid')} and p.archived_at is null and s.source = 'PARTY_STATED') as "valuationValidated"`,
  );
  return found ?? {};
});

// A party that leaves takes with it what it was to give and get: what was last said of the deal no longer holds, until it
// is back. In one turn with whoever changes the deal just now.
reactTo('participation.changed', async (ctx, participation) => {
  const { projectId, stakeholderId } = participation as Participation;
  const project = constant(projectId, 'uuid');
  await ctx.lock(
    sql`select id from engagement_model where project_id = ${project} order by id for no key update`,
  );
  ctx.write(
    sql`update evaluation set stale = not stale where id in (
      select last.id from engagement_model m join model_party its on its.model_id = m.id join scenario c on c.model_id = m.id
        join lateral (select e.id, e.stale from evaluation e where e.scenario_id = c.id order by e.id desc limit 1) last on last.stale <> ${PARTY_LEFT}
        where m.project_id = ${project} and its.stakeholder_id = ${constant(stakeholderId, 'uuid')} and its.archived_at is null) returning id`,
  );
});

// A partner sees who is party to the deals of its projects, as it sees who takes part in them.
const inDeal = (stakeholder: Sql): Sql =>
  sql`exists (select from model_party p join engagement_model m on m.id = p.model_id where p.stakeholder_id = ${stakeholder} and p.archived_at is null and ${takesPart(sql`m.project_id`)})`;
alsoOwn(Stakeholder, 'stakeholder.read', (row) => inDeal(sql`${row}.id`));
alsoOwn(
  Party,
  'party.read',
  (row) => sql`exists (select from stakeholder s where s.party_id = ${row}.id and ${inDeal(sql`s.id`)})`,
);
