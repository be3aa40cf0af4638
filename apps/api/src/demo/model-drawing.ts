import { spread } from '@tlaka/domain';
import { ValueFlow } from '../engagement/flow.entity.js';
import { ModelParty } from '../engagement/model-party.entity.js';
import { ModelOffer } from '../engagement/offer.entity.js';
import { Scenario } from '../engagement/scenario.entity.js';
import { Sheet } from '../engagement/sheet.entity.js';
import type { FlowContent, ModelContent } from './content/model.shape.js';
import type { PartyKey } from './content/stakeholder.shape.js';
import type { Story } from './story.js';

/** What came into being when a model was drawn up. */
export interface Drawn {
  model: string;
  parties: ReadonlyMap<PartyKey, { id: string; sheet: Sheet }>;
  scenarios: ReadonlyMap<string, string>;
  flows: readonly { id: string; content: FlowContent }[];
}

/**
 * Parties, offers, scenarios and flows, before anybody has said what they are worth. They are written together: by the services
 * each of them would be evaluated by itself.
 */
export function draw(story: Story, model: string, content: ModelContent): Drawn {
  const of = { modelId: model, programmeId: story.programme };
  const by = () => story.at(content.madeOn, 'coordinator');
  const parties = content.parties.map(({ party }, index) => {
    const stakeholderId = story.stakeholders.of(party);
    const { id } = by().create(ModelParty, { ...of, stakeholderId, order: index + 1 });
    return [party, { id, sheet: by().insert(Sheet, { ...of, partyId: id, interests: [] }) }] as const;
  });
  const seats = new Map<PartyKey, { id: string; sheet: Sheet }>(parties);
  for (const { label, from, addresses, fulfilment, likelihood, cost } of content.offers ?? [])
    by().create(ModelOffer, {
      ...of,
      label,
      fromId: seats.get(from)!.id,
      addresses: addresses.map(([party, interest]) => ({ partyId: seats.get(party)!.id, interest })),
      fulfilment: spread(fulfilment, 'MEDIUM', 'fulfilment'),
      likelihood: spread(likelihood, 'MEDIUM', 'likelihood'),
      cost: spread(cost, 'MEDIUM', 'cost'),
    });
  const scenarios = content.scenarios.map(({ name, description, flows }, index) => {
    const { id } = by().create(Scenario, { ...of, name, description, isStatusQuo: false, order: index + 1 });
    return { id, name, flows };
  });
  return {
    model,
    parties: seats,
    scenarios: new Map(scenarios.map(({ name, id }) => [name, id])),
    flows: scenarios.flatMap(({ id: scenarioId, flows }) =>
      flows.map((flow) => ({
        content: flow,
        id: by().create(ValueFlow, {
          ...of,
          scenarioId,
          fromId: seats.get(flow.from)!.id,
          toId: seats.get(flow.to)!.id,
          label: flow.label,
          resourceType: flow.resource,
          benefitType: flow.benefit,
          tangible: flow.tangible ?? true,
          startMonth: flow.startMonth ?? 0,
          moneyAmount: flow.money ?? null,
        }).id,
      })),
    ),
  };
}
