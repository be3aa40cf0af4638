import type { EngagementDocument, FlowInput, PartyInput, ScenarioInput } from './document.js';
import type { NeedIntensity } from './vocabulary.js';

const PARTIES: readonly PartyInput[] = [
  {
    id: 'M',
    name: 'Municipality of Brezovo Pole',
    interests: [
      { id: 'M1', label: 'platform', points: 50 },
      { id: 'M2', label: 'turnout and trust', points: 30 },
      { id: 'M3', label: 'evidence', points: 20 },
    ],
    alternative: 10,
    minGain: 5,
    risks: [{ label: 'delay', probability: 0.1, impact: 30, mitigation: 0.5 }],
  },
  {
    id: 'U',
    name: 'University of the Upper Valley',
    interests: [
      { id: 'U1', label: 'open data', points: 60 },
      { id: 'U2', label: 'placements', points: 40 },
    ],
    alternative: 5,
    minGain: 5,
  },
  {
    id: 'C',
    name: 'Citizen Screens Ltd',
    interests: [
      { id: 'C1', label: 'reference', points: 45 },
      { id: 'C2', label: 'revenue', points: 35 },
      { id: 'C3', label: 'talent', points: 20 },
    ],
    alternative: 8,
    minGain: 5,
    risks: [{ label: 'late payment', probability: 0.2, impact: 20, mitigation: 0 }],
  },
  {
    id: 'N',
    name: 'Neighbours Together',
    interests: [
      { id: 'N1', label: 'influence', points: 55 },
      { id: 'N2', label: 'outreach funding', points: 45 },
    ],
    alternative: 0,
    minGain: 5,
  },
];

type Row = readonly [string, string, string, string, string, number, number, number, NeedIntensity?, number?];

const ROWS: readonly Row[] = [
  ['f1', 'platform', 'C', 'M', 'M1', 0.9, 0.8, 30, 'E', 4],
  ['f2', 'outreach', 'N', 'M', 'M2', 0.7, 0.75, 25, 'D', 4],
  ['f3', 'evaluation study', 'U', 'M', 'M3', 0.8, 0.9, 20, 'C', 4],
  ['f4', 'open data', 'M', 'U', 'U1', 0.8, 0.7, 12, 'E', 5],
  ['f5', 'placements', 'C', 'U', 'U2', 0.5, 0.9, 8, 'C', 3],
  ['f6', 'reference', 'M', 'C', 'C1', 0.9, 0.85, 3, 'E', 5],
  ['f7', 'pilot fee', 'M', 'C', 'C2', 0.4, 0.95, 15, 'D', 3],
  ['f8', 'students', 'U', 'C', 'C3', 0.6, 0.8, 5, 'C', 4],
  ['f9', 'seat in the working group', 'M', 'N', 'N1', 0.6, 0.7, 8, 'D', 5],
];

const GRANT: Row = ['f10', 'grant', 'M', 'N', 'N2', 0.5, 0.9, 7];

function flowOf(row: Row): FlowInput {
  const [id, label, from, to, interest, fulfilment, likelihood, cost, needIntensity, sourceImportance] = row;
  return { id, label, from, to, interest, fulfilment, likelihood, cost, needIntensity, sourceImportance };
}

/** A scenario of the worked example with some flows changed. */
function scenario(
  id: string,
  rows: readonly Row[],
  changes: Record<string, Partial<FlowInput>> = {},
): ScenarioInput {
  return { id, flows: rows.map(flowOf).map((flow) => ({ ...flow, ...changes[flow.id] })) };
}

/** The fictional deal on a participation platform that the engine is explained with: scenarios A to E, one open offer. */
export const WORKED_EXAMPLE: EngagementDocument = {
  parties: PARTIES,
  offers: [
    { id: 'o1', from: 'M', label: 'grant', addresses: ['N2'], fulfilment: 0.5, likelihood: 0.9, cost: 7 },
  ],
  draws: 200,
  seed: 1,
  focal: 'M',
  scenarios: [
    scenario('A', ROWS),
    scenario('B', [...ROWS, GRANT]),
    scenario('C', [...ROWS, GRANT], { f7: { fulfilment: 0.55, cost: 18 } }),
    scenario('D', ROWS, { f2: { fulfilment: 0.55, cost: 18 } }),
    scenario('E', [...ROWS, GRANT], { f4: { cost: 14 } }),
  ],
};

/** One scenario of the worked example by its letter. */
export function exampleScenario(id: string): ScenarioInput {
  const found = WORKED_EXAMPLE.scenarios.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The worked example has no scenario ${id}.`);
  return found;
}

/** Scenario B with the uncertainty of the worked example: likelihood −0.2 / mode / +0.1, cost ×0.8 / 1 / ×1.4. */
export function uncertainExample(draws: number): EngagementDocument {
  const around = (value: unknown): number => Number(value);
  const flows = (exampleScenario('B').flows ?? []).map((flow) => {
    const [likelihood, cost] = [around(flow.likelihood), around(flow.cost)];
    return {
      ...flow,
      likelihood: { low: likelihood - 0.2, mode: likelihood, high: Math.min(1, likelihood + 0.1) },
      cost: { low: cost * 0.8, mode: cost, high: cost * 1.4 },
    };
  });
  return { ...WORKED_EXAMPLE, draws, seed: 42, scenarios: [{ id: 'B', flows }] };
}
