import { flowSlot, type CompiledScenario } from './compile.js';
import type { CriticalParty } from './evaluation.js';
import { emptyValuation, valueAt } from './valuation.js';
import { TOLERANCE } from './vocabulary.js';

/** The flows that go when the parties in `gone` leave: theirs, and those that wait for a flow that went. */
function lostFlows(model: CompiledScenario, gone: ReadonlySet<number>): Set<number> {
  const lost = new Set<number>();
  const lostIds = new Set<string>();
  for (let before = -1; before < lost.size;) {
    before = lost.size;
    model.flows.forEach((flow, at) => {
      const ends = gone.has(model.giver[at]!) || gone.has(model.receiver[at]!);
      if (!ends && !(flow.requires ?? []).some((id) => lostIds.has(id))) return;
      lost.add(at);
      lostIds.add(flow.id);
    });
  }
  return lost;
}

/** Who leaves, as party indices, when `removed` (or nobody: null) is taken out: a leaver takes every flow from and to it,
 * benefits and efforts, risks stay; then in each round all parties below their alternative leave at once, until nobody
 * does. `removed` itself is not in the answer. Pure, no errors. */
export function leavers(model: CompiledScenario, removed: number | null): Set<number> {
  const gone = new Set<number>(removed === null ? [] : [removed]);
  const room = emptyValuation(model);
  for (;;) {
    const values = model.mode.slice();
    for (const flow of lostFlows(model, gone)) values.fill(0, flowSlot(flow), flowSlot(flow) + 3);
    const { surplus } = valueAt(model, values, room);
    const before = gone.size;
    surplus.forEach((gain, party) => {
      if (gain < -TOLERANCE) gone.add(party);
    });
    if (gone.size === before) break;
  }
  if (removed !== null) gone.delete(removed);
  return gone;
}

/** The parties whose leaving makes others leave, with those others; whoever leaves anyway is nobody's doing. Pure. */
export function criticalParties(model: CompiledScenario): CriticalParty[] {
  const anyway = leavers(model, null);
  return model.partyIds.flatMap((party, removed) => {
    const because = leavers(model, removed);
    const leaves = model.partyIds.filter((_, other) => because.has(other) && !anyway.has(other));
    return leaves.length > 0 ? [{ party, leaves }] : [];
  });
}
