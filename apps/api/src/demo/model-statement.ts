import { type Parameter, type Triple, spread } from '@tlaka/domain';
import { PartyRisk } from '../engagement/risk.entity.js';
import { GiverValuation, ReceiverValuation } from '../engagement/valuation.entity.js';
import type { Context } from '../platform/context.js';
import type { ModelPartyContent } from './content/model.shape.js';
import type { Drawn } from './model-drawing.js';
import type { Story } from './story.js';

/** One party says what it wants, what it has without the deal, and what each thing is worth that it gets or gives. */
export async function state(story: Story, drawn: Drawn, party: ModelPartyContent): Promise<Context> {
  const { confidence, interests, alternativeText, source, statedOn } = party;
  const ctx = story.at(statedOn, 'coordinator');
  const { id: partyId, sheet } = drawn.parties.get(party.party)!;
  const of = { modelId: drawn.model, programmeId: story.programme, partyId };
  const around = (value: number, parameter: Parameter): Triple => spread(value, confidence, parameter);
  ctx.change(sheet, 1, {
    interests: Object.entries(interests).map(([id, [label, points]]) => ({ id, label, points })),
    alternative: around(party.alternative, 'alternative'),
    alternativeText,
    source,
    confidence,
    statedAt: ctx.now(),
    statedById: source === 'PARTY_STATED' ? null : ctx.actor.user,
  });
  for (const { label, probability, impact, mitigation } of party.risks ?? [])
    ctx.create(PartyRisk, {
      ...of,
      label,
      probability: around(probability, 'probability'),
      impact: around(impact, 'impact'),
      mitigation: around(mitigation, 'mitigation'),
    });
  for (const { id: flowId, content } of drawn.flows) {
    if (content.to === party.party)
      ctx.insert(ReceiverValuation, {
        ...of,
        flowId,
        interest: content.interest,
        fulfilment: around(content.fulfilment, 'fulfilment'),
        likelihood: around(content.likelihood, 'likelihood'),
        needIntensity: content.need ?? null,
        sourceImportance: content.importance ?? null,
      });
    if (content.from === party.party)
      ctx.insert(GiverValuation, {
        ...of,
        flowId,
        cost: content.cost === null ? null : around(content.cost, 'cost'),
      });
  }
  return ctx;
}
