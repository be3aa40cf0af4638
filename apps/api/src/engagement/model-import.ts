import { Injectable } from '@nestjs/common';
import {
  EXTERNAL,
  type EngagementDocument,
  type FlowInput,
  type PartyInput,
  type RiskInput,
  sizeObstacles,
  statementAfter,
} from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { refuseIf } from '../platform/errors.js';
import { Project } from '../project/project.entity.js';
import { EvaluationService } from './evaluation.service.js';
import { ValueFlow } from './flow.entity.js';
import { addSides } from './flow.service.js';
import { checkDocument, checkCast } from './import-check.js';
import { amountOf, drawKeyOf, ownIdOf, stated } from './imported.js';
import { nextRevision } from './model-content.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel } from './model.entity.js';
import type { ImportModelArguments, ImportedPartyInput } from './model.inputs.js';
import { ModelOffer } from './offer.entity.js';
import { PartyRisk } from './risk.entity.js';
import { Scenario } from './scenario.entity.js';
import { Sheet } from './sheet.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.imported': { revision: number };
  }
}

/** Ids here by ids in the document. */
type Ids = Map<string, string>;

/** Engagement models made of documents of the engine. */
@Injectable()
export class ModelImport {
  constructor(private readonly evaluations: EvaluationService) {}

  async import(ctx: Context, projectId: string, { model, parties }: ImportModelArguments): Promise<string> {
    const { programmeId, currency } = await ctx.load(Project, projectId);
    const document = checkDocument(model);
    await checkCast(ctx, document, parties, programmeId);
    refuseIf(sizeObstacles(document));
    const revision = await nextRevision(ctx, projectId);
    const discountRate = document.discountRate ?? 0;
    const made = ctx.insert(EngagementModel, {
      ...{ projectId, programmeId, currency, revision, discountRate },
      statusSince: ctx.now(),
    });
    ctx.tell('engagementModel.imported', made, { revision });
    new Writing(ctx, { modelId: made.id, programmeId }).all(document, parties);
    await this.evaluations.evaluate(ctx, made);
    return made.id;
  }
}

/** The rows of one document, whose every value has been checked. */
class Writing {
  private readonly parties: Ids = new Map();
  /** Of each interest in the document: its party and its id on that party's sheet. */
  private readonly interests = new Map<string, { partyId: string; interest: string }>();

  constructor(
    private readonly ctx: Context,
    private readonly of: { modelId: string; programmeId: string },
  ) {}

  all({ parties, offers, scenarios }: EngagementDocument, cast: readonly ImportedPartyInput[]): void {
    const stakeholders = new Map(cast.map(({ key, stakeholderId }) => [key, stakeholderId]));
    parties.forEach((party, at) => this.party(party, stakeholders.get(party.id)!, at + 1));
    for (const { from, label, id, addresses, fulfilment, likelihood, cost } of offers ?? [])
      this.ctx.insert(ModelOffer, {
        ...this.of,
        label: label || id,
        fromId: this.end(from),
        addresses: (addresses ?? []).map((interest) => this.interests.get(interest)!),
        ...{ fulfilment: stated(fulfilment), likelihood: stated(likelihood), cost: stated(cost) },
      });
    scenarios.forEach(({ id, name, flows, risks }, at) => {
      const scenario = this.ctx.insert(Scenario, { ...this.of, name: name || id, order: at + 1 });
      this.flows(scenario.id, flows ?? []);
      for (const risk of risks ?? []) this.risk(this.parties.get(risk.party)!, scenario.id, risk);
    });
  }

  private party(party: PartyInput, stakeholderId: string, order: number): void {
    const { minGain, power, riskAversion, alternative } = party;
    const drawKey = drawKeyOf(party);
    const { id: partyId } = this.ctx.insert(ModelParty, { ...this.of, stakeholderId, order, drawKey });
    this.parties.set(party.id, partyId);
    const interests = (party.interests ?? []).map(({ id, label, points }) => {
      const own = ownIdOf(party, id);
      this.interests.set(id, { partyId, interest: own });
      return { id: own, label: label || id, points: points ?? null };
    });
    this.ctx.insert(Sheet, {
      ...this.of,
      ...statementAfter('COORDINATOR', { source: null, confidence: null }, {}),
      ...{ partyId, interests, alternative: stated(alternative) },
      minGain: minGain ?? undefined,
      bargainingPower: power ?? undefined,
      riskAversion: riskAversion ?? undefined,
      statedAt: this.ctx.now(),
      statedById: this.ctx.actor.user,
    });
    for (const risk of party.risks ?? []) this.risk(partyId, null, risk);
  }

  private risk(partyId: string, scenarioId: string | null, risk: RiskInput): void {
    const { label, probability, impact, mitigation } = risk;
    this.ctx.insert(PartyRisk, {
      ...this.of,
      ...{ partyId, scenarioId, label: label || '–' },
      ...{ probability: stated(probability), impact: stated(impact), mitigation: stated(mitigation) },
    });
  }

  private flows(scenarioId: string, flows: readonly FlowInput[]): void {
    const ids: Ids = new Map();
    for (const one of flows) {
      const { id, label, from, to, startMonth } = one;
      const flow = this.ctx.insert(ValueFlow, {
        ...this.of,
        ...{ scenarioId, label: label || id, fromId: this.end(from), toId: this.end(to) },
        startMonth: startMonth ?? 0,
        drawKey: drawKeyOf(one),
        moneyAmount: amountOf(one),
      });
      ids.set(id, flow.id);
      addSides(this.ctx, flow, {
        receiver: {
          interest: this.interests.get(one.interest ?? '')?.interest ?? null,
          ...{ fulfilment: stated(one.fulfilment), likelihood: stated(one.likelihood) },
          needIntensity: one.needIntensity ?? null,
          sourceImportance: one.sourceImportance ?? null,
        },
        giver: { cost: stated(one.cost) },
      });
    }
    for (const { id, requires } of flows)
      if (requires?.length)
        this.ctx.assign(
          ValueFlow,
          ids.get(id)!,
          'requires',
          requires.map((before) => ids.get(before)!),
        );
  }

  private end(id: string): string | null {
    return id === EXTERNAL ? null : this.parties.get(id)!;
  }
}
