import type { EngagementModelFacts } from './lifecycle.js';
import { WORKED_EXAMPLE } from './worked-example.fixture.js';

/** A revision that nothing stands in the way of, but for what is said otherwise. */
export const facts = (overrides: Partial<EngagementModelFacts> = {}): EngagementModelFacts => ({
  status: 'IN_VALIDATION',
  project: { stage: 'MODEL_DESIGN', archivedAt: null },
  document: WORKED_EXAMPLE,
  sheets: WORKED_EXAMPLE.parties.map(({ id }) => ({
    party: id,
    source: 'PARTY_STATED',
    confidence: 'HIGH',
    confirmed: true,
  })),
  chosenScenario: 'B',
  verdict: 'WIN_WIN',
  verdictStale: false,
  bindingRevision: null,
  preconditions: [],
  mayReadSheets: true,
  ...overrides,
});
