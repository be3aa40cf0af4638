import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loopSearch, type Link } from './loops.js';
import { valueNetwork } from './network.js';
import { rankChanges, SCORE_DOUBT } from './network-sensitivity.js';
import { exampleScenario } from './worked-example.fixture.js';

const network = (links: readonly Link[], parties: number) => loopSearch(parties, links, 0, () => undefined);

describe('sensitivity of the value network', () => {
  it('the order C, U, N of the worked example hangs on no single score', () => {
    expect(valueNetwork(['M', 'U', 'C', 'N'], exampleScenario('A').flows!, 'M').sensitivity).toEqual([]);
  });

  it('names the flow whose score decides who comes first', () => {
    // M gives to a and b, and gets back .57 · .57 = .3249 through a, .57 · .33 = .1881 through b.
    const flow = (id: string, from: string, to: string, need: 'C' | 'D') =>
      ({ id, from, to, needIntensity: need, sourceImportance: 5 }) as const;
    const flows = [
      flow('to a', 'M', 'a', 'D'),
      flow('from a', 'a', 'M', 'D'),
      flow('to b', 'M', 'b', 'D'),
      flow('from b', 'b', 'M', 'C'),
    ];
    expect(valueNetwork(['M', 'a', 'b'], flows, 'M').sensitivity).toEqual([]);
    const nearer = flows.map((each) =>
      each.id === 'from b' ? { ...each, needIntensity: 'D' as const } : each,
    );
    const doubted = nearer.map((each) => (each.id === 'to b' ? { ...each, sourceImportance: 4 } : each));
    expect(valueNetwork(['M', 'a', 'b'], doubted, 'M').sensitivity).toEqual([
      { flow: 'to a', score: 'DIVIDED', ranking: ['b', 'a'] },
      { flow: 'from a', score: 'DIVIDED', ranking: ['b', 'a'] },
      { flow: 'to b', score: 'MULTIPLIED', ranking: ['b', 'a'] },
      { flow: 'from b', score: 'MULTIPLIED', ranking: ['b', 'a'] },
    ]);
  });

  it('finds what a second search with the score changed finds', () => {
    const parties = 5;
    const link = fc.record({
      from: fc.nat(parties - 1),
      to: fc.nat(parties - 1),
      score: fc.double({ min: 0.05, max: 1, noNaN: true }),
    });
    const links = fc.array(link, { maxLength: 14 }).map((all) => all.filter(({ from, to }) => from !== to));
    const ids = ['focal', 'a', 'b', 'c', 'd'];
    const orderOf = (values: Float64Array) =>
      ids
        .map((id, party) => ({ id, value: values[party]! }))
        .slice(1)
        .sort((x, y) => (Math.abs(x.value - y.value) > 1e-9 ? y.value - x.value : x.id < y.id ? -1 : 1))
        .map(({ id }) => id);
    fc.assert(
      fc.property(links, (found) => {
        const names = found.map((_, at) => `f${at}`);
        const stated = orderOf(network(found, parties).byParty);
        const searched = names.flatMap((flow, changed) =>
          (['MULTIPLIED', 'DIVIDED'] as const).flatMap((score) => {
            const factor = score === 'MULTIPLIED' ? SCORE_DOUBT : 1 / SCORE_DOUBT;
            const doubted = found.map((each, at) =>
              at === changed ? { ...each, score: each.score * factor } : each,
            );
            const ranking = orderOf(network(doubted, parties).byParty);
            return ranking.join() === stated.join() ? [] : [{ flow, score, ranking }];
          }),
        );
        expect(rankChanges(ids, names, network(found, parties), 0)).toEqual(searched);
      }),
    );
  });
});
