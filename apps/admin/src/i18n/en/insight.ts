import type { Parameter } from '@tlaka/domain';

/** What the pages of an engagement model say of what its figures mean. */
export const insight = {
  points: '%{figure} point |||| %{figure} points',
  percentagePoints: '%{figure} percentage point |||| %{figure} percentage points',
  what: 'What',
  party: 'Party',
  value: 'Value',
  now: 'Now',
  tipsAt: 'Tips over at',
  margin: 'Margin',
  atLow: 'At its low',
  atHigh: 'At its high',
  withoutDeal: 'Without the deal',
  parameter: {
    fulfilment: 'how much of the need it meets',
    likelihood: 'how likely it is',
    cost: 'effort of the giver',
    alternative: 'worth of the alternative',
    probability: 'how probable the risk is',
    impact: 'damage by the risk',
    mitigation: 'how far the risk is averted',
  } satisfies Record<Parameter, string>,
  verdict: {
    together: 'All parties win at once in %{percent} of the draws.',
    weakest: 'Weakest is %{name}, with a relative gain of %{percent}.',
    othersHidden: 'How the other parties fare is hidden from you.',
    allHidden: 'How the parties fare is hidden from you.',
  },
  strength: {
    title: 'Strength',
    hidden: 'How much the deal withstands is hidden from you.',
    incomplete: 'Values are still missing, so nobody can say how much the deal withstands.',
    breaks: 'What breaks the deal',
    leave: 'Without %{name}, %{others} leaves too. |||| Without %{name}, %{others} leave too.',
    alone: 'Without %{name} nobody is left to make the deal with.',
    collapses: 'The deal collapses.',
    livesOn: 'The deal lives on between %{names}.',
    anyway:
      '%{names} loses here and would leave in any case; below is who else would leave without whom. |||| %{names} lose here and would leave in any case; below is who else would leave without whom.',
    spared: 'Can be spared, one at a time, for all others would stay: %{names}.',
    tipping: 'How far each value may move',
    tippingHelp:
      'At the value where it tips over, the party is as well off without the deal. All other values stay as they are; the smallest margin comes first.',
    noTipping: 'No single value can make a party as well off without the deal.',
    mayFall: 'may fall by %{by}',
    mayRise: 'may rise by %{by}',
    mustFall: 'has to fall by %{by}',
    mustRise: 'has to rise by %{by}',
    tornado: 'Which answers matter most',
    tornadoHelp:
      'The smallest gain of any party, in points, with one value at its low and at its high, the rest as most likely. The widest swing comes first: that answer is most worth asking again. Answers that do not move it are left out.',
    noTornado: 'No uncertain value moves the smallest gain.',
    smallestNow: 'As things are, the smallest gain is %{points}.',
    legend: 'Full line: gain 0. Dashed line: as things are. Hatched: somebody falls below its alternative.',
    swing: '%{low} at its low, %{high} at its high',
  },
};
