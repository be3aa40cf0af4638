import { Injectable } from '@nestjs/common';
import {
  type ParticipationState,
  isLive,
  leadObstacles,
  participationObstacles,
  participationOutlook,
  written,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid, notFound, refuseIf, refuseStale } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { Participation } from './participation.entity.js';
import type {
  CreateParticipationInput,
  ParticipationMoveArguments,
  ParticipationPatch,
} from './participation.inputs.js';
import { lockProject, participationFactsOf, participationsOf } from './project-facts.js';
import { type ParticipationMoveAhead, worded } from './project-outlook.type.js';
import { Project } from './project.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'participation.moved': { from: ParticipationState; to: ParticipationState; note: string | null };
  }
}
declare module '../platform/reactions.js' {
  interface Announcements {
    /** Whether the party takes part, or how far it is. */
    'participation.changed': object;
  }
}

/** Who takes part in which project. */
@Injectable()
export class ParticipationService {
  async create(ctx: Context, input: CreateParticipationInput): Promise<string> {
    const project = await ctx.load(Project, input.projectId);
    const stakeholder = await ctx.load(Stakeholder, input.stakeholderId, 'stakeholder.read');
    if (stakeholder.programmeId !== project.programmeId) throw notFound();
    await lockProject(ctx, project.id);
    await this.refuseSecond(ctx, input);
    if (input.role === 'LEAD') await this.checkLead(ctx, project.id, null);
    const participation = ctx.create(Participation, { ...input, programmeId: project.programmeId });
    await ctx.announce('participation.changed', participation, {});
    return participation.id;
  }

  async update(
    ctx: Context,
    id: string,
    expectedVersion: number,
    patch: ParticipationPatch,
  ): Promise<string> {
    const participation = await ctx.load(Participation, id);
    await lockProject(ctx, participation.projectId);
    if (patch.role === 'LEAD' && isLive(participation.state))
      await this.checkLead(ctx, participation.projectId, id);
    ctx.change(participation, expectedVersion, patch);
    return id;
  }

  async archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    const participation = await ctx.load(Participation, id);
    await lockProject(ctx, participation.projectId);
    await ctx.archive(Participation, id, expectedVersion);
    await ctx.announce('participation.changed', participation, {});
    return id;
  }

  async restore(ctx: Context, id: string): Promise<string> {
    const participation = await ctx.load(Participation, id);
    await lockProject(ctx, participation.projectId);
    if (participation.role === 'LEAD' && isLive(participation.state))
      await this.checkLead(ctx, participation.projectId, id);
    await ctx.restore(Participation, id);
    await ctx.announce('participation.changed', participation, {});
    return id;
  }

  async move(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { to, note }: ParticipationMoveArguments,
  ): Promise<string> {
    const participation = await ctx.load(Participation, id);
    refuseStale(participation, expectedVersion);
    await lockProject(ctx, participation.projectId);
    const step = { to, note: written(note) };
    refuseIf(participationObstacles(await participationFactsOf(ctx, participation), step));
    ctx.update(Participation, id, expectedVersion, { state: to });
    ctx.tell('participation.moved', participation, { from: participation.state, to, note: step.note });
    await ctx.announce('participation.changed', participation, {});
    return id;
  }

  /** The moves that lie ahead, with what is missing for each in the caller's language. */
  async ahead(ctx: Context, id: string): Promise<ParticipationMoveAhead[]> {
    const participation = await ctx.load(Participation, id, 'participation.write');
    const facts = await participationFactsOf(ctx, participation);
    return participationOutlook(facts).map((move) => worded(ctx, move));
  }

  private async checkLead(ctx: Context, project: string, except: string | null): Promise<void> {
    const others = await participationsOf(ctx, project);
    refuseIf(leadObstacles(others.filter(({ id }) => id !== except)));
  }

  /** The index refuses a second one too; this says so in words. */
  private async refuseSecond(
    ctx: Context,
    { projectId, stakeholderId }: CreateParticipationInput,
  ): Promise<void> {
    const known = await ctx.query(
      sql`select id from participation where project_id = ${constant(projectId, 'uuid')} and stakeholder_id = ${constant(stakeholderId, 'uuid')} and archived_at is null`,
    );
    if (known.length)
      throw invalid(
        fault(
          'input.stakeholderId',
          'unique',
          'Тази страна вече участва в проекта.',
          'This party takes part in the project already.',
        ),
      );
  }
}
