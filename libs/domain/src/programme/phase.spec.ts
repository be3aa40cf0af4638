import { describe, expect, it } from '@jest/globals';
import { phaseObstacles } from './phase.js';

const phase = (id: string, startsOn: string | null, endsOn: string | null) => ({ id, startsOn, endsOn });
const rules = (of: ReturnType<typeof phase>, others: ReturnType<typeof phase>[]) =>
  phaseObstacles(of, others).map(({ rule }) => rule);

describe('phases of a programme', () => {
  const preparation = phase('1', '2020-09-01', '2021-01-31');

  it('follow one another without overlap', () => {
    expect(rules(phase('2', '2021-02-01', '2021-06-30'), [preparation])).toEqual([]);
    expect(rules(phase('2', '2021-01-31', '2021-06-30'), [preparation])).toEqual(['phase.overlap']);
  });

  it('may be moved over their own former days, and may wait for dates', () => {
    expect(rules(phase('1', '2020-10-01', '2021-01-31'), [preparation])).toEqual([]);
    expect(rules(phase('3', '2021-01-01', null), [preparation])).toEqual([]);
  });

  it('do not end before they begin', () => {
    expect(rules(phase('3', '2021-03-01', '2021-02-01'), [])).toEqual(['phase.order']);
  });
});
