import { describe, expect, it } from '@jest/globals';
import { evaluate } from './evaluate.js';
import { unfinished } from './unfinished.js';
import { validate } from './validate.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';
import type { ScenarioRiskInput } from './document.js';

const withRisk = (risk: ScenarioRiskInput) => ({
  ...WORKED_EXAMPLE,
  scenarios: [{ ...exampleScenario('B'), id: 'storm', risks: [risk] }, exampleScenario('B')],
});
const flood: ScenarioRiskInput = {
  party: 'U',
  label: 'flood',
  probability: 0.5,
  impact: 20,
  mitigation: 0.25,
};

describe('a risk of one scenario', () => {
  it('is named where it is what two scenarios differ in', () => {
    const fair = exampleScenario('B');
    const dear = fair.flows!.map((flow) => (flow.id === 'f7' ? { ...flow, fulfilment: 0.55 } : flow));
    const risk = { party: 'M', label: 'flood', probability: 0.3, impact: 10, mitigation: 0 };
    const { choice } = evaluate({
      ...WORKED_EXAMPLE,
      scenarios: [fair, { id: 'C', flows: dear, risks: [risk] }],
    });
    expect([choice.nash, choice.kalaiSmorodinsky]).toEqual(['C', 'B']);
    expect(choice.reason.en).toContain('They differ in “pilot fee”, “flood”: “C” instead of “B” gives');
    expect(choice.reason.en).toContain('takes 3 points from Municipality of Brezovo Pole');
  });

  it('lowers the surplus of its party there, and nowhere else', () => {
    const [storm, calm] = evaluate(withRisk(flood)).scenarios.map(({ parties }) =>
      Object.fromEntries(parties.map(({ id, surplus }) => [id, surplus!])),
    );
    expect(storm!['U']!).toBeCloseTo(calm!['U']! - 0.5 * 20 * 0.75, 9);
    expect({ ...storm, U: 0 }).toEqual({ ...calm, U: 0 });
  });

  it('has its place where it is impossible or not yet valued', () => {
    const faults = validate(withRisk({ ...flood, probability: 2 })).map(({ path }) => path);
    expect(faults).toEqual(['$.scenarios[0].risks[0].probability']);
    expect(validate(withRisk({ ...flood, party: 'EXTERNAL' })).map(({ path }) => path)).toEqual([
      '$.scenarios[0].risks[0].party',
    ]);
    const document = withRisk({ ...flood, impact: null });
    expect(unfinished(document, document.scenarios[0]!)).toMatchObject([
      { path: '$.scenarios[0].risks[0].impact', party: 'U', rule: 'engagement.risk-unvalued' },
    ]);
    expect(evaluate(document).scenarios.map(({ verdict }) => verdict === 'INCOMPLETE')).toEqual([
      true,
      false,
    ]);
  });
});
