import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-document.fixture.js';
import type { EngagementDocument, FlowInput, PartyInput, ScenarioInput } from './document.js';
import { evaluate } from './evaluate.js';
import { validate } from './validate.js';

const holds = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, property));
const withScenarios = (
  document: EngagementDocument,
  change: (scenario: ScenarioInput) => ScenarioInput,
): EngagementDocument => ({ ...document, scenarios: document.scenarios.map(change) });

describe('invariants of what the engine is given', () => {
  it('I-1 to I-4: what the generator builds is possible, and one impossible value is always found', () => {
    holds(arbitraryDocument, (document) => expect(validate(document)).toEqual([]));
    const paths = (document: EngagementDocument) => validate(document).map(({ path }) => path);
    const broken: [string, (flow: FlowInput, theirs: string) => FlowInput][] = [
      ['likelihood', (flow) => ({ ...flow, likelihood: 1.5 })],
      ['likelihood', (flow) => ({ ...flow, likelihood: -0.01 })],
      ['fulfilment', (flow) => ({ ...flow, fulfilment: { low: 0.5, mode: 0.2, high: 0.9 } })],
      ['fulfilment', (flow) => ({ ...flow, fulfilment: { low: 0.5, mode: 0.6, high: 0.55 } })],
      ['interest', (flow) => ({ ...flow, interest: 'nobody wants this' })],
      ['interest', (flow, theirs) => ({ ...flow, interest: theirs })],
      ['to', (flow) => ({ ...flow, to: flow.from })],
      ['from', (flow) => ({ ...flow, from: 'nobody' })],
    ];
    holds(fc.tuple(arbitraryDocument, fc.constantFrom(...broken)), ([document, [field, spoil]]) => {
      fc.pre((document.scenarios[0]!.flows ?? []).length > 0);
      const bad = withScenarios(document, ({ id, flows }) => ({
        id,
        flows: flows!.map((flow, at) => {
          const other = document.parties.find((party) => party.id !== flow.to)!;
          return at === 0 ? spoil(flow, other.interests![0]!.id) : flow;
        }),
      }));
      expect(paths(bad)).toContain(`$.scenarios[0].flows[0].${field}`);
    });
    const spoilt: [string, (party: PartyInput) => Partial<PartyInput>][] = [
      ['interests', ({ interests }) => ({ interests: [...interests!, { id: 'one more', points: 1 }] })],
      ['interests[0].points', () => ({ interests: [{ id: 'less', points: -1 }] })],
      ['risks[0].probability', () => ({ risks: [{ probability: 1.1, impact: 1, mitigation: 0 }] })],
      ['risks[0].mitigation', () => ({ risks: [{ probability: 1, impact: 1, mitigation: -0.1 }] })],
    ];
    holds(fc.tuple(arbitraryDocument, fc.constantFrom(...spoilt)), ([document, [field, spoil]]) => {
      const [first, ...others] = document.parties;
      const bad = { ...document, scenarios: [], parties: [{ ...first!, ...spoil(first!) }, ...others] };
      expect(paths(bad)).toEqual([`$.parties[0].${field}`]);
    });
    holds(arbitraryDocument, (document) => {
      const parties = document.parties.map(({ interests, ...party }) => ({
        ...party,
        interests: interests!.map((each) => ({ ...each, points: each.points! * 0.999 })),
      }));
      for (const { verdict } of evaluate({ ...document, parties }).scenarios)
        expect(verdict).toBe('INCOMPLETE');
    });
  });
});
