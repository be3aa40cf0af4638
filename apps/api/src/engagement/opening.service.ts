import { Injectable } from '@nestjs/common';
import { namedIn } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { statedModel } from './engagement-document.js';
import { EngagementModel } from './model.entity.js';
import { ValuationOpening } from './valuation-opening.entity.js';

declare module '../platform/events.js' {
  interface Events {
    'engagementModel.valuationsOpened': { note: string };
  }
}

/** The ways to a whole model with all its secrets. */
@Injectable()
export class OpeningService {
  /** From now on the actor reads the valuations of this revision; who did, and why, stays in the log. */
  async open(ctx: Context, modelId: string, reason: string): Promise<string> {
    const model = await ctx.load(EngagementModel, modelId);
    const { user } = ctx.actor;
    const { programmeId } = model;
    ctx.insert(ValuationOpening, { modelId, programmeId, userId: user!, reason });
    ctx.tell('engagementModel.valuationsOpened', model, { note: reason });
    return modelId;
  }

  /** The document that the engine takes, with names in the caller's language, for those who may read all of it. */
  async export(ctx: Context, id: string): Promise<object> {
    await ctx.load(EngagementModel, id, 'evaluation.detail');
    return namedIn((await statedModel(ctx, id)).document, ctx.language);
  }
}
