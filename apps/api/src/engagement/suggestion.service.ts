import { Injectable } from '@nestjs/common';
import {
  EXTERNAL,
  type FlowInput,
  type Suggestion,
  type ValueChange,
  ownInterest,
  reason,
  suggestedChange,
  tripleOf,
  withMode,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { takeOverStatement } from './author.js';
import { statedModel } from './engagement-document.js';
import { EvaluationDetail } from './evaluation-detail.entity.js';
import { Evaluation } from './evaluation.entity.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlow } from './flow.entity.js';
import { addSides } from './flow.service.js';
import type { NewIds } from './model-copy.js';
import { openContent } from './model-content.js';
import type { TrySuggestionArguments } from './model.inputs.js';
import { PartyRisk } from './risk.entity.js';
import { Scenario } from './scenario.entity.js';
import { copyAs } from './scenario.service.js';
import { Sheet } from './sheet.entity.js';
import type { Triple } from './triple.js';
import { GiverValuation, ReceiverValuation } from './valuation.entity.js';

/** Suggestions of the engine, tried. */
@Injectable()
export class SuggestionService {
  constructor(private readonly evaluations: EvaluationService) {}

  /** A copy of the scenario in which what the suggestion asks for is so; the original stays as it is. */
  async tryOut(ctx: Context, evaluationId: string, { place, name }: TrySuggestionArguments): Promise<string> {
    const { scenarioId } = await ctx.load(Evaluation, evaluationId, null);
    const detail = await detailOf(ctx, evaluationId);
    const scenario = await ctx.load(Scenario, scenarioId);
    const model = await openContent(ctx, scenario.modelId);
    const suggestion = suggestionAt(detail, place);
    const latest = await this.evaluations.latest(ctx, model.id);
    const { document } = await statedModel(ctx, model.id);
    const stated = document.scenarios.find(({ id }) => id === scenarioId);
    const change = stated && suggestedChange(document, stated, suggestion);
    refuseIf(change && latest.some(({ id }) => id === evaluationId) ? [] : [OUTDATED]);
    const ids = await copyAs(ctx, scenario, name);
    const copy = { ...scenario, id: ids[scenarioId]! };
    for (const flow of change!.flows) await addFlow(ctx, copy, flow);
    if (change!.value?.of === 'flow') await changeFlow(ctx, change!.value, ids);
    if (change!.value?.of === 'risk') await changeRisk(ctx, change!.value, ids, copy);
    await this.evaluations.evaluate(ctx, model);
    return copy.id;
  }
}

async function detailOf(ctx: Context, evaluation: string): Promise<EvaluationDetail> {
  const [found] = await ctx.rows(
    EvaluationDetail,
    (row) => sql`${row}.evaluation_id = ${constant(evaluation, 'uuid')}`,
  );
  return ctx.load(EvaluationDetail, found!.id, 'evaluation.detail');
}

function suggestionAt(detail: EvaluationDetail, place: number): Suggestion {
  const suggestion = (detail.suggestions as readonly Suggestion[])[place];
  refuseIf(suggestion ? [] : [NONE_THERE]);
  return suggestion!;
}

type Copy = Pick<Scenario, 'id' | 'modelId' | 'programmeId'>;

const partyAt = (end: string): string | null => (end === EXTERNAL ? null : end);

async function addFlow(ctx: Context, { id, modelId, programmeId }: Copy, given: FlowInput): Promise<void> {
  const { label, from, to, interest, fulfilment, likelihood, cost } = given;
  const ends = { fromId: partyAt(from), toId: partyAt(to) };
  const flow = ctx.create(ValueFlow, { label: label!, ...ends, scenarioId: id, modelId, programmeId });
  const sides = addSides(ctx, flow, {
    receiver: {
      interest: ownInterest(interest!),
      fulfilment: tripleOf(fulfilment!),
      likelihood: tripleOf(likelihood!),
    },
    giver: { cost: tripleOf(cost!) },
  });
  for (const side of Object.values(sides)) if (side) await takeOverStatement(ctx, side);
}

/** What becomes of a value that the party stated. */
async function changed(
  ctx: Context,
  partyId: string,
  stated: Triple | null,
  { parameter, mode }: ValueChange,
): Promise<Triple> {
  const [sheet] = await ctx.rows(Sheet, (row) => sql`${row}.party_id = ${constant(partyId, 'uuid')}`);
  return withMode(stated!, mode, sheet!.confidence, parameter);
}

async function changeFlow(ctx: Context, change: ValueChange, ids: NewIds): Promise<void> {
  const flow = constant(ids[change.id]!, 'uuid');
  if (change.parameter === 'cost') {
    const [side] = await ctx.rows(GiverValuation, (row) => sql`${row}.flow_id = ${flow}`);
    const { id, version, partyId } = side!;
    ctx.update(GiverValuation, id, version, { cost: await changed(ctx, partyId, side!.cost, change) });
    return takeOverStatement(ctx, side!);
  }
  const parameter = change.parameter as 'fulfilment' | 'likelihood';
  const [side] = await ctx.rows(ReceiverValuation, (row) => sql`${row}.flow_id = ${flow}`);
  const { id, version, partyId } = side!;
  const value = await changed(ctx, partyId, side![parameter], change);
  ctx.update(ReceiverValuation, id, version, { [parameter]: value });
  return takeOverStatement(ctx, side!);
}

/** A risk that the party runs in every scenario becomes one of each, so that it can differ in the copy. */
async function changeRisk(ctx: Context, change: ValueChange, ids: NewIds, copy: Copy): Promise<void> {
  const { id } = change;
  const [risk] = await ctx.rows(PartyRisk, (row) => sql`${row}.id = ${constant(ids[id] ?? id, 'uuid')}`);
  const { version, modelId, programmeId, partyId, label, probability, impact } = risk!;
  const mitigation = await changed(ctx, partyId, risk!.mitigation, change);
  if (risk!.scenarioId) ctx.update(PartyRisk, risk!.id, version, { mitigation });
  else {
    const scenarios = await ctx.rows(
      Scenario,
      (row) => sql`${row}.model_id = ${constant(copy.modelId, 'uuid')}`,
    );
    for (const { id: scenarioId } of scenarios)
      ctx.insert(PartyRisk, {
        ...{ modelId, programmeId, partyId, scenarioId, label, probability, impact },
        mitigation: scenarioId === copy.id ? mitigation : risk!.mitigation,
      });
    ctx.update(PartyRisk, risk!.id, version, { archivedAt: ctx.now() });
  }
  await takeOverStatement(ctx, risk!);
}

const OUTDATED = reason(
  'engagement.suggestion-outdated',
  'Моделът се е променил след тази препоръка; вижте новите препоръки.',
  'The model has changed since this suggestion; look at the new ones.',
);
const NONE_THERE = reason(
  'engagement.no-suggestion',
  'На това място няма препоръка.',
  'There is no suggestion at that place.',
);
