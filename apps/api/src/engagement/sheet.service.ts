import { Injectable } from '@nestjs/common';
import { confirmationObstacles, followed, statementAfter, statementObstacles } from '@tlaka/domain';
import { v7 } from 'uuid';
import type { Context } from '../platform/context.js';
import { fault, invalid, notFound, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { authorOf } from './author.js';
import { type InterestInput, tripleFrom } from './engagement.inputs.js';
import { EvaluationService } from './evaluation.service.js';
import { followConfidence } from './follow-confidence.js';
import { inUse, openContent } from './model-content.js';
import { ModelParty } from './model-party.entity.js';
import { type Interest, Sheet } from './sheet.entity.js';
import type { SheetPatch } from './sheet.inputs.js';
import { checkSheet } from './value-check.js';
import { ReceiverValuation } from './valuation.entity.js';

/** What the parties state of themselves. */
@Injectable()
export class SheetService {
  constructor(private readonly evaluations: EvaluationService) {}

  async update(
    ctx: Context,
    partyId: string,
    expectedVersion: number,
    { interests, alternative, source, confidence, ...patch }: SheetPatch,
  ): Promise<string> {
    const { id, modelId } = await sheetOf(ctx, partyId);
    const model = await openContent(ctx, modelId);
    await inUse(ctx, ModelParty, 'ModelParty', partyId);
    const sheet = await ctx.load(Sheet, id);
    const author = await authorOf(ctx, sheet, source);
    refuseIf(statementObstacles(author, { source, bargainingPower: patch.bargainingPower }));
    const statement = statementAfter(author, sheet, { source, confidence });
    const change = { before: sheet.confidence, after: statement.confidence };
    const values = {
      ...patch,
      ...followed(sheet, change),
      ...(interests === undefined ? {} : { interests: listed(interests ?? []) }),
      ...(alternative === undefined ? {} : { alternative: tripleFrom(alternative, 'alternative') }),
    };
    checkSheet(values, 'patch');
    if (values.interests) await this.keepUsed(ctx, sheet, values.interests);
    ctx.change(sheet, expectedVersion, {
      ...values,
      ...statement,
      statedAt: ctx.now(),
      statedById: ctx.actor.user,
    });
    await followConfidence(ctx, sheet, change);
    await this.evaluations.evaluate(ctx, model);
    return id;
  }

  /** The party stands by what somebody else entered for it. */
  async confirm(ctx: Context, partyId: string, expectedVersion: number): Promise<string> {
    const { id, modelId } = await sheetOf(ctx, partyId);
    await openContent(ctx, modelId);
    await inUse(ctx, ModelParty, 'ModelParty', partyId);
    const sheet = await ctx.load(Sheet, id);
    const author = await authorOf(ctx, sheet);
    refuseIf(confirmationObstacles(author, { stated: sheet.statedAt !== null }));
    ctx.change(sheet, expectedVersion, {
      ...statementAfter(author, sheet, {}),
      statedAt: ctx.now(),
      statedById: ctx.actor.user,
    });
    return id;
  }

  /** An interest that a flow serves does not vanish under it. */
  private async keepUsed(
    ctx: Context,
    { modelId, partyId, interests }: Sheet,
    next: readonly Interest[],
  ): Promise<void> {
    const gone = interests.filter(({ id }) => !next.some((kept) => kept.id === id));
    if (!gone.length) return;
    const used = await ctx.rows(
      ReceiverValuation,
      (row) =>
        sql`${row}.model_id = ${constant(modelId, 'uuid')} and ${row}.party_id = ${constant(partyId, 'uuid')} and ${row}.archived_at is null and ${row}.interest = any(${constant(
          gone.map(({ id }) => id),
          'text[]',
        )}) and exists (select from value_flow f join scenario c on c.id = f.scenario_id where f.id = ${row}.flow_id and f.archived_at is null and c.archived_at is null)`,
    );
    const serving = gone.find(({ id }) => used.some(({ interest }) => interest === id));
    if (serving)
      throw invalid(
        fault(
          'patch.interests',
          'engagement.interest-in-use',
          `Поток обслужва интереса „${serving.label ?? serving.id}“; първо го свържете с друг.`,
          `A flow serves the interest “${serving.label ?? serving.id}”; let it serve another one first.`,
        ),
      );
  }
}

/** The sheet of a party: NOT_FOUND for whoever may not read it. */
export async function sheetOf(ctx: Context, partyId: string): Promise<Sheet> {
  const [sheet] = await ctx.rows(Sheet, (row) => sql`${row}.party_id = ${constant(partyId, 'uuid')}`);
  if (!sheet) throw notFound();
  return ctx.load(Sheet, sheet.id);
}

const listed = (interests: readonly InterestInput[]): Interest[] =>
  interests.map(({ id, label, points }) => ({ id: id ?? v7(), label, points: points ?? null }));
