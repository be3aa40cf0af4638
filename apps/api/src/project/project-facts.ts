import {
  type ParticipationFacts,
  type ProjectFacts,
  type ProjectMove,
  isLive,
  undecidedConflicts,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Participation } from './participation.entity.js';
import type { Project } from './project.entity.js';

/** What only later slices know of a project. */
export type LaterProjectFacts = Pick<
  ProjectFacts,
  'cooperationForm' | 'modelStatus' | 'verdict' | 'verdictStale'
>;
/** What only later slices know of a participation. */
export type LaterParticipationFacts = Pick<ParticipationFacts, 'valuationValidated'>;

type Source<T, F> = (ctx: Context, row: T) => Promise<Partial<F>>;

const ofProjects: Source<Project, LaterProjectFacts>[] = [];
const ofParticipations: Source<Participation, LaterParticipationFacts>[] = [];

/** A later slice says what it knows; before it does, every guard that needs to know refuses. */
export const contributeProjectFacts = (source: Source<Project, LaterProjectFacts>): void => {
  ofProjects.push(source);
};
export const contributeParticipationFacts = (
  source: Source<Participation, LaterParticipationFacts>,
): void => {
  ofParticipations.push(source);
};

/** Everything that the moves of a project depend on, as it stands now. */
export async function factsOf(ctx: Context, project: Project): Promise<ProjectFacts> {
  const participations = await participationsOf(ctx, project.id);
  const facts: ProjectFacts = {
    stage: project.stage,
    heldFrom: project.heldFrom,
    hasLead: participations.some(({ role, state }) => role === 'LEAD' && isLive(state)),
    hasCoordinator: project.coordinatorId !== null,
    participations,
    undecidedConflicts: undecidedConflicts(participations, await conflictsIn(ctx, project.id)).length,
    cooperationForm: null,
    modelStatus: null,
    verdict: null,
    verdictStale: false,
  };
  for (const source of ofProjects) Object.assign(facts, await source(ctx, project));
  return facts;
}

/** Everything that the moves of a participation depend on. */
export async function participationFactsOf(
  ctx: Context,
  participation: Participation,
): Promise<ParticipationFacts> {
  const facts: ParticipationFacts = { state: participation.state, valuationValidated: false };
  for (const source of ofParticipations) Object.assign(facts, await source(ctx, participation));
  return facts;
}

/** Its parties in use, whoever may see them: guards look at all of them. */
export async function participationsOf(ctx: Context, project: string) {
  const rows = await ctx.query<
    Pick<Participation, 'id' | 'role' | 'state' | 'declaredConflict' | 'conflictDecision'> & {
      partyId: string;
    }
  >(
    sql`select p.id, p.role, p.state, p.declared_conflict as "declaredConflict", p.conflict_decision as "conflictDecision", s.party_id as "partyId" from participation p join stakeholder s on s.id = p.stakeholder_id where p.project_id = ${constant(project, 'uuid')} and p.archived_at is null`,
  );
  return rows;
}

/** Conflicts of interest between its parties that hold today. */
const conflictsIn = (ctx: Context, project: string): Promise<{ fromId: string; toId: string }[]> =>
  ctx.query(
    sql`with party_of as (select s.party_id from participation p join stakeholder s on s.id = p.stakeholder_id where p.project_id = ${constant(project, 'uuid')} and p.archived_at is null)
      select r.from_id as "fromId", r.to_id as "toId" from relationship r where r.kind = 'CONFLICT_OF_INTEREST' and r.archived_at is null and coalesce(r.until >= ${constant(today(ctx), 'date')}, true)
        and r.from_id in (select party_id from party_of) and r.to_id in (select party_id from party_of)`,
  );

/** One change after the other of what the guards of a project look at. */
export const lockProject = (ctx: Context, ...projects: string[]): Promise<void> =>
  ctx.lock(
    sql`select id from project where id = any(${constant(projects, 'uuid[]')}) order by id for no key update`,
  );

/** The day in UTC, for the rules about dates. */
export const today = (ctx: Context): ProjectMove['today'] => ctx.now().slice(0, 10);
