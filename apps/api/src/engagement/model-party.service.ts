import { Injectable } from '@nestjs/common';
import { archivedObstacles, reason } from '@tlaka/domain';
import type { Context } from '../platform/context.js';
import { fault, invalid, notFound, refuseIf } from '../platform/errors.js';
import { visible } from '../platform/read/access.js';
import { constant, every, sql } from '../platform/sql/sql.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { EvaluationService } from './evaluation.service.js';
import { nextPlace, openContent } from './model-content.js';
import { ModelParty } from './model-party.entity.js';
import { EngagementModel } from './model.entity.js';
import type { CreateModelPartyInput, ModelPartyPatch } from './model.inputs.js';
import { Sheet } from './sheet.entity.js';

/** Who is a party of a deal. */
@Injectable()
export class ModelPartyService {
  constructor(private readonly evaluations: EvaluationService) {}

  async create(ctx: Context, { modelId, stakeholderId }: CreateModelPartyInput): Promise<string> {
    const { programmeId } = await ctx.load(EngagementModel, modelId);
    const stakeholder = await ctx.load(Stakeholder, stakeholderId, null);
    if (stakeholder.programmeId !== programmeId) throw notFound();
    const model = await openContent(ctx, modelId);
    await this.refuseSecond(ctx, modelId, stakeholderId);
    const order = await nextPlace(ctx, 'model_party', modelId);
    const party = ctx.create(ModelParty, { modelId, programmeId, stakeholderId, order });
    ctx.insert(Sheet, { modelId, programmeId, partyId: party.id });
    await this.evaluations.evaluate(ctx, model);
    return party.id;
  }

  update(ctx: Context, id: string, expectedVersion: number, patch: ModelPartyPatch): Promise<string> {
    return this.evaluations.change(ctx, ModelParty, id, (party) => {
      refuseIf(archivedObstacles(party, 'ModelParty'));
      ctx.change(party, expectedVersion, patch);
    });
  }

  archive(ctx: Context, id: string, expectedVersion: number): Promise<string> {
    return this.evaluations.change(ctx, ModelParty, id, async () => {
      const flows = await ctx.query(
        sql`select f.id from value_flow f join scenario c on c.id = f.scenario_id where f.archived_at is null and c.archived_at is null and ${constant(id, 'uuid')} in (f.from_id, f.to_id)`,
      );
      refuseIf(flows.length ? [STILL_GIVES] : []);
      await ctx.archive(ModelParty, id, expectedVersion);
    });
  }

  restore(ctx: Context, id: string): Promise<string> {
    return this.evaluations.change(ctx, ModelParty, id, () => ctx.restore(ModelParty, id));
  }

  /** The index refuses a second one too; this says so in words. */
  private async refuseSecond(ctx: Context, model: string, stakeholder: string): Promise<void> {
    const known = await ctx.rows(
      ModelParty,
      (row) =>
        sql`${row}.model_id = ${constant(model, 'uuid')} and ${row}.stakeholder_id = ${constant(stakeholder, 'uuid')} and ${row}.archived_at is null`,
    );
    if (known.length)
      throw invalid(
        fault(
          'input.stakeholderId',
          'unique',
          'Тази страна вече е в модела.',
          'This party is in the model already.',
        ),
      );
  }
}

const STILL_GIVES = reason(
  'engagement.party-has-flows',
  'Страната още дава или получава нещо; първо махнете потоците ѝ.',
  'The party still gives or gets something; remove its flows first.',
);

/** Nobody of another programme is a party; NOT_FOUND where the actor does not see one of them at all. */
export async function refuseStrangers(
  ctx: Context,
  programme: string,
  ids: readonly string[],
): Promise<void> {
  const { shapes } = ctx.platform;
  const seen = await ctx.rows(Stakeholder, (row) =>
    every([
      sql`${row}.id = any(${constant(ids, 'uuid[]')})`,
      visible(shapes, shapes.of(Stakeholder), row, ctx.scope),
    ]),
  );
  if (seen.length < new Set(ids).size) throw notFound();
  refuseIf(seen.every(({ programmeId }) => programmeId === programme) ? [] : [STRANGER]);
}

const STRANGER = reason(
  'engagement.stakeholder-of-another-programme',
  'Страна в модела може да бъде само заинтересована страна от програмата на проекта.',
  'Only stakeholders of the programme of the project can be parties of its model.',
);
