import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDocument, promisingDocument } from './arbitrary-document.fixture.js';
import { kalaiSmorodinskyChoice, nashChoice } from './bargaining.js';
import { canonicalDocument } from './canonical.js';
import { compile, flowSlot, type CompiledScenario } from './compile.js';
import type { EngagementDocument, ScenarioInput } from './document.js';
import { evaluate } from './evaluate.js';
import { robustness } from './robustness.js';
import { PARAMETER_RANGE } from './triple.js';
import { partyStatus, verdictOf } from './status.js';
import { relativeGains, valueAt } from './valuation.js';
import { TOLERANCE } from './vocabulary.js';

/** Every number of a document as JSON. */
const NUMBER = /(?<=:)-?\d+(\.\d+)?/g;

const holds = <T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void,
  runs: fc.Parameters<[T]> = {},
): void => fc.assert(fc.property(arbitrary, property), { numRuns: 150, ...runs });
const models = (document: EngagementDocument) =>
  document.scenarios.map((scenario) => compile(document, scenario));
const withScenarios = (
  document: EngagementDocument,
  change: (scenario: ScenarioInput) => ScenarioInput,
): EngagementDocument => ({ ...document, scenarios: document.scenarios.map(change) });

/** The model with all points of one party multiplied: interests, efforts, risks, alternative, ideal, minimum gain. */
function rescaled(model: CompiledScenario, party: number, factor: number): CompiledScenario {
  const times = (vector: Float64Array, at: (index: number) => boolean) =>
    vector.map((value, index) => (at(index) ? value * factor : value));
  const mine = (index: number) => index === party;
  const inPoints = (slot: number) =>
    model.slots[slot]!.party === party &&
    ['cost', 'alternative', 'impact'].includes(model.slots[slot]!.parameter);
  return {
    ...model,
    points: times(model.points, (index) => model.interestParty[index] === party),
    full: times(model.full, mine),
    minGain: times(model.minGain, mine),
    low: times(model.low, inPoints),
    mode: times(model.mode, inPoints),
    high: times(model.high, inPoints),
  };
}

const candidatesOf = (all: readonly CompiledScenario[]) =>
  all.map((model, at) => {
    const { surplus } = valueAt(model, model.mode);
    return { id: String(at), surpluses: [...surplus], relativeGains: [...relativeGains(model, surplus)] };
  });

describe('invariants of the engine', () => {
  it('I-5: no benefit exceeds 100 points, none is negative', () => {
    holds(arbitraryDocument, (document) => {
      for (const model of models(document))
        for (const vector of [model.low, model.mode, model.high])
          for (const benefit of valueAt(model, vector).benefit) {
            expect(benefit).toBeGreaterThanOrEqual(-TOLERANCE);
            expect(benefit).toBeLessThanOrEqual(100 + TOLERANCE);
          }
    });
  });

  it('I-6: getting more, more surely, or paying and risking less never lowers a surplus', () => {
    holds(
      fc.tuple(arbitraryDocument, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true })),
      ([document, pick, by]) => {
        for (const model of models(document)) {
          const at = pick % model.slots.length;
          const { party, parameter, raises } = model.slots[at]!;
          fc.pre(party >= 0);
          const best = raises > 0 ? Math.min(1, PARAMETER_RANGE[parameter].max) : 0;
          const better = model.mode.slice();
          better[at] = better[at]! + by * (best - better[at]!);
          const [before, after] = [valueAt(model, model.mode).surplus, valueAt(model, better).surplus];
          expect(after[party]!).toBeGreaterThanOrEqual(before[party]! - TOLERANCE);
        }
      },
    );
    holds(arbitraryDocument, (document) => {
      const [first] = document.parties;
      const gift = {
        id: 'gift',
        from: document.parties[1]!.id,
        to: first!.id,
        interest: first!.interests![0]!.id,
        fulfilment: 0.6,
        likelihood: 0.5,
        cost: 4,
      };
      for (const scenario of document.scenarios) {
        const more = { ...scenario, flows: [...scenario.flows!, gift] };
        const [before, after] = [scenario, more].map((each) => {
          const model = compile(document, each);
          return valueAt(model, model.mode).surplus[0]!;
        });
        expect(after!).toBeGreaterThanOrEqual(before! - TOLERANCE);
      }
    });
  });

  it('I-7: the order of parties and flows changes no number', () => {
    holds(
      arbitraryDocument,
      (document) => {
        const focal = document.parties[0]!.id;
        const turned = withScenarios(
          { ...document, focal, parties: [...document.parties].reverse() },
          ({ id, flows }) => ({ id, flows: [...flows!].reverse() }),
        );
        const [one, other] = [evaluate({ ...document, focal }), evaluate(turned)];
        expect(other.choice.nash).toBe(one.choice.nash);
        expect(other.choice.kalaiSmorodinsky).toBe(one.choice.kalaiSmorodinsky);
        one.scenarios.forEach((scenario, at) => {
          const twin = other.scenarios[at]!;
          expect(twin.verdict).toBe(scenario.verdict);
          expect(twin.robustness!.pWin).toEqual(scenario.robustness!.pWin);
          expect(twin.robustness!.pAllWin).toBe(scenario.robustness!.pAllWin);
          expect(twin.measures!.jain).toBeCloseTo(scenario.measures!.jain, 9);
          expect(twin.measures!.weakest).toBe(scenario.measures!.weakest);
          for (const party of scenario.parties)
            expect(twin.parties.find(({ id }) => id === party.id)!.surplus).toBeCloseTo(party.surplus!, 9);
          for (const [id, share] of Object.entries(scenario.network.occurrence))
            expect(twin.network.occurrence[id]).toBeCloseTo(share, 9);
          expect(new Set(twin.criticalParties.map(({ party }) => party))).toEqual(
            new Set(scenario.criticalParties.map(({ party }) => party)),
          );
        });
        expect(canonicalDocument(turned)).toBe(canonicalDocument({ ...document, focal }));
      },
      { numRuns: 60 },
    );
  });

  it('I-8: a party that counts in other points changes no verdict, relative gain or choice', () => {
    const factor = fc.constantFrom(0.25, 0.5, 2, 8);
    const documents = fc.oneof(arbitraryDocument, promisingDocument);
    holds(fc.tuple(documents, fc.nat(), factor), ([document, pick, by]) => {
      const party = pick % document.parties.length;
      const before = models(document);
      const after = before.map((model) => rescaled(model, party, by));
      const [one, other] = [candidatesOf(before), candidatesOf(after)];
      one.forEach(({ relativeGains: gains, surpluses }, at) => {
        gains.forEach((gain, index) => expect(other[at]!.relativeGains[index]).toBeCloseTo(gain, 9));
        const statuses = (all: readonly number[], model: CompiledScenario) =>
          all.map((gain, index) => partyStatus(gain, model.minGain[index]!));
        fc.pre(
          surpluses.every(
            (gain, index) => Math.abs(gain) > 1e-7 && Math.abs(gain - before[at]!.minGain[index]!) > 1e-7,
          ),
        );
        const [were, are] = [statuses(surpluses, before[at]!), statuses(other[at]!.surpluses, after[at]!)];
        expect(are).toEqual(were);
        const verdict = (all: typeof were, model: CompiledScenario) =>
          verdictOf(all, robustness(model, 60, 1).pAllWin);
        expect(verdict(are, after[at]!)).toBe(verdict(were, before[at]!));
      });
      const rational = (all: typeof one) =>
        all.filter(({ surpluses }) => surpluses.every((gain) => gain > 0));
      const power = [...before[0]!.power];
      expect(nashChoice(rational(other), power)?.id).toBe(nashChoice(rational(one), power)?.id);
      expect(kalaiSmorodinskyChoice(rational(other))?.id).toBe(kalaiSmorodinskyChoice(rational(one))?.id);
    });
  });

  it('I-9: a flow between two parties changes nobody else’s surplus', () => {
    holds(fc.tuple(arbitraryDocument, fc.nat()), ([document, pick]) => {
      for (const model of models(document)) {
        fc.pre(model.flows.length > 0);
        const at = pick % model.flows.length;
        const without = model.mode.slice().fill(0, flowSlot(at), flowSlot(at) + 3);
        const [before, after] = [valueAt(model, model.mode).surplus, valueAt(model, without).surplus];
        before.forEach((gain, party) => {
          if (party !== model.giver[at] && party !== model.receiver[at]) expect(after[party]).toBe(gain);
        });
      }
    });
  });

  it('I-10 and I-11: win-win means that everybody reaches its minimum gain; a dominated scenario is never chosen', () => {
    const met = new Set<string>();
    holds(
      fc.oneof(arbitraryDocument, promisingDocument),
      (document) => {
        const { scenarios, choice } = evaluate(document);
        const gains = scenarios.map(({ parties }) => parties.map(({ surplus }) => surplus!));
        const above = (one: readonly number[]) =>
          scenarios.filter((_, at) => {
            const changes = gains[at]!.map((gain, party) => gain - one[party]!);
            return Math.min(...changes) >= -TOLERANCE && Math.max(...changes) > TOLERANCE;
          });
        scenarios.forEach(({ id, verdict, dominatedBy }, at) => {
          met.add(verdict);
          if (verdict === 'WIN_WIN' || verdict === 'FRAGILE_WIN_WIN')
            gains[at]!.forEach((gain, party) =>
              expect(gain).toBeGreaterThanOrEqual(document.parties[party]!.minGain! - TOLERANCE),
            );
          const better = above(gains[at]!).map((other) => other.id);
          expect(choice.dominated.includes(id)).toBe(better.length > 0);
          if (better.length > 0) met.add('dominated');
          if (dominatedBy === null) expect(better).toEqual([]);
          else expect(better).toContain(dominatedBy);
          if (id !== choice.nash && id !== choice.kalaiSmorodinsky) return;
          met.add('chosen');
          expect(better).toEqual([]);
          expect(verdict).not.toBe('NOT_WIN_WIN');
        });
      },
      { numRuns: 300, seed: 11 },
    );
    expect([...met].sort()).toEqual([
      'FRAGILE_WIN_WIN',
      'MARGINAL',
      'NOT_WIN_WIN',
      'WIN_WIN',
      'chosen',
      'dominated',
    ]);
  });

  it('I-12 and I-13: the same input gives the same answer and stays as it was; another input is told apart', () => {
    holds(
      arbitraryDocument,
      (document) => {
        const before = JSON.stringify(document);
        const twin = JSON.parse(before) as EngagementDocument;
        expect(evaluate(document)).toEqual(evaluate(twin));
        expect(JSON.stringify(document)).toBe(before);
        expect(canonicalDocument(twin)).toBe(canonicalDocument(document));
        const [first, ...others] = document.parties;
        const silent = { ...document, offers: null, parties: [{ ...first!, name: undefined }, ...others] };
        expect(canonicalDocument(silent)).toBe(canonicalDocument(document));
      },
      { numRuns: 60 },
    );
    holds(fc.tuple(arbitraryDocument, fc.nat()), ([document, pick]) => {
      const text = JSON.stringify(document);
      const count = (text.match(NUMBER) ?? []).length;
      let at = 0;
      const other = text.replace(NUMBER, (written) =>
        at++ === pick % count ? String(Number(written) + 1) : written,
      );
      expect(canonicalDocument(JSON.parse(other) as EngagementDocument)).not.toBe(
        canonicalDocument(document),
      );
    });
  });

  it('surpluses drawn stay inside the exact interval, and suggestions keep their promise', () => {
    holds(arbitraryDocument, (document) => {
      for (const { robustness, parties, suggestions } of evaluate(document).scenarios) {
        for (const { id, surplus } of parties) {
          const [least, most] = robustness!.interval[id]!;
          expect(surplus!).toBeGreaterThanOrEqual(least - TOLERANCE);
          expect(surplus!).toBeLessThanOrEqual(most + TOLERANCE);
        }
        expect(robustness!.p5MinSurplus).toBeGreaterThanOrEqual(
          Math.min(...Object.values(robustness!.interval).map(([least]) => least)) - TOLERANCE,
        );
        for (const { target } of suggestions)
          expect(parties.find(({ id }) => id === target)!.status).not.toBe('WIN');
      }
    });
  });
});
