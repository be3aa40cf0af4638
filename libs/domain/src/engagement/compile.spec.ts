import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryDocument } from './arbitrary-document.fixture.js';
import { alternativeSlot, compile, flowSlot, riskSlot } from './compile.js';
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
});
