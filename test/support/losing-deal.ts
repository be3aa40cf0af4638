import type { Suggestion } from '../../libs/domain/src/engagement/evaluation.js';
import { WORKED_EXAMPLE, exampleScenario } from '../../libs/domain/src/engagement/worked-example.fixture.js';
import { Deal } from './deal.js';
import type { Factory } from './factory.js';

/** A scenario with what its coordinator reads of its latest evaluation. */
export interface Judged {
  id: string;
  name: string;
  evaluation: {
    id: string;
    verdict: string;
    statuses: { status: string; party: { id: string } }[];
    detail: { suggestions: Suggestion[] };
  };
}

/** Scenario A of the worked example, in which the association loses, with one open offer. */
export function losingDeal(a: Factory): Promise<Deal> {
  const risky = { label: 'broken promise', probability: 0.5, impact: 4, mitigation: 0 };
  return Deal.made(a, {
    ...WORKED_EXAMPLE,
    parties: WORKED_EXAMPLE.parties.map((one) =>
      one.id === 'N' ? { ...one, minGain: 0, alternative: 0, risks: [risky] } : one,
    ),
    scenarios: [exampleScenario('A')],
  });
}
