import type { ValueLoop } from './evaluation.js';
import type { Bundle, Link } from './loops.js';

/** Loops scoring below this are not shown; sums keep them (threshold studied by Sutherland 2009). */
export const SHOWN_FROM = 0.05;

/** Nobody reads on beyond these; sums keep the rest too. */
export const MOST_SHOWN = 100;

/** Two orders of multiplying the same scores come out this close, in parts of either. */
const ROUNDING = 1e-12;

export interface NamedLink extends Link {
  readonly id: string;
}

/** One flow from each bundle of a loop, by its place among the flows of that bundle, the strongest first. */
interface Pick {
  readonly places: readonly number[];
  /** The bundles before it keep their flow in every pick made from this one, so that each is made once. */
  readonly from: number;
  readonly flows: readonly NamedLink[];
  readonly score: number;
}

function byScoreThenId(a: NamedLink, b: NamedLink): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}

/** Best first; of one score in the order of the flows' ids, from the party whose id comes first. */
function inOrder(a: Pick, b: Pick): number {
  if (a.score !== b.score) return b.score - a.score;
  const at = a.flows.findIndex(({ id }, place) => id !== b.flows[place]?.id);
  if (at < 0) return a.flows.length - b.flows.length;
  return a.flows[at]!.id < (b.flows[at]?.id ?? '') ? -1 : 1;
}

function insert(sorted: Pick[], pick: Pick): void {
  const place = sorted.findIndex((other) => inOrder(pick, other) < 0);
  sorted.splice(place < 0 ? sorted.length : place, 0, pick);
}

/** Keeps the best loops of single flows out of the loops of bundles that it is offered, whatever order anything came in. */
export class BestLoops {
  private readonly kept: Pick[] = [];
  private readonly ranked = new Map<Bundle, NamedLink[]>();

  constructor(
    private readonly partyIds: readonly string[],
    private readonly links: readonly NamedLink[],
  ) {}

  /** Takes in those of a loop's flows that stand among the best; `sum` is the score of all of them together. */
  offer(path: readonly Bundle[], sum: number): void {
    if (sum < this.least() * (1 - ROUNDING)) return;
    const ids = path.map(({ from }) => this.partyIds[from]!);
    const first = ids.indexOf(ids.reduce((least, id) => (id < least ? id : least)));
    const choices = [...path.slice(first), ...path.slice(0, first)].map((bundle) => this.flowsOf(bundle));
    const open = [
      this.pick(
        choices,
        choices.map(() => 0),
        0,
      ),
    ];
    for (let best = open.shift(); best && this.keep(best); best = open.shift())
      for (let at = best.from; at < choices.length; at += 1) {
        const places = best.places.map((place, other) => (other === at ? place + 1 : place));
        if (places[at]! < choices[at]!.length) insert(open, this.pick(choices, places, at));
      }
  }

  /** The loops kept, best first, each from its flow that comes first in the document. */
  loops(): ValueLoop[] {
    return this.kept.map(({ flows, score }) => {
      const places = flows.map((flow) => this.links.indexOf(flow));
      const first = places.indexOf(Math.min(...places));
      return { flows: [...flows.slice(first), ...flows.slice(0, first)].map(({ id }) => id), score };
    });
  }

  /** What a loop has to score to be kept. */
  private least(): number {
    return this.kept.length < MOST_SHOWN ? SHOWN_FROM : this.kept[MOST_SHOWN - 1]!.score;
  }

  private flowsOf(bundle: Bundle): NamedLink[] {
    const known =
      this.ranked.get(bundle) ?? bundle.links.map((link) => this.links[link]!).sort(byScoreThenId);
    this.ranked.set(bundle, known);
    return known;
  }

  private pick(choices: readonly NamedLink[][], places: readonly number[], from: number): Pick {
    const flows = choices.map((flowsOf, at) => flowsOf[places[at]!]!);
    // In one order always: the same scores, however arranged, are to come to the same product.
    const scores = flows.map(({ score }) => score).sort((a, b) => a - b);
    return { places, from, flows, score: scores.reduce((product, score) => product * score, 1) };
  }

  /** Whether the pick stands among the best: where it does not, none that is made from it does. */
  private keep(pick: Pick): boolean {
    if (pick.score < SHOWN_FROM) return false;
    const last = this.kept[MOST_SHOWN - 1];
    if (last && inOrder(pick, last) > 0) return false;
    insert(this.kept, pick);
    this.kept.splice(MOST_SHOWN);
    return true;
  }
}
