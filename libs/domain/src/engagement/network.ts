import { BestLoops, type NamedLink } from './best-loops.js';
import type { ValueNetwork } from './evaluation.js';
import { loopSearch } from './loops.js';
import { rankChanges } from './network-sensitivity.js';
import type { FlowInput, Stated } from './document.js';
import { EXTERNAL, type NeedIntensity } from './vocabulary.js';

const SATISFACTION: Readonly<Record<NeedIntensity, number>> = { A: 0.11, B: 0.19, C: 0.33, D: 0.57, E: 0.98 };
const SOURCE_IMPORTANCE = [0.11, 0.33, 0.55, 0.78, 0.98] as const;

/** Score 0..1 of a flow from its receiver's need (A to E) and the importance of this source for it (1 to 5); null where
 * either is not scored. Pure, no errors. Sutherland, MIT 2009, table 6, after Cameron. */
export function flowScore(intensity: Stated<NeedIntensity>, sourceImportance: Stated<number>): number | null {
  if (!intensity || !sourceImportance) return null;
  const importance = SOURCE_IMPORTANCE[sourceImportance - 1];
  return importance === undefined ? null : SATISFACTION[intensity] * importance;
}

/** The flows between two parties that are scored, as links between the parties' indices. Pure, no errors. */
function scoredLinks(partyIds: readonly string[], flows: readonly FlowInput[]): NamedLink[] {
  const at = new Map(partyIds.map((id, index) => [id, index]));
  return flows.flatMap(({ id, from, to, needIntensity, sourceImportance }) => {
    const score = flowScore(needIntensity, sourceImportance);
    if (score === null || from === EXTERNAL || to === EXTERNAL) return [];
    return [{ id, from: at.get(from)!, to: at.get(to)!, score }];
  });
}

/** The stakeholder value network of a scenario: loops of scored flows between parties (each parallel flow its own loop, at
 * most six long), the share of all value returning to the focal party that passes each other party and flow, and which
 * single scores the order of the parties hangs on. Of the loops the best hundred from 0.05 up are listed, best first; who is
 * in none, the shares and the order take all of them into account. Pure, no errors. Cameron, Crawley, Feng, Sutherland:
 * Stakeholder Value Network analysis. */
export function valueNetwork(
  partyIds: readonly string[],
  flows: readonly FlowInput[],
  focal: string | null,
): ValueNetwork {
  const links = scoredLinks(partyIds, flows);
  const centre = focal === null ? -1 : partyIds.indexOf(focal);
  const best = new BestLoops(partyIds, links);
  const found = loopSearch(partyIds.length, links, centre, (path, score) => best.offer(path, score));
  const share = (sum: number): number => (found.total > 0 ? sum / found.total : 0);
  const scored = partyIds.filter((_, party) => links.some(({ from, to }) => from === party || to === party));
  return {
    focal,
    loops: best.loops(),
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
