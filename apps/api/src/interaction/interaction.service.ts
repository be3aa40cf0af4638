import { Injectable } from '@nestjs/common';
import { completionObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { changed } from '../platform/write/changed.js';
import { Interaction } from './interaction.entity.js';
import type { CreateInteractionInput, InteractionPatch, NextStepInput } from './interaction.inputs.js';
import { NextStep } from './next-step.entity.js';
import { checkStakeholders, enter, stakeholdersOf } from './stakeholder-entries.js';

declare module '../platform/events.js' {
  interface Events {
    'interaction.nextStepCompleted': { what: string };
  }
}

declare module '../platform/reactions.js' {
  interface Announcements {
    /** An interaction of that programme is about to say that it was about that project. */
    'interaction.about': { programmeId: string; projectId: string };
  }
}

/** Contacts with stakeholders, notes about them, and what was agreed to be done next. */
@Injectable()
export class InteractionService {
  async create(ctx: Context, input: CreateInteractionInput): Promise<string> {
    const { stakeholderIds, personIds, nextStep, ...content } = input;
    const stakeholders = await checkStakeholders(ctx, input.programmeId, stakeholderIds ?? []);
    const confidential = content.confidential ?? false;
    const interaction = ctx.insert(Interaction, { ...content, confidential, authorId: ctx.actor.user });
    enter(ctx, interaction.id, { ...content, confidential, archivedAt: null }, stakeholders);
    if (personIds) ctx.assign(Interaction, interaction.id, 'people', personIds);
    if (nextStep) ctx.insert(NextStep, { ...nextStep, interactionId: interaction.id });
    ctx.tell('interaction.created', interaction, { before: null, after: input });
    await this.announce(ctx, interaction, content.projectId);
    return interaction.id;
  }

  async update(
    ctx: Context,
    id: string,
    expectedVersion: number,
    { stakeholderIds, personIds, nextStep, ...patch }: InteractionPatch,
  ): Promise<string> {
    const interaction = await ctx.load(Interaction, id);
    // Who may not read it afterwards may not lock it away from himself and others.
    if (patch.confidential && interaction.authorId !== ctx.actor.user)
      ctx.require('interaction.confidential', interaction.programmeId);
    const was = {
      stakeholderIds: await stakeholdersOf(ctx, id),
      personIds: await ctx.members(Interaction, id, 'people'),
    };
    const is = {
      stakeholderIds:
        stakeholderIds === undefined
          ? was.stakeholderIds
          : await checkStakeholders(ctx, interaction.programmeId, stakeholderIds ?? []),
      personIds: personIds === undefined ? was.personIds : [...new Set(personIds)].sort(),
    };
    ctx.update(Interaction, id, expectedVersion, patch);
    enter(ctx, id, { ...interaction, ...patch }, is.stakeholderIds);
    if (personIds !== undefined) ctx.assign(Interaction, id, 'people', is.personIds);
    ctx.tell(
      'interaction.updated',
      interaction,
      changed(
        { ...interaction, ...was },
        { ...patch, ...is, ...(nextStep === undefined ? {} : { nextStep }) },
      ),
    );
    if (nextStep !== undefined) await this.agree(ctx, interaction, nextStep);
    await this.announce(ctx, interaction, patch.projectId);
    return id;
  }

  async archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    await ctx.archive(Interaction, id, expectedVersion);
    return this.reenter(ctx, id);
  }

  async restore(ctx: Context, id: string): Promise<string> {
    await ctx.restore(Interaction, id);
    return this.reenter(ctx, id);
  }

  /** The next step of that id is done now. */
  async completeNextStep(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    const step = await ctx.load(NextStep, id);
    const interaction = await ctx.load(Interaction, step.interactionId);
    refuseIf(completionObstacles(step));
    ctx.update(NextStep, id, expectedVersion, { doneAt: ctx.now() });
    ctx.tell('interaction.nextStepCompleted', interaction, { what: step.what });
    return id;
  }

  /** Null takes the next step back; otherwise the one that is known is worded anew, or the first is agreed. */
  private async agree(ctx: Context, interaction: Interaction, agreed: NextStepInput | null): Promise<void> {
    const [known] = await ctx.rows(
      NextStep,
      (row) =>
        sql`${row}.interaction_id = ${constant(interaction.id, 'uuid')} and ${row}.archived_at is null`,
    );
    if (!known && agreed) ctx.insert(NextStep, { ...agreed, interactionId: interaction.id });
    if (known && agreed) ctx.update(NextStep, known.id, known.version, { ...agreed });
    if (known && !agreed) ctx.update(NextStep, known.id, known.version, { archivedAt: ctx.now() });
  }

  private async reenter(ctx: Context, id: string): Promise<string> {
    const interaction = await ctx.load(Interaction, id);
    enter(ctx, id, interaction, await stakeholdersOf(ctx, id));
    return id;
  }

  private async announce(
    ctx: Context,
    interaction: Interaction,
    projectId: string | null | undefined,
  ): Promise<void> {
    if (!projectId) return;
    await ctx.announce('interaction.about', interaction, {
      programmeId: interaction.programmeId,
      projectId,
    });
  }
}
