import { expect, it } from '@jest/globals';
import { gainAccount } from './account.js';
import { evaluate } from './evaluate.js';
import { WORKED_EXAMPLE } from './worked-example.fixture.js';

const AVERSE = {
  ...WORKED_EXAMPLE,
  parties: WORKED_EXAMPLE.parties.map((party) => ({ ...party, riskAversion: 1.5 })),
};

it.each([
  [1, WORKED_EXAMPLE],
  [1.5, AVERSE],
])(
  'takes what a party gives, fears and has without the deal from what it gets, at an aversion of %s',
  (riskAversion, document) => {
    for (const { parties } of evaluate(document).scenarios)
      for (const [at, outcome] of parties.entries()) {
        const { gets, gives, risks, alternative, gain } = gainAccount(outcome, riskAversion)!;
        expect(alternative).toBeCloseTo(-(document.parties[at]!.alternative as number), 9);
        expect(gets + gives + risks + alternative).toBeCloseTo(gain, 9);
      }
  },
);

it('has the lines of the worked example', () => {
  const [first] = evaluate(WORKED_EXAMPLE).scenarios[0]!.parties;
  const { gets, gives, risks, alternative, gain } = gainAccount(first!, 1)!;
  const lines = [66.15, -38, -1.5, -10, 16.65];
  [gets, gives, risks, alternative, gain].forEach((value, at) => expect(value).toBeCloseTo(lines[at]!, 9));
});

it('says nothing of what is unfinished', () => {
  expect(gainAccount({ benefit: 3, cost: 1, risk: null, surplus: null }, 1)).toBeNull();
});
