import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-document.fixture.js';
import { alternativeSlot, compile, flowSlot, riskSlot } from './compile.js';
import { evaluate } from './evaluate.js';
import { EXTERNAL } from './vocabulary.js';

describe('a compiled model', () => {
  it('has every value where the valuation looks for it', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const scenario of document.scenarios) {
          const model = compile(document, scenario);
          model.flows.forEach((flow, at) => {
            expect(model.slots.slice(flowSlot(at), flowSlot(at) + 3).map(({ owner }) => owner)).toEqual(
              Array(3).fill(flow.id),
            );
            expect(model.giver[at]).toBe(flow.from === EXTERNAL ? -1 : model.partyIds.indexOf(flow.from));
          });
          model.partyIds.forEach((id, at) =>
            expect(model.slots[alternativeSlot(model, at)]).toMatchObject({
              owner: id,
              parameter: 'alternative',
            }),
          );
          model.riskParty.forEach((party, at) =>
            expect(model.slots[riskSlot(model, at)]).toMatchObject({ party, parameter: 'probability' }),
          );
        }
      }),
    );
  });

  it('holds no more than 100 points of a party, though three rounded thirds are more', () => {
    const thirds = [33.34, 33.34, 33.33].map((points, at) => ({ id: `K${at}`, points }));
    const met = { from: 'Q', to: 'P', fulfilment: 1, likelihood: 1, cost: 0 };
    const document = {
      parties: [
        { id: 'P', interests: thirds, alternative: 99.99, minGain: 0 },
        { id: 'Q', interests: [{ id: 'Q1', points: 100 }], alternative: 0, minGain: 0 },
      ],
      draws: 10,
      scenarios: [{ id: 'S', flows: thirds.map(({ id }) => ({ ...met, id, interest: id })) }],
    };
    const [party] = evaluate(document).scenarios[0]!.parties;
    expect(party!.benefit).toBeCloseTo(100, 9);
    expect(party!.relativeGain).toBeCloseTo(1, 9);
    expect(party!.relativeGain).toBeLessThanOrEqual(1 + 1e-9);
  });
});
