/** A scored flow between two parties, by their indices. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/** All links from one party to another as one; its score is their sum. */
export interface Bundle extends Link {
  readonly at: number;
  /** Which ones, by index. */
  readonly links: readonly number[];
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
const LONGEST_LOOP = 6;

function bundled(links: readonly Link[]): Bundle[] {
  const parallel = new Map<string, number[]>();
  links.forEach(({ from, to }, link) => {
    const between = parallel.get(`${from} ${to}`) ?? [];
    parallel.set(`${from} ${to}`, between);
    between.push(link);
  });
  return [...parallel.values()].map((between, at) => {
    const { from, to } = links[between[0]!]!;
    const score = between.reduce((sum, link) => sum + links[link]!.score, 0);
    return { at, from, to, score, links: between };
  });
}

/** How many links it takes from each party back to `root` through parties from `root` on; Infinity where it cannot. */
function stepsBack(parties: number, links: readonly Link[], root: number): Float64Array {
  const steps = new Float64Array(parties).fill(Infinity);
  steps[root] = 0;
  for (let round = 1; round <= LONGEST_LOOP; round += 1)
    for (const { from, to } of links)
      if (from >= root && to >= root && steps[from]! > round && steps[to]! === round - 1) steps[from] = round;
  return steps;
}

/** Walks every simple directed loop of at most six links and sums the scores (products of those of the links) of the ones
 * through `focal` (−1: none). Parallel links are walked as one, of which each loop takes one: with ten between each two of
 * six parties a million loops are one walk, and the sums are the same. `visit` sees the loops of bundles, each once, with
 * the score of all the loops in it. Depth-first from the smallest party of each loop, going only where the way back is
 * still short enough. */
export function loopSearch(
  parties: number,
  links: readonly Link[],
  focal: number,
  visit: (path: readonly Bundle[], score: number) => void,
): LoopSums {
  const bundles = bundled(links);
  const outgoing: Bundle[][] = Array.from({ length: parties }, () => []);
  for (const bundle of bundles) outgoing[bundle.from]!.push(bundle);
  const sums: LoopSums = {
    total: 0,
    byParty: new Float64Array(parties),
    byLink: new Float64Array(links.length),
    byLinkAndParty: new Float64Array(links.length * parties),
    inLoop: new Uint8Array(parties),
  };
  const byBundle = new Float64Array(bundles.length);
  const byBundleAndParty = new Float64Array(bundles.length * parties);
  const onPath = new Uint8Array(parties);
  const path: Bundle[] = [];
  const close = (score: number): void => {
    const throughFocal = focal >= 0 && onPath[focal] === 1;
    if (throughFocal) sums.total += score;
    for (const { at, from } of path) {
      sums.inLoop[from] = 1;
      if (!throughFocal) continue;
      byBundle[at]! += score;
      sums.byParty[from]! += score;
      for (const other of path) byBundleAndParty[at * parties + other.from]! += score;
    }
    visit(path, score);
  };
  const walk = (root: number, party: number, score: number, back: Float64Array): void => {
    onPath[party] = 1;
    for (const bundle of outgoing[party]!) {
      const { to } = bundle;
      if (to !== root && (onPath[to] === 1 || path.length + 1 + back[to]! > LONGEST_LOOP)) continue;
      path.push(bundle);
      if (to === root) close(score * bundle.score);
      else walk(root, to, score * bundle.score, back);
      path.pop();
    }
    onPath[party] = 0;
  };
  for (let root = 0; root < parties; root += 1) walk(root, root, 1, stepsBack(parties, bundles, root));
  for (const { at, score, links: between } of bundles)
    for (const link of between) {
      const share = links[link]!.score / score;
      sums.byLink[link] = share * byBundle[at]!;
      for (let party = 0; party < parties; party += 1)
        sums.byLinkAndParty[link * parties + party] = share * byBundleAndParty[at * parties + party]!;
    }
  return sums;
}
