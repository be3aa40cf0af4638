import type { CordisProject, ProjectStage } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import { ProjectIdentifier } from '../project/project-identifier.entity.js';
import { projectSearchText } from '../project/project-search-text.js';
import { Project } from '../project/project.entity.js';
import type { Tally } from './tally.js';

const LONGEST_CODE = 40;

/** Projects by their CORDIS number: known ones are brought up to date, others added. Gives their ids by that number. */
export async function importProjects(
  ctx: Context,
  programmeId: string,
  rows: readonly CordisProject[],
  themesOf: ReadonlyMap<string, readonly string[]>,
  tally: Tally,
): Promise<Map<string, string>> {
  const programme = constant(programmeId, 'uuid');
  const projects = await ctx.rows(Project, (row) => sql`${row}.programme_id = ${programme}`);
  const numbers = await ctx.rows(
    ProjectIdentifier,
    (row) =>
      sql`${row}.programme_id = ${programme} and ${row}.scheme = 'CORDIS_ID' and ${row}.archived_at is null`,
  );
  const byId = new Map(projects.map((project) => [project.id, project]));
  const known = new Map(
    numbers.flatMap(({ value, projectId }) => (byId.has(projectId) ? [[value, byId.get(projectId)!]] : [])),
  );
  const codes = new Set(projects.map(({ code }) => code));

  const ids = new Map<string, string>();
  for (const row of rows) {
    const themeIds = themesOf.get(row.id) ?? [];
    const project = known.get(row.id);
    ids.set(
      row.id,
      project
        ? await update(ctx, project, row, themeIds, tally)
        : create(ctx, programmeId, row, themeIds, codes, tally),
    );
  }
  return ids;
}

const contentOf = (row: CordisProject) => ({
  titleEn: row.title,
  objective: row.objective,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  budgetLow: cents(row.budget),
  budgetHigh: cents(row.budget),
});

/** Exact amounts as the column keeps them: two decimals. */
export function cents(amount: string | null): string | null {
  if (amount === null) return null;
  const [whole = '0', decimals = ''] = amount.split('.');
  if (decimals.length <= 2) return `${whole}.${decimals.padEnd(2, '0')}`;
  const rounded = BigInt(whole + decimals.slice(0, 2)) + (Number(decimals[2]) >= 5 ? 1n : 0n);
  const text = rounded.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** Since when a project of CORDIS stands where it stands: its first day while it runs, else its last. */
const since = (row: CordisProject, now: string): string => {
  const day = row.stage === 'RUNNING' ? row.startsOn : row.endsOn;
  return day && day < now ? `${day}T00:00:00.000Z` : now;
};

function create(
  ctx: Context,
  programmeId: string,
  row: CordisProject,
  themeIds: readonly string[],
  codes: Set<string>,
  tally: Tally,
): string {
  // Acronyms are not unique in CORDIS.
  const code =
    codes.has(row.acronym) || row.acronym.length > LONGEST_CODE
      ? `${row.acronym.slice(0, 28)} ${row.id}`
      : row.acronym;
  codes.add(code);
  const content = contentOf(row);
  const project = ctx.create(Project, {
    programmeId,
    code,
    ...content,
    currency: 'EUR',
    stage: row.stage,
    stageSince: since(row, ctx.now()),
    searchText: projectSearchText({ code, titleEn: row.title }, row.identifiers),
  });
  for (const identifier of row.identifiers)
    ctx.insert(ProjectIdentifier, { ...identifier, projectId: project.id, programmeId });
  if (themeIds.length) ctx.assign(Project, project.id, 'themes', themeIds);
  tally.add('projects', 'created');
  return project.id;
}

async function update(
  ctx: Context,
  project: Project,
  row: CordisProject,
  themeIds: readonly string[],
  tally: Tally,
): Promise<string> {
  const { after } = changed(project, contentOf(row));
  const moved: ProjectStage | null = project.stage === row.stage ? null : row.stage;
  const assigned = await ctx.members(Project, project.id, 'themes');
  const missing = themeIds.filter((id) => !assigned.includes(id));
  if (missing.length) ctx.assign(Project, project.id, 'themes', [...assigned, ...missing]);
  if (!Object.keys(after).length && !moved) {
    tally.add('projects', missing.length ? 'updated' : 'unchanged');
    return project.id;
  }
  const stage = moved ? { stage: moved, heldFrom: null, stageSince: since(row, ctx.now()) } : {};
  const searchText = projectSearchText({ ...project, ...after }, row.identifiers);
  ctx.update(Project, project.id, project.version, { ...after, ...stage, searchText });
  if (Object.keys(after).length) ctx.tell('project.updated', project, changed(project, after));
  if (moved)
    ctx.tell('project.moved', project, {
      from: project.stage,
      to: moved,
      since: project.stageSince,
      note: 'CORDIS',
    });
  tally.add('projects', 'updated');
  return project.id;
}
