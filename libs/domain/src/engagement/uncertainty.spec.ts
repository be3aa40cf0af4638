import { describe, expect, it } from '@jest/globals';
import { compile, flowSlot } from './compile.js';
import type { EngagementDocument } from './document.js';
import { evaluate } from './evaluate.js';
import { robustness } from './robustness.js';
import { mulberry32, streamSeed } from './stream.js';
import { pertMean, triangularInverse, triangularMean, triangularVariance } from './triangular.js';
import { modeOf, spread, tripleOf, type Triple } from './triple.js';
import { validate } from './validate.js';
import { valueAt } from './valuation.js';
import { exampleScenario, uncertainExample, WORKED_EXAMPLE } from './worked-example.fixture.js';

/** The stream of one input as a function. */
function streamOf(seed: number, owner: string, parameter: string): () => number {
  const states = Uint32Array.of(streamSeed(seed, owner, parameter));
  return () => mulberry32(states, 0);
}

const quantile = ({ low, mode, high }: Triple, u: number): number => triangularInverse(low, mode, high, u);

const TRIPLE = { low: 0.5, mode: 0.7, high: 0.8 };

describe('the triangular distribution (.5, .7, .8)', () => {
  it('has the published moments', () => {
    expect(triangularMean(TRIPLE)).toBeCloseTo(0.6667, 4);
    expect(triangularVariance(TRIPLE)).toBeCloseTo(0.0038889, 7);
    expect(pertMean(TRIPLE)).toBeCloseTo(0.68333, 5);
  });

  it.each([
    [0.1, 0.57746],
    [0.5, 0.673205],
    [0.9, 0.745228],
  ])('has at %f the quantile %f', (u, value) => {
    expect(quantile(TRIPLE, u)).toBeCloseTo(value, 6);
  });

  it('drawn 50,000 times keeps its mean and variance', () => {
    const stream = streamOf(7, 'f1', 'likelihood');
    const drawn = Array.from({ length: 50_000 }, () => quantile(TRIPLE, stream()));
    const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
    const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length;
    expect(mean).toBeCloseTo(triangularMean(TRIPLE), 2);
    expect(variance).toBeCloseTo(triangularVariance(TRIPLE), 4);
  });

  it('a triple without width is a constant', () => {
    expect(quantile(tripleOf(0.3), 0.9)).toBe(0.3);
    expect(quantile({ low: 0, mode: 0, high: 1 }, 0)).toBe(0);
  });
});

describe('the seeded streams', () => {
  it('mulberry32 gives the numbers that its reference implementation gives', () => {
    const states = Uint32Array.of(42);
    const stream = () => mulberry32(states, 0);
    expect([stream(), stream(), stream()].map((value) => value * 4_294_967_296)).toEqual([
      2_581_720_956, 1_925_393_290, 3_661_312_704,
    ]);
  });

  it('differ by seed, owner and parameter', () => {
    const firsts = [
      streamOf(1, 'f1', 'cost'),
      streamOf(2, 'f1', 'cost'),
      streamOf(1, 'f2', 'cost'),
      streamOf(1, 'f1', 'likelihood'),
    ];
    expect(new Set(firsts.map((stream) => stream())).size).toBe(4);
  });
});

describe('the analytic oracle', () => {
  it('A with only the likelihood of f9 uniform on [.5, 1]: the association does not lose in (1 − 25/33)/.5 of all cases', () => {
    const model = compile(WORKED_EXAMPLE, exampleScenario('A'));
    const values = model.mode.slice();
    const slot = flowSlot(8) + 1;
    const draws = 40_000;
    const stream = streamOf(1, 'f9', 'likelihood');
    let kept = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      values[slot] = 0.5 + 0.5 * stream();
      if (valueAt(model, values).surplus[3]! >= 0) kept += 1;
    }
    const expected = (1 - 25 / 33) / 0.5;
    expect(expected).toBeCloseTo(0.484848, 6);
    expect(Math.abs(kept / draws - expected)).toBeLessThan(
      4 * Math.sqrt((expected * (1 - expected)) / draws),
    );
  });
});

describe('a copy under other ids', () => {
  const original = { ...uncertainExample(200), seed: 1 };
  const risky = { label: 'flood', probability: TRIPLE, impact: 20, mitigation: 0 };
  const parties = original.parties.map((party) => ({ ...party, risks: [risky] }));
  const copyOf = (keep: boolean): EngagementDocument => {
    const other = (id: string) => ({ id: `other ${id}`, drawKey: keep ? id : null });
    return {
      ...original,
      focal: null,
      parties: parties.map((party) => ({ ...party, ...other(party.id) })),
      offers: [],
      scenarios: original.scenarios.map((scenario) => ({
        ...scenario,
        flows: scenario.flows!.map((flow) => ({
          ...flow,
          ...other(flow.id),
          from: other(flow.from).id,
          to: other(flow.to).id,
        })),
      })),
    };
  };
  const drawn = (document: EngagementDocument) => {
    const { pWin, pAllWin, p5MinSurplus } = evaluate(document).scenarios[0]!.robustness!;
    return [Object.values(pWin), pAllWin, p5MinSurplus];
  };

  it('draws what its original draws where it keeps the draw keys, and draws anew where it does not', () => {
    const figures = drawn({ ...original, parties });
    expect(drawn(copyOf(true))).toEqual(figures);
    expect(drawn(copyOf(false))).not.toEqual(figures);
  });

  it('has keys that are texts', () => {
    const [party, ...others] = parties;
    const [scenario] = original.scenarios;
    const [flow] = scenario!.flows!;
    const faults = validate({
      ...original,
      parties: [{ ...party, drawKey: 7 }, ...others],
      scenarios: [{ id: 'B', flows: [{ ...flow, drawKey: {} }] }],
    });
    expect(faults.map(({ path, rule }) => [path, rule])).toEqual([
      ['$.parties[0].drawKey', 'engagement.not-a-text'],
      ['$.scenarios[0].flows[0].drawKey', 'engagement.not-a-text'],
    ]);
  });
});

describe('robustness', () => {
  const likelihood = TRIPLE;
  const flows = exampleScenario('A').flows!.map((flow) =>
    flow.id === 'f9' ? { ...flow, likelihood } : flow,
  );
  const model = compile(WORKED_EXAMPLE, { id: 'A', flows });

  it('A with only the likelihood of f9 triangular: the chance of no loss is the upper tail beyond 25/33', () => {
    const expected = (0.8 - 25 / 33) ** 2 / ((0.8 - 0.5) * (0.8 - 0.7));
    const parties = WORKED_EXAMPLE.parties.map((party) => ({ ...party, minGain: 0 }));
    const { pWin, pAllWin } = robustness(
      compile({ ...WORKED_EXAMPLE, parties }, { id: 'A', flows }),
      40_000,
      1,
    );
    expect(Math.abs(pWin['N']! - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 40_000));
    expect(pAllWin).toBe(pWin['N']);
  });

  it('names the nearest-rank fifth percentile of the smallest surplus', () => {
    const draw = streamOf(9, 'f9', 'likelihood');
    const lowest = Array.from({ length: 40 }, () => 33 * quantile(likelihood, draw()) - 25).sort(
      (a, b) => a - b,
    );
    expect(robustness(model, 40, 9).p5MinSurplus).toBeCloseTo(lowest[1]!, 9);
    expect(robustness(model, 1, 9).p5MinSurplus).toBeCloseTo(
      33 * quantile(likelihood, streamOf(9, 'f9', 'likelihood')()) - 25,
      9,
    );
  });

  it('draws two risks of one name apart', () => {
    const risk = { label: 'delay', probability: { low: 0, mode: 0.5, high: 1 }, impact: 10, mitigation: 0 };
    const [first, ...others] = WORKED_EXAMPLE.parties;
    const document = { ...WORKED_EXAMPLE, parties: [{ ...first!, risks: [risk, risk] }, ...others] };
    const streams = compile(document, exampleScenario('A'))
      .slots.filter(({ parameter, owner }) => parameter === 'probability' && owner === 'M')
      .map(({ stream }) => stream);
    expect(new Set(streams).size).toBe(2);
  });
});

describe('the spread that a confidence stands for', () => {
  it('is a tenth, a quarter or half of the mode, clipped to what is possible', () => {
    expect(spread(20, 'HIGH', 'cost')).toEqual({ low: 18, mode: 20, high: 22 });
    expect(spread(20, 'MEDIUM', 'impact')).toEqual({ low: 15, mode: 20, high: 25 });
    expect(spread(0.9, 'LOW', 'likelihood')).toEqual({ low: 0.45, mode: 0.9, high: 1 });
    expect(spread(80, 'LOW', 'alternative')).toEqual({ low: 40, mode: 80, high: 99.99 });
    expect(spread(0, 'LOW', 'cost')).toEqual({ low: 0, mode: 0, high: 0 });
    expect(modeOf(spread(3, 'HIGH', 'cost'))).toBe(3);
  });
});
