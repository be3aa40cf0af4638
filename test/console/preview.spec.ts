import { describe, expect, it } from '@jest/globals';
import { foresee } from '../../apps/admin/src/models/preview/foresee';
import { type Change, whatIf } from '../../apps/admin/src/models/preview/whatIf';
import { asJudged, type EngagementDocument } from '../../libs/domain/src/engagement/document.js';
import { evaluate } from '../../libs/domain/src/engagement/evaluate.js';
import { modeOf, spread } from '../../libs/domain/src/engagement/triple.js';
import { WORKED_EXAMPLE } from '../../libs/domain/src/engagement/worked-example.fixture.js';

/** The worked example as the API exports it: an interest's id carries its party's, a risk has one. */
const EXPORTED = {
  parties: WORKED_EXAMPLE.parties.map((party) => ({
    ...party,
    interests: (party.interests ?? []).map((interest) => ({ ...interest, id: `${party.id}:${interest.id}` })),
    risks: (party.risks ?? []).map((risk) => ({ ...risk, id: `risk of ${party.id}` })),
  })),
  scenarios: WORKED_EXAMPLE.scenarios.map((scenario) => ({
    ...scenario,
    flows: (scenario.flows ?? []).map((flow) => ({ ...flow, interest: `${flow.to}:${flow.interest}` })),
  })),
} satisfies EngagementDocument;

const receiver = (flow: string, values: object): Change => ({
  flow,
  valuation: { receiver: { expectedVersion: 1, ...values } },
});

const standing = (change: Change, scenario: string): string => {
  const { judgement } = foresee(EXPORTED, change, scenario);
  return [judgement?.verdict, ...(judgement?.parties.map(({ id, status }) => `${id} ${status}`) ?? [])].join(
    ' ',
  );
};

describe('what would be saved is judged before it is', () => {
  it('as the whole engine judges it', () => {
    const change = receiver('f9', { likelihood: { mode: 0.95, confidence: 'LOW' } });
    const all = evaluate(asJudged(whatIf(EXPORTED, change)));
    for (const { id, verdict, parties, robustness } of all.scenarios)
      expect(foresee(EXPORTED, change, id)).toMatchObject({
        faults: [],
        judgement: { verdict, parties, robustness },
      });
  });

  it('a flow that turns surer lets its receiver win', () => {
    expect(standing(receiver('f9', { likelihood: { mode: 0.9 } }), 'A')).toBe(
      'MARGINAL M WIN U WIN C WIN N MARGINAL',
    );
    expect(standing(receiver('f9', { likelihood: { mode: 0.92 } }), 'A')).toBe(
      'WIN_WIN M WIN U WIN C WIN N WIN',
    );
  });

  it('a smaller effort, too', () => {
    const change: Change = {
      flow: 'f2',
      valuation: { giver: { expectedVersion: 1, cost: { mode: 18 } } },
    };
    expect(standing(change, 'A')).toBe('WIN_WIN M WIN U WIN C WIN N WIN');
  });

  it('a sheet keeps what the patch leaves alone, and its interests keep their flows', () => {
    const interests = [
      { id: 'N1', label: 'influence', points: 100 },
      { id: 'N2', label: 'outreach funding', points: 0 },
    ];
    const sheet = { interests, minGain: 0 };
    const changed = whatIf(EXPORTED, { party: 'N', sheet, confidence: null });
    expect(changed.parties[3]).toMatchObject({
      alternative: 0,
      minGain: 0,
      interests: [
        { id: 'N:N1', points: 100 },
        { id: 'N:N2', points: 0 },
      ],
    });
    expect(standing({ party: 'N', sheet, confidence: null }, 'A')).toBe('WIN_WIN M WIN U WIN C WIN N WIN');
  });

  it('a party that is less sure than it was makes the deal fragile, and is foreseen as it would be stored', () => {
    const stated = (confidence: 'HIGH' | 'LOW'): EngagementDocument => ({
      ...EXPORTED,
      scenarios: EXPORTED.scenarios.map((scenario) => ({
        ...scenario,
        flows: scenario.flows.map((flow) => ({
          ...flow,
          ...(flow.to === 'C'
            ? { likelihood: spread(modeOf(flow.likelihood!), confidence, 'likelihood') }
            : {}),
          ...(flow.from === 'C' ? { cost: spread(modeOf(flow.cost!), confidence, 'cost') } : {}),
        })),
      })),
    });
    const change: Change = { party: 'C', sheet: { confidence: 'LOW' }, confidence: 'HIGH' };
    const guessed = evaluate(asJudged(stated('LOW'))).scenarios.find(({ id }) => id === 'B')!;
    expect(guessed.verdict).toBe('FRAGILE_WIN_WIN');
    const { verdict, parties, robustness } = guessed;
    expect(foresee(stated('HIGH'), change, 'B')).toEqual({
      faults: [],
      judgement: expect.objectContaining({ verdict, parties, robustness }),
    });
    expect(whatIf(stated('HIGH'), { ...change, sheet: { minGain: 5 } }).scenarios).toEqual(
      stated('HIGH').scenarios,
    );
  });

  it('a risk is found among those of the sheet, and a new one is added to it', () => {
    const patch = { impact: { mode: 600 } };
    expect(standing({ party: 'M', risk: 'risk of M', patch }, 'B')).toBe(
      'NOT_WIN_WIN M LOSS U WIN C WIN N WIN',
    );
    const fresh = { probability: { mode: 0.5 }, impact: { mode: 10 }, mitigation: { mode: 0 } };
    expect(standing({ party: 'C', risk: null, patch: fresh }, 'B')).toBe(
      'MARGINAL M WIN U WIN C MARGINAL N WIN',
    );
  });

  it('a new risk of which nothing is said yet changes nothing, one without its numbers leaves the verdict open', () => {
    const blank = { label: null, probability: null, impact: null, mitigation: null };
    const risk = (label: string | null): Change => ({ party: 'C', risk: null, patch: { ...blank, label } });
    expect(whatIf(EXPORTED, risk(null))).toEqual(EXPORTED);
    expect(standing(risk('Storm'), 'B')).toMatch(/^INCOMPLETE/);
  });

  it('what is taken back leaves the verdict open', () => {
    expect(standing(receiver('f1', { fulfilment: null }), 'B')).toBe('INCOMPLETE M null U WIN C WIN N WIN');
  });

  it('what is impossible has faults and no verdict', () => {
    const { faults, judgement } = foresee(EXPORTED, receiver('f1', { likelihood: { mode: 7 } }), 'B');
    expect(judgement).toBeNull();
    expect(faults.map(({ rule }) => rule)).toContain('engagement.out-of-range');
  });
});
