import { expect, it } from '@jest/globals';
import { breakEven } from './break-even.js';
import { compile } from './compile.js';
import { isShare, margin, raisesSurplus } from './margin.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';
import { PARAMETERS } from './vocabulary.js';

const found = breakEven(compile(WORKED_EXAMPLE, exampleScenario('B')));
const at = (flow: string, parameter: string): number =>
  found.find((one) => one.flow === flow && one.parameter === parameter)!.value;

it('is what a likelihood may lose and what an effort may still cost', () => {
  const { likelihood, cost } = exampleScenario('B').flows!.find(({ id }) => id === 'f1')!;
  expect(margin('likelihood', Number(likelihood), at('f1', 'likelihood'))).toBeCloseTo(
    Number(likelihood) - 0.5856,
    4,
  );
  expect(margin('cost', Number(cost), at('f1', 'cost'))).toBeGreaterThan(0);
});

it('is negative for what has to change before its party gains', () => {
  expect(margin('fulfilment', 0.5, 0.75)).toBe(-0.25);
  expect(margin('cost', 30, 24)).toBe(-6);
});

it('knows which way and in which unit each parameter counts', () => {
  expect(PARAMETERS.filter(raisesSurplus)).toEqual(['fulfilment', 'likelihood', 'mitigation']);
  expect(PARAMETERS.filter((one) => !isShare(one))).toEqual(['cost', 'alternative', 'impact']);
});
