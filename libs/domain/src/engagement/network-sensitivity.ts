import type { RankChange } from './evaluation.js';
import type { LoopSums } from './loops.js';
import { TOLERANCE } from './vocabulary.js';

/** By how much one score is thought to be wrong at most: about one step of the scale of needs. */
export const SCORE_DOUBT = 1.7;

/** For each flow (ids in the order of the links that were searched) the order of the parties by occurrence, were its score
 * 1.7 times as large or as small, where that is another order than at the scores stated; equal ones stand by id. Exact:
 * each loop has a flow at most once, so what passes a party is affine in every single score. `focal` is an index, −1:
 * none. Pure, no errors. Sutherland, MIT 2009, sensitivity of a stakeholder value network. */
export function rankChanges(
  partyIds: readonly string[],
  flowIds: readonly string[],
  sums: LoopSums,
  focal: number,
): RankChange[] {
  const ranked = partyIds.flatMap((id, party) => (party === focal ? [] : [{ id, party }]));
  const order = (valueOf: (party: number) => number): string[] =>
    ranked
      .map(({ id, party }) => ({ id, value: valueOf(party) }))
      .sort((a, b) => (Math.abs(a.value - b.value) > TOLERANCE ? b.value - a.value : a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  const stated = order((party) => sums.byParty[party]!);
  return flowIds.flatMap((flow, link) =>
    (['MULTIPLIED', 'DIVIDED'] as const).flatMap((score) => {
      const more = (score === 'MULTIPLIED' ? SCORE_DOUBT : 1 / SCORE_DOUBT) - 1;
      const ranking = order(
        (party) => sums.byParty[party]! + more * sums.byLinkAndParty[link * partyIds.length + party]!,
      );
      return ranking.every((id, at) => id === stated[at]) ? [] : [{ flow, score, ranking }];
    }),
  );
}
