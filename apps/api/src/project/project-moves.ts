import { Injectable } from '@nestjs/common';
import { type ProjectMove, obstacles, projectOutlook, standingAfter, written } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf, refuseStale } from '../platform/errors.js';
import { factsOf, lockProject, today } from './project-facts.js';
import type { ProjectMoveFacts } from './project-history.entity.js';
import { Project } from './project.entity.js';
import type { ProjectMoveArguments } from './project.inputs.js';
import { type ProjectMoveAhead, worded } from './project-outlook.type.js';

declare module '../platform/events.js' {
  interface Events {
    'project.moved': ProjectMoveFacts & { note: string | null };
  }
}
declare module '../platform/reactions.js' {
  interface Announcements {
    'project.moved': ProjectMoveFacts;
  }
}

/** The way of a project through its stages. */
@Injectable()
export class ProjectMoves {
  async move(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { to, note: said, revisitOn = null, override }: ProjectMoveArguments,
  ): Promise<string> {
    const project = await ctx.load(Project, id);
    const reason = written(override);
    if (reason) ctx.require('project.override', project.programmeId);
    refuseStale(project, expectedVersion);
    await lockProject(ctx, id);
    const move: ProjectMove = {
      to,
      note: written(said),
      revisitOn,
      override: reason,
      today: today(ctx),
    };
    refuseIf(obstacles(await factsOf(ctx, project), move));
    ctx.update(Project, id, expectedVersion, {
      ...standingAfter(project, move),
      stageSince: ctx.now(),
    });
    const facts: ProjectMoveFacts = {
      from: project.stage,
      to,
      since: project.stageSince,
      ...(reason ? { override: reason } : {}),
    };
    // Whoever reads the history reads why it was decided against the verdict.
    const note = [move.note, reason].filter(Boolean).join('\n') || null;
    ctx.tell('project.moved', project, { ...facts, note });
    await ctx.announce('project.moved', project, facts);
    return id;
  }

  /** The moves that lie ahead, with what is missing for each in the caller's language. */
  async ahead(ctx: Context, id: string): Promise<ProjectMoveAhead[]> {
    const project = await ctx.load(Project, id, 'participation.write');
    const { all, programme, own } = ctx.actor.grant('project.move');
    const allowed =
      all ||
      programme.includes(project.programmeId) ||
      (own.includes(project.programmeId) && project.coordinatorId === ctx.actor.user);
    return projectOutlook(await factsOf(ctx, project), today(ctx)).map((move) => ({
      ...worded(ctx, move),
      overridable: move.overridable,
      allowed,
    }));
  }
}
