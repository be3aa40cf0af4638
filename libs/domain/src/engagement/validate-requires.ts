import type { Inspection } from './inspection.js';

/** A flow with what must happen before it. */
export interface Requirement {
  readonly id: string;
  /** As whoever made the flow calls it. */
  readonly name: string;
  readonly path: string;
  readonly requires: readonly string[];
}

/** The flows that, along their requirements, lead back to themselves: those of each strongly connected component of more
 * than one, and those that name themselves. Pure. Tarjan 1972. */
function onCycles(flows: ReadonlyMap<string, Requirement>): Set<string> {
  const found = new Set<string>();
  const order = new Map<string, number>();
  const open: string[] = [];
  const visit = (id: string): number => {
    const own = order.size;
    const requires = flows.get(id)!.requires.filter((next) => flows.has(next));
    order.set(id, own);
    open.push(id);
    let first = own;
    for (const next of requires)
      if (!order.has(next)) first = Math.min(first, visit(next));
      else if (open.includes(next)) first = Math.min(first, order.get(next)!);
    if (first === own) {
      const component = open.splice(open.indexOf(id));
      if (component.length > 1 || requires.includes(id)) for (const each of component) found.add(each);
    }
    return first;
  };
  for (const id of flows.keys()) if (!order.has(id)) visit(id);
  return found;
}

/** Notes requirements that no flow of the scenario meets and flows that, along a cycle, require themselves. */
export function inspectRequirements(inspection: Inspection, flows: readonly Requirement[]): void {
  const byId = new Map(flows.map((flow) => [flow.id, flow]));
  for (const { path, requires } of flows)
    requires.forEach((id, at) => {
      if (!byId.has(id))
        inspection.add(
          `${path}[${at}]`,
          'flow-unknown',
          `Няма поток „${id}“ в този сценарий.`,
          `There is no flow “${id}” in this scenario.`,
        );
    });
  const waiting = onCycles(byId);
  for (const { id, name, path } of flows)
    if (waiting.has(id))
      inspection.add(
        path,
        'requires-cycle',
        `Потокът „${name}“ зависи сам от себе си.`,
        `The flow “${name}” waits for itself.`,
      );
}
