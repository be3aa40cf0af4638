import { Injectable } from '@nestjs/common';
import { PARTICIPATION_STEPS, type ParticipationState } from '@tlaka/domain';
import { Participation } from '../project/participation.entity.js';
import { ParticipationService } from '../project/participation.service.js';
import { ProjectMoves } from '../project/project-moves.js';
import { Project } from '../project/project.entity.js';
import { ProjectService } from '../project/project.service.js';
import type { ParticipationContent, ProjectContent } from './content/project.shape.js';
import { PROJECTS, type ProjectCode } from './content/projects.js';
import type { PartyKey } from './content/stakeholder.shape.js';
import { DemoModels } from './models.js';
import type { Story } from './story.js';
import type { Act } from './timeline.js';

/** Days from the first contact to each step; later steps wait for the engagement model. */
const PACE: Partial<Record<ParticipationState, number>> = {
  CONTACTED: 2,
  INTERESTED: 9,
  NEGOTIATING: 30,
  DECLINED: 18,
  EXCLUDED: 18,
};

/** The demo's projects, played day by day, so that every move meets the guards as it would have. */
@Injectable()
export class DemoProjects {
  constructor(
    private readonly projects: ProjectService,
    private readonly moves: ProjectMoves,
    private readonly participations: ParticipationService,
    private readonly models: DemoModels,
  ) {}

  async tell(story: Story): Promise<void> {
    for (const [code, content] of Object.entries(PROJECTS)) {
      const id = await this.propose(story, code as ProjectCode, content);
      const acts = [
        ...this.joining(story, id, code as ProjectCode, content),
        ...this.models.acts(story, id, code as ProjectCode),
        ...this.stages(story, id, content),
      ].sort((a, b) => a.on - b.on);
      for (const { play } of acts) await play();
    }
  }

  private async propose(story: Story, code: ProjectCode, content: ProjectContent): Promise<string> {
    const { participations: _parties, stages: _stages, themes, budget, proposedOn, ...texts } = content;
    const id = await this.projects.create(story.at(proposedOn, 'coordinator'), {
      ...texts,
      code,
      programmeId: story.programme,
      objective: null,
      coordinatorId: story.account('coordinator'),
      themeIds: themes.map((theme) => story.themes.of(theme)),
      budgetLow: budget?.[0] ?? null,
      budgetHigh: budget?.[1] ?? null,
      currency: 'EUR',
      startsOn: content.startsOn === undefined ? null : story.day(content.startsOn),
      endsOn: content.endsOn === undefined ? null : story.day(content.endsOn),
    });
    story.projects.set(code, id);
    return id;
  }

  private stages(story: Story, id: string, { stages }: ProjectContent): Act[] {
    return stages.map(({ to, on, by, note, revisitOn }) => ({
      on,
      play: async () => {
        const ctx = story.at(on, by);
        const { version } = await ctx.load(Project, id);
        await this.moves.move(ctx, id, version, {
          to,
          note: note ?? null,
          revisitOn: revisitOn === undefined ? null : story.day(revisitOn),
        });
      },
    }));
  }

  private joining(story: Story, project: string, code: ProjectCode, content: ProjectContent): Act[] {
    return Object.entries(content.participations).flatMap(([party, participation]) => {
      const from = participation.since ?? content.proposedOn + 3;
      let id = '';
      const enter = async (): Promise<void> => {
        id = await this.enter(story, project, from, party as PartyKey, participation);
      };
      const steps = way(participation.state).map((to): Act => {
        const on = this.models.bindingDay(code, to) ?? Math.min(from + (PACE[to] ?? 0), -1);
        return { on, play: () => this.step(story, id, on, to, participation.reason) };
      });
      return [{ on: from, play: enter }, ...steps];
    });
  }

  private enter(
    story: Story,
    projectId: string,
    on: number,
    party: PartyKey,
    { role, contribution, amount, since, declaredConflict, conflictDecision }: ParticipationContent,
  ): Promise<string> {
    return this.participations.create(story.at(on, 'coordinator'), {
      projectId,
      stakeholderId: story.stakeholders.of(party),
      role,
      contribution: contribution ?? null,
      contributionAmount: amount ?? null,
      currency: 'EUR',
      since: since === undefined ? null : story.day(since),
      source: 'MANUAL',
      declaredConflict: declaredConflict ?? null,
      conflictDecision: conflictDecision ?? null,
    });
  }

  private async step(
    story: Story,
    id: string,
    on: number,
    to: ParticipationState,
    reason?: string,
  ): Promise<void> {
    const ctx = story.at(on, 'coordinator');
    const { version } = await ctx.load(Participation, id);
    await this.participations.move(ctx, id, version, {
      to,
      note: (PARTICIPATION_STEPS as readonly ParticipationState[]).includes(to) ? null : (reason ?? null),
    });
  }
}

/** The states that a participation goes through to the one where it stands. */
function way(to: ParticipationState): ParticipationState[] {
  const step = (PARTICIPATION_STEPS as readonly ParticipationState[]).indexOf(to);
  if (step >= 0) return PARTICIPATION_STEPS.slice(1, step + 1);
  return to === 'DECLINED' ? ['CONTACTED', to] : [to];
}
