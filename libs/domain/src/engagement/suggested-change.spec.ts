import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-document.fixture.js';
import { withMode } from './confidence.js';
import type { EngagementDocument, FlowInput, PartyInput, RiskInput, ScenarioInput } from './document.js';
import { evaluate } from './evaluate.js';
import { suggestedChange, type SuggestedChange, type ValueChange } from './suggested-change.js';
import { tripleOf } from './triple.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';

/** Every pair of parties offers each other something, and every risk has an id. */
const withOffers = (document: EngagementDocument): EngagementDocument => ({
  ...document,
  draws: 1,
  parties: document.parties.map((party) => ({
    ...party,
    risks: (party.risks ?? []).map((risk, at) => ({ ...risk, id: `${party.id} risk ${at}` })),
  })),
  offers: document.parties.map(({ id }) => ({
    id: `of ${id}`,
    from: id,
    addresses: document.parties.flatMap((party) => (party.interests ?? []).map((interest) => interest.id)),
    fulfilment: 0.9,
    likelihood: { low: 0.5, mode: 0.9, high: 1 },
    cost: 1,
  })),
});

function tried(
  document: EngagementDocument,
  scenario: ScenarioInput,
  { value, flows }: SuggestedChange,
): EngagementDocument {
  const set = <T extends FlowInput | RiskInput>(row: T, { parameter, mode }: ValueChange): T => ({
    ...row,
    [parameter]: withMode(tripleOf((row as Record<string, number>)[parameter]!), mode, null, parameter),
  });
  const is = (of: ValueChange['of'], id: unknown) => value?.of === of && value.id === id;
  const parties: PartyInput[] = document.parties.map((party) => ({
    ...party,
    risks: (party.risks ?? []).map((risk) => (is('risk', risk.id) ? set(risk, value!) : risk)),
  }));
  const changed = (scenario.flows ?? []).map((flow) => (is('flow', flow.id) ? set(flow, value!) : flow));
  return { ...document, parties, scenarios: [{ ...scenario, flows: [...changed, ...flows] }] };
}

describe('what a suggestion changes', () => {
  it('makes its target win where it is tried, whatever the model', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryDocument.map(withOffers), (document) => {
        evaluate(document).scenarios.forEach(({ suggestions }, at) => {
          const scenario = document.scenarios[at]!;
          for (const suggestion of suggestions) {
            kinds.set(suggestion.kind, (kinds.get(suggestion.kind) ?? 0) + 1);
            const change = suggestedChange(document, scenario, suggestion);
            const [after] = evaluate(tried(document, scenario, change!)).scenarios;
            expect(after!.parties.find(({ id }) => id === suggestion.target)!.status).toBe('WIN');
          }
        });
      }),
      { numRuns: 200, seed: 7 },
    );
    expect([...kinds.keys()].sort()).toEqual([
      'CUT_COST',
      'MITIGATE_RISK',
      'NEW_FLOW',
      'RAISE_FULFILMENT',
      'RAISE_LIKELIHOOD',
      'SWAP',
    ]);
  });

  it('takes the value that the sentence names', () => {
    const document = { ...WORKED_EXAMPLE, scenarios: [exampleScenario('A')] };
    const changes = evaluate(document).scenarios[0]!.suggestions.map((one) =>
      suggestedChange(document, exampleScenario('A'), one)!,
    );
    expect(changes.map(({ value }) => value?.mode ?? null)).toEqual([0.91, 0.78, 18.1, null]);
    expect(changes[3]!.flows).toEqual([
      {
        id: 'o1',
        label: 'grant',
        from: 'M',
        to: 'N',
        interest: 'N2',
        fulfilment: 0.5,
        likelihood: 0.9,
        cost: 7,
      },
    ]);
  });

  it('is nothing where the offer is gone or the risk has no id', () => {
    const change = (suggestion: object) =>
      suggestedChange(WORKED_EXAMPLE, exampleScenario('A'), {
        target: 'N',
        everybodyWins: true,
        minRelativeGain: 0,
        text: { bg: '', en: '' },
        ...suggestion,
      } as never);
    expect(change({ kind: 'NEW_FLOW', offer: 'gone' })).toBeNull();
    expect(change({ kind: 'SWAP', offers: ['o1', 'gone'] })).toBeNull();
    expect(change({ kind: 'MITIGATE_RISK', risk: 'delay', value: 0.6 })).toBeNull();
  });
});
