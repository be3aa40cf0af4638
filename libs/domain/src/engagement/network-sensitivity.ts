import type { FlowInput } from './document.js';
import { loopSearch } from './loops.js';
import { scoredLinks } from './network.js';

/** The factor by which Sutherland 2009 tests how much the order of parties hangs on one score. */
export const SENSITIVITY_FACTOR = 1.7;

/** The parties beside the focal one by occurrence, best first, with one flow's score multiplied and divided. */
export interface FlowSensitivity {
  readonly flow: string;
  readonly raised: readonly string[];
  readonly lowered: readonly string[];
  /** Whether either order is another than that of the scores as given. */
  readonly reorders: boolean;
}

/** For each scored flow between two parties, in the order of `flows`: how the parties rank by occurrence through `focal`
 * if its score were `factor` times (above 0) as high or as low; equals stand in the order of `partyIds`. Loops are visited
 * once, whatever the number of flows. Pure, no errors. Sutherland, MIT 2009. */
export function networkSensitivity(
  partyIds: readonly string[],
  flows: readonly FlowInput[],
  focal: string,
  factor = SENSITIVITY_FACTOR,
): FlowSensitivity[] {
  const links = scoredLinks(partyIds, flows);
  const centre = partyIds.indexOf(focal);
  const parties = partyIds.length;
  /** Per link and party: the scores of the loops through the focal party that contain both. */
  const together = new Float64Array(links.length * parties);
  const { byParty } = loopSearch(parties, links, centre, (path, score) => {
    const members = path.map((link) => links[link]!.from);
    if (!members.includes(centre)) return;
    for (const link of path) for (const party of members) together[link * parties + party]! += score;
  });
  const others = [...partyIds.keys()].filter((party) => party !== centre);
  const ranked = (sums: (party: number) => number): string[] =>
    others.toSorted((a, b) => sums(b) - sums(a)).map((party) => partyIds[party]!);
  const now = ranked((party) => byParty[party]!);
  return links.map(({ id }, link) => {
    const times = (by: number): string[] =>
      ranked((party) => byParty[party]! + (by - 1) * together[link * parties + party]!);
    const [raised, lowered] = [times(factor), times(1 / factor)];
    const reorders = [raised, lowered].some((order) => order.join() !== now.join());
    return { flow: id, raised, lowered, reorders };
  });
}
