import { Injectable } from '@nestjs/common';
import type { ParticipationState } from '@tlaka/domain';
import { EngagementModel } from '../engagement/model.entity.js';
import { ModelMoves } from '../engagement/model-moves.js';
import { ScenarioService } from '../engagement/scenario.service.js';
import { EvaluationService } from '../engagement/evaluation.service.js';
import { ModelService } from '../engagement/model.service.js';
import { Precondition } from '../engagement/precondition.entity.js';
import { PreconditionService } from '../engagement/precondition.service.js';
import { constant, sql } from '../platform/sql/sql.js';
import type { AnswerContent, ModelContent, ModelPartyContent } from './content/model.shape.js';
import { MODELS } from './content/models.js';
import type { ProjectCode } from './content/projects.js';
import { type Drawn, draw } from './model-drawing.js';
import { state } from './model-statement.js';
import type { Story } from './story.js';
import type { Act } from './timeline.js';

/** The demo's engagement models: drawn up, stated party by party, evaluated by the engine, moved on. */
@Injectable()
export class DemoModels {
  constructor(
    private readonly models: ModelService,
    private readonly scenarios: ScenarioService,
    private readonly moves: ModelMoves,
    private readonly evaluations: EvaluationService,
    private readonly preconditions: PreconditionService,
  ) {}

  /** What happened to the model of a project; nothing where it has none. */
  acts(story: Story, projectId: string, code: ProjectCode): Act[] {
    const content = MODELS.find(({ project }) => project === code);
    if (!content) return [];
    let drawn: Drawn;
    const make = async (): Promise<void> => {
      drawn = await this.make(story, projectId, content);
    };
    const [last] = [...content.parties].sort((a, b) => b.statedOn - a.statedOn);
    return [
      { on: content.madeOn, play: make },
      ...content.parties.map((party) => ({
        on: party.statedOn,
        play: () => this.stated(story, drawn, party),
      })),
      ...content.answers.map((answer, at) => ({
        on: answer.answeredOn,
        play: () => this.answer(story, drawn, at + 1, answer),
      })),
      ...(content.chosen
        ? [{ on: last!.statedOn, play: () => this.choose(story, drawn, last!.statedOn, content.chosen!) }]
        : []),
      ...content.moves.map(([to, on, by]) => ({
        on,
        play: async () => {
          const ctx = story.at(on, by);
          const { version } = await ctx.load(EngagementModel, drawn.model);
          await this.moves.move(ctx, drawn.model, version, { to, note: null });
        },
      })),
    ];
  }

  /** The day on which the model lets a party commit itself, or begin. */
  bindingDay(code: ProjectCode, to: ParticipationState): number | undefined {
    const status = { COMMITTED: 'VALIDATED', ACTIVE: 'IN_FORCE' }[to as string];
    const move = MODELS.find(({ project }) => project === code)?.moves.find(([at]) => at === status);
    return move && move[1] + 1;
  }

  private async make(story: Story, projectId: string, content: ModelContent): Promise<Drawn> {
    const { cooperationForm, horizonMonths, madeOn } = content;
    const ctx = story.at(madeOn, 'coordinator');
    const model = await this.models.create(ctx, {
      projectId,
      cooperationForm,
      horizonMonths,
      discountRate: 0,
      currency: 'EUR',
    });
    return draw(story, model, content);
  }

  private async stated(story: Story, drawn: Drawn, party: ModelPartyContent): Promise<void> {
    const ctx = await state(story, drawn, party);
    await this.evaluations.evaluate(ctx, await ctx.load(EngagementModel, drawn.model));
  }

  private async answer(
    story: Story,
    drawn: Drawn,
    place: number,
    { answer, evidence, answeredOn }: AnswerContent,
  ): Promise<void> {
    const ctx = story.at(answeredOn, 'coordinator');
    const [asked] = await ctx.rows(
      Precondition,
      (row) =>
        sql`${row}.model_id = ${constant(drawn.model, 'uuid')} and ${row}."order" = ${constant(place, 'int')}`,
    );
    if (!asked) throw new Error(`the form of the model asks for nothing in place ${place}`);
    await this.preconditions.update(ctx, asked.id, asked.version, { answer, evidence });
  }

  private async choose(story: Story, drawn: Drawn, on: number, scenario: string): Promise<void> {
    const ctx = story.at(on, 'coordinator');
    const { version } = await ctx.load(EngagementModel, drawn.model);
    await this.scenarios.choose(ctx, drawn.model, version, drawn.scenarios.get(scenario) ?? null);
  }
}
