import { compile } from './compile.js';
import type { EngagementDocument, FlowInput, OfferInput, ScenarioInput } from './document.js';
import type { Suggestion } from './evaluation.js';
import { prospect } from './suggestion-offer.js';
import { saidValue } from './suggestion-text.js';
import { valueAt } from './valuation.js';
import type { Parameter } from './vocabulary.js';

/** One value of a flow or of a risk that becomes another one. */
export interface ValueChange {
  readonly of: 'flow' | 'risk';
  readonly id: string;
  readonly parameter: Parameter;
  /** The new most likely value. */
  readonly mode: number;
}

/** What a suggestion changes in its scenario. */
export interface SuggestedChange {
  readonly value: ValueChange | null;
  /** What is given besides; the ids are those of the offers. */
  readonly flows: readonly FlowInput[];
}

/** The change that a suggestion about `scenario` speaks of, with the value that its sentence names; null where the scenario
 * has no longer got what it speaks of, or its risk has no id. Takes a document that passes `validate`. Pure, no errors. */
export function suggestedChange(
  document: EngagementDocument,
  scenario: ScenarioInput,
  suggestion: Suggestion,
): SuggestedChange | null {
  const { kind, target, flow = null, riskId = null, offer, offers = [offer!], value = 0 } = suggestion;
  const one = (of: ValueChange['of'], id: string | null, parameter: Parameter): SuggestedChange | null =>
    id === null ? null : { value: { of, id, parameter, mode: saidValue(kind, value) }, flows: [] };
  switch (kind) {
    case 'RAISE_LIKELIHOOD':
      return one('flow', flow, 'likelihood');
    case 'RAISE_FULFILMENT':
      return one('flow', flow, 'fulfilment');
    case 'CUT_COST':
      return one('flow', flow, 'cost');
    case 'MITIGATE_RISK':
      return one('risk', riskId, 'mitigation');
    default:
      return added(document, scenario, offers, target);
  }
}

/** The offers as flows: the first one to the target, the second one back to who gives the first. */
function added(
  document: EngagementDocument,
  scenario: ScenarioInput,
  offers: readonly string[],
  target: string,
): SuggestedChange | null {
  const model = compile(document, scenario);
  const standing = { model, value: valueAt(model, model.mode) };
  const [got, given] = offers.map((id) => document.offers?.find((offer) => offer.id === id));
  const flowTo = (to: string | undefined, offer: OfferInput | undefined): FlowInput | null => {
    const found = to && offer && prospect(standing, offer, model.partyIds.indexOf(to));
    if (!found) return null;
    const { id, label, from, fulfilment, likelihood, cost } = offer;
    return { id, label, from, to, interest: found.interest, fulfilment, likelihood, cost: cost ?? 0 };
  };
  const flows = [flowTo(target, got), ...(offers.length === 2 ? [flowTo(got?.from, given)] : [])];
  return flows.every((flow) => flow !== null) ? { value: null, flows } : null;
}
