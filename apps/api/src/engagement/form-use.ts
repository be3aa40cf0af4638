import { Injectable } from '@nestjs/common';
import {
  COOPERATION_TEMPLATES,
  type CastDeal,
  type CooperationForm,
  castDeal,
  castObstacles,
  usualHorizon,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { Project } from '../project/project.entity.js';
import type { CooperationPartInput } from './cooperation-form.types.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlow } from './flow.entity.js';
import { addSides } from './flow.service.js';
import { nextRevision } from './model-content.js';
import { ModelParty } from './model-party.entity.js';
import { refuseStrangers } from './model-party.service.js';
import { EngagementModel } from './model.entity.js';
import { addPreconditions } from './precondition.service.js';
import { PartyRisk } from './risk.entity.js';
import { Scenario } from './scenario.entity.js';
import { Sheet } from './sheet.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.formUsed': { before: null; after: Partial<EngagementModel> };
  }
}

interface Use {
  projectId: string;
  form: CooperationForm;
  parties: CooperationPartInput[];
}

/** Models that begin with a form of cooperation. */
@Injectable()
export class FormUse {
  constructor(private readonly evaluations: EvaluationService) {}

  /**
   * A revision of its own even where an empty draft waits: somebody made that one and may be at work in it, and one
   * revision too many is archived more easily than content in the wrong place is taken out.
   */
  async start(ctx: Context, { projectId, form, parties }: Use): Promise<string> {
    const project = await ctx.load(Project, projectId);
    const template = COOPERATION_TEMPLATES[form];
    const cast = parties.map(({ role, stakeholderId }) => ({ role, party: stakeholderId }));
    refuseIf(castObstacles(template, cast));
    const deal = castDeal(template, cast);
    await refuseStrangers(ctx, project.programmeId, deal.parties);
    const content = {
      revision: await nextRevision(ctx, projectId),
      cooperationForm: form,
      horizonMonths: usualHorizon(template),
      currency: project.currency,
    };
    const { programmeId } = project;
    const model = ctx.insert(EngagementModel, {
      ...content,
      projectId,
      programmeId,
      statusSince: ctx.now(),
    });
    ctx.tell('engagementModel.formUsed', model, { before: null, after: content });
    fill(ctx, { modelId: model.id, programmeId }, deal);
    addPreconditions(ctx, model);
    await this.evaluations.evaluate(ctx, model);
    return model.id;
  }
}

/** Writes what the form makes of its cast: nothing in it has a number yet, that is for the parties to state. */
function fill(
  ctx: Context,
  model: { modelId: string; programmeId: string },
  { parties, flows, risks }: CastDeal,
): void {
  const { language } = ctx;
  const partyIds = new Map<string | null, string>();
  for (const [at, stakeholderId] of parties.entries()) {
    const { id: partyId } = ctx.insert(ModelParty, { ...model, stakeholderId, order: at + 1 });
    ctx.insert(Sheet, { ...model, partyId });
    partyIds.set(stakeholderId, partyId);
  }
  const { id: scenarioId } = ctx.insert(Scenario, { ...model, name: FIRST[language], order: 1 });
  for (const { from, to, flow } of flows) {
    const [fromId, toId] = [partyIds.get(from) ?? null, partyIds.get(to) ?? null];
    const { resource: resourceType, benefit: benefitType, label, tangible } = flow;
    const content = { label: label[language], resourceType, benefitType, tangible };
    const given = ctx.insert(ValueFlow, { ...model, ...content, scenarioId, fromId, toId });
    addSides(ctx, given, { receiver: {}, giver: {} });
  }
  for (const { party, label } of risks)
    ctx.insert(PartyRisk, { ...model, partyId: partyIds.get(party)!, label: label[language] });
}

const FIRST = { bg: 'Сценарий А', en: 'Scenario A' };
