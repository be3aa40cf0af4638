/** A scored flow between two parties, by their indices. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** Sums over all loops through the focal party, and who is in any loop at all. */
export interface LoopSums {
  total: number;
  readonly byParty: Float64Array;
  readonly byLink: Float64Array;
  /** Of the loops with both: link by link, one number for each party. */
  readonly byLinkAndParty: Float64Array;
  readonly inLoop: Uint8Array;
}

/** Longer loops carry next to nothing: six links at the second-best score are already below 0.2. */
export const LONGEST_LOOP = 6;

/** How many links it takes from each party back to `root` through parties from `root` on; Infinity where it cannot. */
function stepsBack(parties: number, links: readonly Link[], root: number): Float64Array {
  const steps = new Float64Array(parties).fill(Infinity);
  steps[root] = 0;
  for (let round = 1; round <= LONGEST_LOOP; round += 1)
    for (const { from, to } of links)
      if (from >= root && to >= root && steps[from]! > round && steps[to]! === round - 1) steps[from] = round;
  return steps;
}

/** Visits every simple directed loop of at most six links once (its links by index and the product of their scores) and
 * sums the scores of those through `focal` (−1: none). Depth-first from the smallest party of each loop, going only where
 * the way back is still short enough. */
export function loopSearch(
  parties: number,
  links: readonly Link[],
  focal: number,
  visit: (path: readonly number[], score: number) => void,
): LoopSums {
  const outgoing: number[][] = Array.from({ length: parties }, () => []);
  links.forEach(({ from }, link) => outgoing[from]!.push(link));
  const sums: LoopSums = {
    total: 0,
    byParty: new Float64Array(parties),
    byLink: new Float64Array(links.length),
    byLinkAndParty: new Float64Array(links.length * parties),
    inLoop: new Uint8Array(parties),
  };
  const onPath = new Uint8Array(parties);
  const path: number[] = [];
  const close = (score: number): void => {
    const throughFocal = focal >= 0 && onPath[focal] === 1;
    if (throughFocal) sums.total += score;
    for (const link of path) {
      const party = links[link]!.from;
      sums.inLoop[party] = 1;
      if (!throughFocal) continue;
      sums.byLink[link]! += score;
      sums.byParty[party]! += score;
      for (const other of path) sums.byLinkAndParty[link * parties + links[other]!.from]! += score;
    }
    visit(path, score);
  };
  const walk = (root: number, party: number, score: number, back: Float64Array): void => {
    onPath[party] = 1;
    for (const link of outgoing[party]!) {
      const { to, score: own } = links[link]!;
      if (to !== root && (onPath[to] === 1 || path.length + 1 + back[to]! > LONGEST_LOOP)) continue;
      path.push(link);
      if (to === root) close(score * own);
      else walk(root, to, score * own, back);
      path.pop();
    }
    onPath[party] = 0;
  };
  for (let root = 0; root < parties; root += 1) walk(root, root, 1, stepsBack(parties, links, root));
  return sums;
}
