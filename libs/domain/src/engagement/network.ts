import type { ValueLoop, ValueNetwork } from './evaluation.js';
import { loopSearch, type Link } from './loops.js';
import { rankChanges } from './network-sensitivity.js';
import type { FlowInput, Stated } from './document.js';
import { EXTERNAL, type NeedIntensity } from './vocabulary.js';

const SATISFACTION: Readonly<Record<NeedIntensity, number>> = { A: 0.11, B: 0.19, C: 0.33, D: 0.57, E: 0.98 };
const SOURCE_IMPORTANCE = [0.11, 0.33, 0.55, 0.78, 0.98] as const;

/** Loops scoring below this are not shown; sums keep them (threshold studied by Sutherland 2009). */
export const SHOWN_FROM = 0.05;

/** Score 0..1 of a flow from its receiver's need (A to E) and the importance of this source for it (1 to 5); null where
 * either is not scored. Pure, no errors. Sutherland, MIT 2009, table 6, after Cameron. */
export function flowScore(intensity: Stated<NeedIntensity>, sourceImportance: Stated<number>): number | null {
  if (!intensity || !sourceImportance) return null;
  const importance = SOURCE_IMPORTANCE[sourceImportance - 1];
  return importance === undefined ? null : SATISFACTION[intensity] * importance;
}

/** The flows between two parties that are scored, as links between the parties' indices. Pure, no errors. */
function scoredLinks(
  partyIds: readonly string[],
  flows: readonly FlowInput[],
): (Link & { readonly id: string })[] {
  const at = new Map(partyIds.map((id, index) => [id, index]));
  return flows.flatMap(({ id, from, to, needIntensity, sourceImportance }) => {
    const score = flowScore(needIntensity, sourceImportance);
    if (score === null || from === EXTERNAL || to === EXTERNAL) return [];
    return [{ id, from: at.get(from)!, to: at.get(to)!, score }];
  });
}

/** Loops of one score stand in the order of their flows' ids, whatever order the flows came in. */
function byIds(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((id, index) => id !== other[index]);
  if (at < 0) return one.length - other.length;
  return one[at]! < (other[at] ?? '') ? -1 : 1;
}

/** The stakeholder value network of a scenario: loops of scored flows between parties (each parallel flow its own loop, at
 * most six long), best first from 0.05 up, the share of all value returning to the focal party that passes each other party
 * and flow, and which single scores the order of the parties hangs on. Pure, no errors. Cameron, Crawley, Feng, Sutherland: Stakeholder Value Network analysis. */
export function valueNetwork(
  partyIds: readonly string[],
  flows: readonly FlowInput[],
  focal: string | null,
): ValueNetwork {
  const links = scoredLinks(partyIds, flows);
  const centre = focal === null ? -1 : partyIds.indexOf(focal);
  const loops: ValueLoop[] = [];
  const found = loopSearch(partyIds.length, links, centre, (path, score) => {
    if (score < SHOWN_FROM) return;
    const first = path.indexOf(Math.min(...path));
    const turned = [...path.slice(first), ...path.slice(0, first)];
    loops.push({ flows: turned.map((link) => links[link]!.id), score });
  });
  loops.sort((a, b) => b.score - a.score || byIds(a.flows, b.flows));
  const share = (sum: number): number => (found.total > 0 ? sum / found.total : 0);
  const scored = partyIds.filter((_, party) => links.some(({ from, to }) => from === party || to === party));
  return {
    focal,
    loops,
    occurrence: Object.fromEntries(
      partyIds.flatMap((id, party) => (id === focal ? [] : [[id, share(found.byParty[party]!)]])),
    ),
    flowOccurrence: Object.fromEntries(links.map(({ id }, link) => [id, share(found.byLink[link]!)])),
    outside: scored.filter((id) => !found.inLoop[partyIds.indexOf(id)]),
    sensitivity: rankChanges(
      partyIds,
      links.map(({ id }) => id),
      found,
      centre,
    ),
  };
}
