import type { ModelDetail } from '../data/resources/engagementModels';
import {
  interestsOf,
  type ModelParty,
  type Scenario,
  type Sheet,
  type Triple,
  type ValueFlow,
} from '../data/resources/modelContent';

/** What the party says of something that it gets; null gives somebody outside. */
export interface Got {
  id: string;
  label: string;
  from: string | null;
  interest: string | null;
  fulfilment: Triple | null;
  likelihood: Triple | null;
}

/** What the party says of something that it gives; null gets somebody outside. */
export interface Given {
  id: string;
  label: string;
  to: string | null;
  cost: Triple | null;
}

/** The name of the party at an end of a flow; null outside the deal. */
export const nameIn = (model: ModelDetail, end: { id: string } | null): string | null =>
  model.parties.find(({ id }) => id === end?.id)?.stakeholder.party.name ?? null;

const got = (model: ModelDetail, { id, label, from, valuation }: ValueFlow, sheet: Sheet): Got => {
  const own = valuation?.receiver;
  return {
    id,
    label,
    from: nameIn(model, from),
    interest: interestsOf(sheet).find((interest) => interest.id === own?.interest)?.label ?? null,
    fulfilment: own?.fulfilment ?? null,
    likelihood: own?.likelihood ?? null,
  };
};

const given = (model: ModelDetail, { id, label, to, valuation }: ValueFlow): Given => ({
  id,
  label,
  to: nameIn(model, to),
  cost: valuation?.giver?.cost ?? null,
});

/** What the scenario gives the party, by its own sheet. */
export const getsOf = (model: ModelDetail, { flows }: Scenario, { id }: ModelParty, sheet: Sheet): Got[] =>
  flows.filter(({ to }) => to?.id === id).map((flow) => got(model, flow, sheet));

/** What the scenario asks of the party. */
export const givesOf = (model: ModelDetail, { flows }: Scenario, { id }: ModelParty): Given[] =>
  flows.filter(({ from }) => from?.id === id).map((flow) => given(model, flow));
