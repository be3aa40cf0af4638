import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ENGINE_VERSION,
  type Verdict,
  asJudged,
  canonicalDocument,
  evaluate,
  sizeObstacles,
  validate,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import type { Class } from '../platform/entity/marks.js';
import type { Row } from '../platform/entity/row.js';
import { invalid, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { statedModel } from './engagement-document.js';
import { writeEvaluations } from './evaluation-rows.js';
import { openContent } from './model-content.js';
import type { EngagementModel } from './model.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.judged': { scenario: string; from: Verdict | null; to: Verdict };
  }
}

interface Latest {
  id: string;
  scenario: string;
  verdict: Verdict;
  stale: boolean;
  current: boolean;
}

/** Keeps the evaluations of a model in step with what is stated in it. */
@Injectable()
export class EvaluationService {
  /** Changes something of a model whose content is open, as it stands when it is this one's turn, and evaluates what the model
   * has become. */
  async change<T extends Row & { modelId: string }>(
    ctx: Context,
    type: Class<T>,
    id: string,
    write: (row: T, model: EngagementModel) => unknown,
  ): Promise<string> {
    const { modelId } = await ctx.load(type, id);
    const model = await openContent(ctx, modelId);
    await write(await ctx.load(type, id), model);
    await this.evaluate(ctx, model);
    return id;
  }

  /** After every change of content, in its unit: refuses what is impossible as a whole, evaluates every scenario anew. */
  async evaluate(ctx: Context, model: EngagementModel): Promise<void> {
    const { document: stated, partyLeft } = await statedModel(ctx, model.id);
    refuseIf(sizeObstacles(stated));
    const faults = validate(stated);
    if (faults.length) throw invalid(...faults.map((one) => ({ ...one, path: placeOf(one.path) })));
    const document = asJudged(stated);
    const inputsHash = createHash('sha256')
      .update(`${ENGINE_VERSION} ${canonicalDocument(document)}`)
      .digest('hex');
    const before = await this.latest(ctx, model.id, inputsHash);
    const same = before.filter(({ current, stale }) => current && stale === partyLeft);
    if (same.length === document.scenarios.length) return;
    this.outdate(
      ctx,
      before.map(({ id }) => id),
    );
    const said = evaluate(document);
    writeEvaluations(ctx, model, said, { document, inputsHash, stale: partyLeft });
    for (const { id, verdict } of said.scenarios) {
      const from = before.find(({ scenario }) => scenario === id)?.verdict ?? null;
      if (from !== verdict) ctx.tell('engagementModel.judged', model, { scenario: id, from, to: verdict });
    }
  }

  /** The evaluations no longer hold for what is so now; they stay as they are otherwise. */
  outdate(ctx: Context, evaluations: readonly string[]): void {
    if (evaluations.length)
      ctx.write(
        sql`update evaluation set stale = true where id = any(${constant(evaluations, 'uuid[]')}) and not stale returning id`,
      );
  }

  /** The latest evaluation of each scenario in use; `current`: made of the same input. */
  latest(ctx: Context, model: string, inputsHash = ''): Promise<Latest[]> {
    return ctx.query(
      sql`select distinct on (e.scenario_id) e.id, e.scenario_id as scenario, e.verdict, e.stale, d.inputs_hash = ${constant(inputsHash, 'text')} as current
        from scenario s join evaluation e on e.scenario_id = s.id join evaluation_detail d on d.evaluation_id = e.id
        where s.model_id = ${constant(model, 'uuid')} and s.archived_at is null order by e.scenario_id, e.id desc`,
    );
  }
}

/** What a field of the engine's document is called where it is entered. */
const ENTERED: Readonly<Record<string, string>> = { requires: 'requiresIds', power: 'bargainingPower' };

/** The field that a fault of the whole document is about; each value by itself has been checked with its exact place. */
function placeOf(path: string): string {
  const field = path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1)!;
  return `patch.${ENTERED[field] ?? field}`;
}
