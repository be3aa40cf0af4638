import { Injectable } from '@nestjs/common';
import { archivedObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { notFound, refuseIf } from '../platform/errors.js';
import { takeOverStatement } from './author.js';
import { tripleFrom } from './engagement.inputs.js';
import { EvaluationService } from './evaluation.service.js';
import { inUse, openContent } from './model-content.js';
import { ModelParty } from './model-party.entity.js';
import { PartyRisk } from './risk.entity.js';
import { Scenario } from './scenario.entity.js';
import { sheetOf } from './sheet.service.js';
import type { CreatePartyRiskInput, PartyRiskPatch } from './sheet.inputs.js';
import { checkRisk } from './value-check.js';

/** What could hurt the parties. */
@Injectable()
export class RiskService {
  constructor(private readonly evaluations: EvaluationService) {}

  async create(ctx: Context, input: CreatePartyRiskInput): Promise<string> {
    const { modelId, partyId, programmeId } = await sheetOf(ctx, input.partyId);
    const model = await openContent(ctx, modelId);
    await inUse(ctx, ModelParty, 'ModelParty', partyId);
    if (input.scenarioId) {
      await ctx.load(Scenario, input.scenarioId, null);
      const scenario = await inUse(ctx, Scenario, 'Scenario', input.scenarioId);
      if (scenario.modelId !== modelId) throw notFound();
    }
    const risk = ctx.create(PartyRisk, { ...content(input, 'input'), modelId, partyId, programmeId });
    await takeOverStatement(ctx, risk);
    await this.evaluations.evaluate(ctx, model);
    return risk.id;
  }

  update(ctx: Context, id: string, expectedVersion: number, patch: PartyRiskPatch): Promise<string> {
    return this.evaluations.change(ctx, PartyRisk, id, async (risk) => {
      refuseIf(archivedObstacles(risk, 'PartyRisk'));
      await inUse(ctx, ModelParty, 'ModelParty', risk.partyId);
      if (risk.scenarioId) await inUse(ctx, Scenario, 'Scenario', risk.scenarioId);
      ctx.change(risk, expectedVersion, content(patch, 'patch'));
      await takeOverStatement(ctx, risk);
    });
  }

  // What is so already takes nobody's word back.
  archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    return this.evaluations.change(ctx, PartyRisk, id, async (risk) => {
      if (risk.archivedAt !== null) return;
      await ctx.archive(PartyRisk, id, expectedVersion);
      await takeOverStatement(ctx, risk);
    });
  }

  restore(ctx: Context, id: string): Promise<string> {
    return this.evaluations.change(ctx, PartyRisk, id, async (risk) => {
      if (risk.archivedAt === null) return;
      await ctx.restore(PartyRisk, id);
      await takeOverStatement(ctx, risk);
    });
  }
}

function content<T extends PartyRiskPatch>({ probability, impact, mitigation, ...rest }: T, place: string) {
  const values = {
    probability: tripleFrom(probability, 'probability'),
    impact: tripleFrom(impact, 'impact'),
    mitigation: tripleFrom(mitigation, 'mitigation'),
  };
  checkRisk(values, place);
  return { ...rest, ...values };
}
