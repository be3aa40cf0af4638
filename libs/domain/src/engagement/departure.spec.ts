import { expect, it } from '@jest/globals';
import { criticalParties } from './cascade.js';
import { compile } from './compile.js';
import { departures } from './departure.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';

const ids = WORKED_EXAMPLE.parties.map(({ id }) => id);
const withoutEach = departures(ids, criticalParties(compile(WORKED_EXAMPLE, exampleScenario('B'))));
const without = (party: string) => withoutEach.find((one) => one.party === party);

it('breaks the deal B without the firm or the municipality', () => {
  expect(without('C')).toMatchObject({ leaves: ['M', 'U'], stays: ['N'], collapses: true });
  expect(without('M')).toMatchObject({ leaves: ['U', 'C'], stays: ['N'], collapses: true });
});

it('lets it live on without the university or the citizens', () => {
  expect(without('U')).toEqual({ party: 'U', leaves: [], stays: ['M', 'C', 'N'], collapses: false });
  expect(without('N')).toEqual({ party: 'N', leaves: [], stays: ['M', 'U', 'C'], collapses: false });
});

it('leaves nobody to deal with where one of two goes, even if the other stays', () => {
  expect(departures(['a', 'b'], [])).toEqual([
    { party: 'a', leaves: [], stays: ['b'], collapses: true },
    { party: 'b', leaves: [], stays: ['a'], collapses: true },
  ]);
});

it('counts on nobody who loses: they leave anyway', () => {
  const [first, second] = departures(['a', 'b', 'c'], [], ['c']);
  expect(first).toEqual({ party: 'a', leaves: [], stays: ['b'], collapses: true });
  expect(second).toEqual({ party: 'b', leaves: [], stays: ['a'], collapses: true });
});
