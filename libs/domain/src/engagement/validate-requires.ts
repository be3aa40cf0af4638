import type { Inspection } from './inspection.js';

/** A flow with what must happen before it. */
export interface Requirement {
  readonly id: string;
  readonly path: string;
  readonly requires: readonly string[];
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
  // Flows whose requirements are all settled are taken away until none is left but those on or behind a cycle.
  const settled = new Set<string>();
  let open = flows;
  for (;;) {
    const next = open.filter(({ requires }) => requires.some((id) => byId.has(id) && !settled.has(id)));
    if (next.length === open.length) break;
    const waiting = new Set(next);
    for (const flow of open) if (!waiting.has(flow)) settled.add(flow.id);
    open = next;
  }
  for (const { id, path } of open)
    inspection.add(
      path,
      'requires-cycle',
      `Потокът „${id}“ зависи сам от себе си.`,
      `The flow “${id}” waits for itself.`,
    );
}
