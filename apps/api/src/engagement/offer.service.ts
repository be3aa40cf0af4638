import { Injectable } from '@nestjs/common';
import { archivedObstacles } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { notFound, refuseIf } from '../platform/errors.js';
import { constant, sql } from '../platform/sql/sql.js';
import { tripleFrom } from './engagement.inputs.js';
import { EvaluationService } from './evaluation.service.js';
import { openContent } from './model-content.js';
import { EngagementModel } from './model.entity.js';
import { ModelOffer } from './offer.entity.js';
import type { CreateModelOfferInput, ModelOfferPatch } from './offer.inputs.js';
import { Sheet } from './sheet.entity.js';
import { checkOffer } from './value-check.js';

/** What the parties, or somebody outside, could give besides. */
@Injectable()
export class OfferService {
  constructor(private readonly evaluations: EvaluationService) {}

  async create(ctx: Context, { modelId, ...input }: CreateModelOfferInput): Promise<string> {
    const { programmeId } = await ctx.load(EngagementModel, modelId);
    const model = await openContent(ctx, modelId);
    const values = await content(ctx, modelId, input, 'input');
    const { id } = ctx.create(ModelOffer, { ...values, modelId, programmeId });
    await this.evaluations.evaluate(ctx, model);
    return id;
  }

  update(ctx: Context, id: string, expectedVersion: number, patch: ModelOfferPatch): Promise<string> {
    return this.evaluations.change(ctx, ModelOffer, id, async (offer) => {
      refuseIf(archivedObstacles(offer, 'ModelOffer'));
      ctx.change(offer, expectedVersion, await content(ctx, offer.modelId, patch, 'patch'));
    });
  }

  archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    return this.evaluations.change(ctx, ModelOffer, id, () => ctx.archive(ModelOffer, id, expectedVersion));
  }

  restore(ctx: Context, id: string): Promise<string> {
    return this.evaluations.change(ctx, ModelOffer, id, () => ctx.restore(ModelOffer, id));
  }
}

const isStated = (id: string | null | undefined): id is string => Boolean(id);

/** What is said of an offer, checked against who is in the model and what they want. */
async function content(
  ctx: Context,
  modelId: string,
  { addresses, fulfilment, likelihood, cost, ...rest }: ModelOfferPatch,
  place: string,
) {
  const sheets = await ctx.rows(
    Sheet,
    (row) =>
      sql`${row}.model_id = ${constant(modelId, 'uuid')} and exists (select from model_party p where p.id = ${row}.party_id and p.archived_at is null)`,
  );
  const named = [rest.fromId, ...(addresses ?? []).map(({ partyId }) => partyId)].filter(isStated);
  if (!named.every((id) => sheets.some(({ partyId }) => partyId === id))) throw notFound();
  const values = {
    ...rest,
    ...(addresses === undefined ? {} : { addresses: addresses ?? [] }),
    fulfilment: tripleFrom(fulfilment, 'fulfilment'),
    likelihood: tripleFrom(likelihood, 'likelihood'),
    cost: tripleFrom(cost, 'cost'),
  };
  checkOffer(values, sheets, place);
  return values;
}
