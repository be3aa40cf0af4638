import { Injectable } from '@nestjs/common';
import {
  type ProgrammeRole,
  budgetObstacles,
  coordinatorObstacles,
  nextProjectCode,
  periodObstacles,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { requireOneLanguage } from '../platform/entity/bilingual.js';
import { refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import { Programme } from '../programme/programme.entity.js';
import { requireThemesOf } from '../programme/theme-check.js';
import { ProjectIdentifier } from './project-identifier.entity.js';
import { projectSearchText } from './project-search-text.js';
import { Project } from './project.entity.js';
import type { CreateProjectInput, ProjectIdentifierInput, ProjectPatch } from './project.inputs.js';

type Content = Pick<Project, 'startsOn' | 'endsOn' | 'budgetLow' | 'budgetHigh'>;

/** Joint projects as they are written down; their way through the stages is `ProjectMoves`. */
@Injectable()
export class ProjectService {
  async create(ctx: Context, { themeIds, identifiers, ...input }: CreateProjectInput): Promise<string> {
    checkContent(input);
    const { id: programmeId } = await ctx.load(Programme, input.programmeId, 'programme.read');
    const coordinatorId = input.coordinatorId ?? coordinatorIn(ctx, programmeId);
    if (coordinatorId) await this.checkCoordinator(ctx, programmeId, coordinatorId);
    if (themeIds) await requireThemesOf(ctx, programmeId, themeIds);
    const code = input.code ?? (await this.nextCode(ctx, programmeId));
    const numbers = trimmed(identifiers ?? []);
    const project = ctx.insert(Project, {
      ...input,
      code,
      coordinatorId,
      stageSince: ctx.now(),
      searchText: projectSearchText({ ...input, code }, numbers),
    });
    for (const number of numbers)
      ctx.insert(ProjectIdentifier, { ...number, projectId: project.id, programmeId });
    if (themeIds) ctx.assign(Project, project.id, 'themes', themeIds);
    ctx.tell('project.created', project, {
      before: null,
      after: { ...input, code, coordinatorId, themeIds, identifiers: numbers },
    });
    return project.id;
  }

  async update(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { themeIds, identifiers, ...patch }: ProjectPatch,
  ): Promise<string> {
    const project = await ctx.load(Project, id);
    const next = { ...project, ...patch, code: patch.code ?? project.code };
    checkContent(next);
    if (patch.coordinatorId && patch.coordinatorId !== project.coordinatorId)
      await this.checkCoordinator(ctx, project.programmeId, patch.coordinatorId);
    if (themeIds) await requireThemesOf(ctx, project.programmeId, themeIds);
    const known = await this.identifiersOf(ctx, id);
    const numbers = identifiers === undefined ? known : trimmed(identifiers ?? []);
    const searchText = projectSearchText(next, numbers);
    ctx.update(Project, id, expectedVersion, {
      ...patch,
      ...(searchText === project.searchText ? {} : { searchText }),
    });
    if (identifiers !== undefined) this.replaceIdentifiers(ctx, project, known, numbers);
    if (themeIds !== undefined) ctx.assign(Project, id, 'themes', themeIds ?? []);
    const { before, after } = changed(
      { ...project, identifiers: known.map(plain) },
      { ...patch, identifiers: identifiers && numbers },
    );
    ctx.tell('project.updated', project, { before, after: { ...after, themeIds } });
    return id;
  }

  private async checkCoordinator(ctx: Context, programme: string, user: string): Promise<void> {
    const [membership] = await ctx.query<{ role: ProgrammeRole }>(
      sql`select role from membership where programme_id = ${constant(programme, 'uuid')} and user_id = ${constant(user, 'uuid')} and archived_at is null`,
    );
    refuseIf(coordinatorObstacles(membership?.role ?? null));
  }

  /** The programme is locked, so that two projects added at once get two numbers. */
  private async nextCode(ctx: Context, programme: string): Promise<string> {
    const id = constant(programme, 'uuid');
    await ctx.lock(sql`select id from programme where id = ${id} for no key update`);
    const used = await ctx.query<{ code: string }>(
      sql`select code from project where programme_id = ${id} and code like 'P-%'`,
    );
    return nextProjectCode(used.map(({ code }) => code));
  }

  private identifiersOf(ctx: Context, project: string): Promise<ProjectIdentifier[]> {
    return ctx.rows(
      ProjectIdentifier,
      (row) => sql`${row}.project_id = ${constant(project, 'uuid')} and ${row}.archived_at is null`,
    );
  }

  private replaceIdentifiers(
    ctx: Context,
    { id: projectId, programmeId }: Project,
    known: readonly ProjectIdentifier[],
    wanted: readonly ProjectIdentifierInput[],
  ): void {
    const same = (a: ProjectIdentifierInput) => (b: ProjectIdentifierInput) =>
      a.scheme === b.scheme && a.value === b.value;
    const archivedAt = ctx.now();
    for (const one of known)
      if (!wanted.some(same(one))) ctx.update(ProjectIdentifier, one.id, one.version, { archivedAt });
    for (const one of wanted)
      if (!known.some(same(one))) ctx.insert(ProjectIdentifier, { ...one, projectId, programmeId });
  }
}

function checkContent(project: Partial<Content>): void {
  requireOneLanguage(project, 'title');
  refuseIf([
    ...periodObstacles(project.startsOn ?? null, project.endsOn ?? null),
    ...budgetObstacles(project.budgetLow ?? null, project.budgetHigh ?? null),
  ]);
}

/** A coordinator who adds a project looks after it. */
const coordinatorIn = ({ actor }: Context, programme: string): string | null =>
  actor.memberships.some((one) => one.programme === programme && one.role === 'COORDINATOR')
    ? actor.user
    : null;

const plain = ({ scheme, value }: ProjectIdentifierInput): ProjectIdentifierInput => ({ scheme, value });

const trimmed = (identifiers: readonly ProjectIdentifierInput[]): ProjectIdentifierInput[] =>
  identifiers.map(({ scheme, value }) => ({ scheme, value: value.trim() }));
