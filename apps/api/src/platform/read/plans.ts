import type { FieldNode } from 'graphql';
import type { Class } from '../entity/marks.js';
import { name } from '../sql/sql.js';
import { structure } from './arguments.js';
import { directiveVariables } from './directives.js';
import type { Asker, Selection } from './reader.js';
import type { Scope } from './scope.js';

const VARIANTS = 200;

/** What has been compiled for root fields, by everything that shapes it; bounded, and gone with the document. */
export class Plans<T> {
  private readonly known = new WeakMap<FieldNode, Map<string, T>>();

  of(
    { actor, language }: Asker,
    type: Class,
    args: Record<string, unknown>,
    { nodes, fragments, variables }: Selection,
    compile: (scope: Scope) => T,
  ): T {
    const first = nodes[0]!;
    const directives = directiveVariables(first, nodes, fragments).map((variable) =>
      String(variables[variable]),
    );
    const key = [
      type.name,
      actor.class,
      language,
      nodes.map(({ loc }) => loc?.start),
      directives,
      structure(args),
    ].join('|');
    let plans = this.known.get(first);
    if (!plans) this.known.set(first, (plans = new Map()));
    let plan = plans.get(key);
    if (plan === undefined) {
      let aliases = 0;
      plan = compile({
        actor,
        language,
        fragments,
        variables,
        alias: () => name(`t${aliases++}`),
        may: (permission) => actor.may(permission),
      });
      if (plans.size >= VARIANTS) plans.clear();
      plans.set(key, plan);
    }
    return plan;
  }
}
