import { Injectable } from '@nestjs/common';
import { InteractionService } from '../interaction/interaction.service.js';
import { NextStep } from '../interaction/next-step.entity.js';
import { constant, sql } from '../platform/sql/sql.js';
import type { AccountKey } from './content/accounts.js';
import { INTERACTIONS } from './content/interactions.js';
import type { Story } from './story.js';

/** The demo's year of contacts and notes, with what was done of what was agreed. */
@Injectable()
export class DemoInteractions {
  constructor(private readonly interactions: InteractionService) {}

  async tell(story: Story): Promise<void> {
    for (const [index, content] of INTERACTIONS.entries()) {
      const { kind, on, by, subject, summary, outcome, project, next, people, confidential } = content;
      const id = await this.interactions.create(story.at(on, by), {
        kind,
        subject,
        programmeId: story.programme,
        at: story.hour(on, index),
        summary: summary ?? null,
        outcome: outcome ?? null,
        confidential: confidential ?? false,
        projectId: project ? story.projects.of(project) : null,
        stakeholderIds: content.with.map((party) => story.stakeholders.of(party)),
        personIds: (people ?? []).map((person) => story.parties.of(person)),
        nextStep: next && { what: next[0], dueOn: story.day(next[1]), ownerId: story.account(next[2]) },
      });
      if (next?.[3] !== undefined) await this.done(story, id, next[3], next[2]);
    }
  }

  private async done(story: Story, interaction: string, on: number, by: AccountKey): Promise<void> {
    const ctx = story.at(on, by);
    const [step] = await ctx.rows(
      NextStep,
      (row) => sql`${row}.interaction_id = ${constant(interaction, 'uuid')}`,
    );
    await this.interactions.completeNextStep(ctx, step!.id, step!.version);
  }
}
