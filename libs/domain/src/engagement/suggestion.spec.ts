import { describe, expect, it } from '@jest/globals';
import type { EngagementDocument } from './document.js';
import { evaluate } from './evaluate.js';
import { exampleScenario, WORKED_EXAMPLE } from './worked-example.fixture.js';

const only = (id: string): EngagementDocument => ({ ...WORKED_EXAMPLE, scenarios: [exampleScenario(id)] });
const suggestionsFor = (document: EngagementDocument) => evaluate(document).scenarios[0]!.suggestions;

describe('what would make the association win in A', () => {
  const suggestions = suggestionsFor(only('A'));

  it('lists the single changes, fewest parties touched first', () => {
    expect(suggestions.map(({ kind, target, flow, offer }) => [kind, target, flow ?? offer])).toEqual([
      ['RAISE_LIKELIHOOD', 'N', 'f9'],
      ['RAISE_FULFILMENT', 'N', 'f9'],
      ['CUT_COST', 'N', 'f2'],
      ['NEW_FLOW', 'N', 'o1'],
    ]);
    expect(suggestions.every(({ everybodyWins }) => everybodyWins)).toBe(true);
  });

  it.each([
    [0, 0.9091],
    [1, 0.7792],
    [2, 18.1],
    [3, 0.1533],
  ])('change %i needs %f', (at, value) => {
    expect(suggestions[at]!.value).toBeCloseTo(value, 4);
  });

  it('takes 30/55 of the need for a say in f9, whichever of its two values is raised', () => {
    expect(suggestions[0]!.value! * 0.6).toBeCloseTo(30 / 55, 9);
    expect(suggestions[1]!.value! * 0.7).toBeCloseTo(30 / 55, 9);
    expect(30 / 55).toBeCloseTo(0.5455, 4);
  });

  it('each of them, tried, makes the association win', () => {
    const { flows } = exampleScenario('A');
    const tried = suggestions.slice(0, 3).map(({ kind, flow, value }) => {
      const field = { RAISE_LIKELIHOOD: 'likelihood', RAISE_FULFILMENT: 'fulfilment', CUT_COST: 'cost' }[
        String(kind)
      ]!;
      return flows!.map((old) => (old.id === flow ? { ...old, [field]: value } : old));
    });
    for (const changed of tried) {
      const { parties } = evaluate({ ...only('A'), scenarios: [{ id: 'A', flows: changed }] }).scenarios[0]!;
      expect(parties.map(({ status }) => status)).toEqual(['WIN', 'WIN', 'WIN', 'WIN']);
    }
  });

  it('explains each in one sentence in both languages', () => {
    expect(suggestions[0]!.text).toEqual({
      en:
        'Neighbours Together reaches its minimum gain if “seat in the working group” becomes at least 91% likely ' +
        '(now 70%).',
      bg:
        'Neighbours Together достига прага си на печалба, ако вероятността за „seat in the working group“ стане поне 91\u00a0% ' +
        '(сега 70\u00a0%).',
    });
    expect(suggestions[2]!.text.bg).toContain('спадне до 18,1 точки или по-малко (сега 25)');
    expect(suggestions[3]!.text.en).toContain(
      'adds “grant”; 15.4% of the need would be enough, 45% is offered',
    );
  });
});

describe('suggestions are kept only where nobody pays for them with its own deal', () => {
  it('an offer that costs its giver the minimum gain is no suggestion', () => {
    const offers = [{ ...WORKED_EXAMPLE.offers![0]!, cost: 12 }];
    expect(suggestionsFor({ ...only('A'), offers }).some(({ kind }) => kind === 'NEW_FLOW')).toBe(false);
  });

  /** N loses, and M can help with a grant at a cost of 7; what M has without the deal decides how M itself stands. */
  const grantOf = (alternative: number) => {
    const parties = WORKED_EXAMPLE.parties.map((party) =>
      party.id === 'M' ? { ...party, alternative } : party,
    );
    const scenario = evaluate({ ...only('A'), parties }).scenarios[0]!;
    const grant = scenario.suggestions.find(({ kind, target }) => kind === 'NEW_FLOW' && target === 'N');
    return [scenario.parties[0]!.status, grant?.offer];
  };

  it.each([
    ['one who wins may be left with its minimum gain', 14, 'WIN', 'o1'],
    ['one who wins may not become marginal', 15, 'WIN', undefined],
    ['one who is marginal may not lose', 23, 'MARGINAL', undefined],
    ['one who loses already may be asked', 30, 'LOSS', 'o1'],
  ])('%s', (_, alternative, status, offered) => {
    expect(grantOf(alternative)).toEqual([status, offered]);
  });

  it('one who is marginal may give what leaves it marginal', () => {
    const parties = WORKED_EXAMPLE.parties.map((party) =>
      party.id === 'M' ? { ...party, alternative: 23 } : party,
    );
    const offers = [{ ...WORKED_EXAMPLE.offers![0]!, cost: 3 }];
    const grant = suggestionsFor({ ...only('A'), parties, offers }).find(({ kind }) => kind === 'NEW_FLOW')!;
    expect(grant).toMatchObject({ offer: 'o1', everybodyWins: false });
  });

  it('a grant from outside costs nobody and touches one party', () => {
    const offers = [{ ...WORKED_EXAMPLE.offers![0]!, from: 'EXTERNAL', cost: null }];
    const grant = suggestionsFor({ ...only('A'), offers }).find(({ kind }) => kind === 'NEW_FLOW')!;
    expect(grant.text.en).toContain('an outside source adds “grant”');
  });

  const offer = (id: string, from: string, cost: number, likelihood: number) => ({
    id,
    from,
    addresses: ['N1', 'N2'],
    fulfilment: 1,
    likelihood,
    cost,
  });
  const newFlows = (offers: EngagementDocument['offers']) =>
    suggestionsFor({ ...only('A'), offers }).filter(({ kind }) => kind === 'NEW_FLOW');

  it('asks first whom it costs the smaller share of its gain', () => {
    const found = newFlows([offer('dear', 'M', 7, 0.45), offer('cheap', 'U', 2, 0.45)]);
    expect(found.map(({ offer: id }) => id)).toEqual(['cheap', 'dear']);
  });

  it('of equals prefers what leaves the weakest party better off', () => {
    const found = newFlows([offer('just', 'EXTERNAL', 0, 0.16), offer('ample', 'EXTERNAL', 0, 0.2)]);
    expect(found.map(({ offer: id }) => id)).toEqual(['ample', 'just']);
    expect(found[0]!.minRelativeGain).toBeCloseTo(0.071, 9);
  });

  it('puts an offer that addresses several interests where most is unmet', () => {
    expect(newFlows([offer('either', 'EXTERNAL', 0, 0.3)]).map(({ interest }) => interest)).toEqual(['N2']);
    const turned = { ...offer('either', 'EXTERNAL', 0, 0.3), addresses: ['N2', 'N1'] };
    expect(newFlows([turned]).map(({ interest }) => interest)).toEqual(['N2']);
  });

  it('says where even certainty is not enough', () => {
    const flows = exampleScenario('A').flows!.map((flow) =>
      flow.id === 'f9' ? { ...flow, fulfilment: 0.5 } : flow,
    );
    const { notEnough, suggestions } = evaluate({ ...only('A'), scenarios: [{ id: 'A', flows }] })
      .scenarios[0]!;
    expect(notEnough.map(({ kind, flow }) => [kind, flow])).toEqual([['RAISE_LIKELIHOOD', 'f9']]);
    expect(notEnough[0]!.text.en).toBe(
      'Even certainty of “seat in the working group” is not enough for Neighbours Together to reach its minimum gain.',
    );
    expect(suggestions.some(({ kind }) => kind === 'RAISE_LIKELIHOOD')).toBe(false);
  });

  it('says nothing of raising what is certain or whole already', () => {
    const refused = (share: object) => {
      const flows = exampleScenario('A').flows!.map((flow) =>
        flow.id === 'f9' ? { ...flow, ...share } : flow,
      );
      return evaluate({ ...only('A'), scenarios: [{ id: 'A', flows }] }).scenarios[0]!.notEnough.map(
        ({ kind }) => kind,
      );
    };
    expect(refused({ fulfilment: 0.4, likelihood: 1 })).toEqual([]);
    expect(refused({ fulfilment: 0.5, likelihood: 0.5 })).toEqual(['RAISE_LIKELIHOOD', 'RAISE_FULFILMENT']);
    expect(refused({ fulfilment: 1, likelihood: 0.4 })).toEqual([]);
  });
});

describe('risks and swaps', () => {
  const twoParties: EngagementDocument = {
    parties: [
      {
        id: 'P',
        interests: [
          { id: 'P1', points: 60 },
          { id: 'P2', points: 40 },
        ],
        alternative: 10,
        risks: [{ label: 'flood', probability: 0.5, impact: 40, mitigation: 0.1 }],
      },
      { id: 'Q', interests: [{ id: 'Q1', points: 100 }], alternative: 10 },
    ],
    offers: [
      { id: 'venue', from: 'Q', addresses: ['P2'], fulfilment: 0.5, likelihood: 1, cost: 12 },
      { id: 'stewards', from: 'P', addresses: ['Q1'], fulfilment: 0.5, likelihood: 0.8, cost: 5 },
    ],
    draws: 10,
    scenarios: [
      {
        id: 'S',
        flows: [
          { id: 'a', from: 'Q', to: 'P', interest: 'P1', fulfilment: 0.8, likelihood: 0.75, cost: 10 },
          { id: 'b', from: 'P', to: 'Q', interest: 'Q1', fulfilment: 0.5, likelihood: 0.8, cost: 6 },
        ],
      },
    ],
  };

  it('offers nothing that its giver gives already, whoever gets it', () => {
    const [scenario] = twoParties.scenarios;
    const offers = twoParties.offers!.map((offer) => ({ ...offer, label: offer.id }));
    const offered = (changes: object) => {
      const [first, second] = scenario!.flows!;
      const flows = [{ ...first!, ...changes }, second!];
      return suggestionsFor({ ...twoParties, offers, scenarios: [{ id: 'S', flows }] }).flatMap(
        ({ offer, offers: both }) => offer ?? both ?? [],
      );
    };
    expect(offered({})).toEqual(expect.arrayContaining(['venue', 'stewards']));
    expect(offered({ label: 'venue' })).toEqual([]);
    expect(offered({ label: 'stewards' })).toContain('stewards');
    const unnamed = { ...twoParties, offers: twoParties.offers!.map((one) => ({ ...one, label: null })) };
    expect(suggestionsFor(unnamed).some(({ kind }) => kind === 'SWAP')).toBe(true);
  });

  it('asks for as much mitigation as the deficit takes', () => {
    // P: 36 − 6 − 18 − 10 = 2, three short of its minimum gain; 3 / (0.5 · 40) more mitigation closes that.
    const found = suggestionsFor(twoParties).find(({ kind }) => kind === 'MITIGATE_RISK')!;
    expect(found).toMatchObject({ target: 'P', risk: 'flood' });
    expect(found.value).toBeCloseTo(0.25, 9);
  });

  it('swaps two offers that are each worth more to the receiver than what it gives', () => {
    const swap = suggestionsFor(twoParties).find(({ kind }) => kind === 'SWAP')!;
    expect(swap).toMatchObject({ target: 'P', offers: ['venue', 'stewards'], everybodyWins: true });
    expect(swap.text.en).toBe('P reaches its minimum gain if Q gives “venue” and gets “stewards” in return.');
  });

  it('promises of offers what the deal with them in it holds', () => {
    const [scenario] = twoParties.scenarios;
    const asFlow = (id: string, to: string, interest: string) => {
      const { addresses: _, ...offer } = twoParties.offers!.find((one) => one.id === id)!;
      return { ...offer, to, interest };
    };
    const tried = {
      NEW_FLOW: [asFlow('venue', 'P', 'P2')],
      SWAP: [asFlow('venue', 'P', 'P2'), asFlow('stewards', 'Q', 'Q1')],
    };
    const found = suggestionsFor(twoParties);
    for (const [kind, added] of Object.entries(tried)) {
      const flows = [...scenario!.flows!, ...added];
      const { measures } = evaluate({ ...twoParties, scenarios: [{ id: 'S', flows }] }).scenarios[0]!;
      const promised = found.find((one) => one.kind === kind)!;
      expect(promised.minRelativeGain).toBeCloseTo(measures!.minRelativeGain, 12);
    }
  });

  it('lists what touches one party before a swap, though the swap leaves more', () => {
    const all = suggestionsFor(twoParties);
    const swap = all.findIndex(({ kind }) => kind === 'SWAP');
    const cut = all.findIndex(({ kind }) => kind === 'CUT_COST');
    expect(all[swap]!.minRelativeGain).toBeGreaterThan(all[cut]!.minRelativeGain);
    expect(cut).toBeLessThan(swap);
  });

  it('offers no swap that the partner would lose by', () => {
    const offers = twoParties.offers!.map((offer) => (offer.id === 'venue' ? { ...offer, cost: 25 } : offer));
    expect(suggestionsFor({ ...twoParties, offers }).some(({ kind }) => kind === 'SWAP')).toBe(false);
  });
});
