import { describe, expect, it } from '@jest/globals';
import { LARGEST_MODEL, sizeObstacles } from './size.js';

const model = (parties: number, flows: number) => ({
  parties: Array.from({ length: parties }, (_, at) => ({ id: `p${at}` })),
  scenarios: [
    { id: 'A' },
    { id: 'B', flows: Array.from({ length: flows }, (_, at) => ({ id: `f${at}`, from: 'p0', to: 'p1' })) },
  ],
});

describe('the size of a model', () => {
  it('has a limit for parties and for flows a scenario, and names each that is passed', () => {
    const { parties, flows } = LARGEST_MODEL;
    expect(sizeObstacles(model(parties, flows))).toEqual([]);
    expect(sizeObstacles(model(parties + 1, flows + 1)).map(({ message }) => message.en)).toEqual([
      `At most ${parties} parties in a model.`,
      `At most ${flows} flows a scenario in a model.`,
    ]);
  });
});
