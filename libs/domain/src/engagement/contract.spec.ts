import { describe, expect, it } from '@jest/globals';
import { spoken } from '../spoken.js';
import type { EngagementDocument } from './document.js';
import { evaluate } from './evaluate.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';

/** The document that the contract of the command shows, with everything that it leaves out. */
const asked: EngagementDocument = {
  ...WORKED_EXAMPLE,
  parties: WORKED_EXAMPLE.parties.map((party) => ({ ...party, power: 1, riskAversion: 1 })),
  discountRate: 0,
  draws: 2000,
  seed: 1,
  scenarios: WORKED_EXAMPLE.scenarios.map((scenario) => ({
    ...scenario,
    flows: scenario.flows!.map((flow) => ({ ...flow, startMonth: 0, requires: [] })),
  })),
};

/** Unrounded, and equal to the digits shown. */
const about = (value: number, digits = 9): unknown => expect.closeTo(value, digits);

describe('what the engine answers, as JSON', () => {
  const answer: unknown = JSON.parse(JSON.stringify(spoken(evaluate(asked), 'en')));

  it('is for scenario A of the worked example what the contract shows', () => {
    expect(answer).toMatchObject({
      scenarios: [
        {
          id: 'A',
          verdict: 'NOT_WIN_WIN',
          parties: [
            {
              id: 'M',
              benefit: about(66.15),
              cost: about(38),
              risk: about(1.5),
              utility: about(26.65),
              surplus: about(16.65),
              status: 'WIN',
              relativeGain: about(0.185),
              reciprocity: null,
            },
            { id: 'U' },
            { id: 'C' },
            { id: 'N' },
          ],
          measures: {
            weakest: 'N',
            minRelativeGain: about(-0.019),
            jain: about(0.65589, 5),
            gini: about(0.40015, 5),
            nashProduct: 0,
            geometricMean: 0,
          },
          robustness: {
            draws: 2000,
            seed: 1,
            pAllWin: 0,
            pWin: { M: 1, U: 1, C: 1, N: 0 },
            p5MinSurplus: about(-1.9),
            interval: { M: [about(16.65), about(16.65)] },
          },
          breakEven: expect.arrayContaining([
            { flow: 'f1', party: 'M', parameter: 'likelihood', value: about(0.43) },
          ]),
          criticalParties: expect.arrayContaining([{ party: 'C', leaves: ['M', 'U'] }]),
          suggestions: expect.arrayContaining([
            expect.objectContaining({
              kind: 'RAISE_LIKELIHOOD',
              target: 'N',
              flow: 'f9',
              value: about(0.9091, 4),
              text: expect.any(String),
            }),
            expect.objectContaining({
              kind: 'NEW_FLOW',
              target: 'N',
              offer: 'o1',
              text: expect.any(String),
            }),
          ]),
          network: {
            loops: expect.arrayContaining([{ flows: ['f1', 'f6'], score: about(0.7341, 4) }]),
            occurrence: { C: about(0.7115, 4) },
          },
          tornado: [],
          dominatedBy: null,
        },
        { id: 'B', dominatedBy: null },
        { id: 'C', dominatedBy: null },
        { id: 'D', dominatedBy: null },
        { id: 'E', dominatedBy: 'B' },
      ],
      choice: { nash: 'C', kalaiSmorodinsky: 'B', dominated: ['E'], reason: expect.any(String) },
    });
  });

  it('is the same for a document that leaves to the engine what it presumes', () => {
    const said = { parties: WORKED_EXAMPLE.parties, offers: WORKED_EXAMPLE.offers };
    const short = evaluate({ ...said, scenarios: [exampleScenario('B')] });
    const long = evaluate({ ...asked, focal: 'M', scenarios: [asked.scenarios[1]!] });
    expect(short).toEqual(long);
  });
});
