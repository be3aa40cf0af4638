import type { DirectiveNode, FieldNode, SelectionSetNode } from 'graphql';
import type { Scope } from './scope.js';

/** Fields selected under one response key, in the order of the document. */
export type Collected = Map<string, FieldNode[]>;

/** GraphQL's CollectFields for one concrete type: fragments spread, `@skip` and `@include` obeyed, equal keys merged. */
export function collect(nodes: readonly FieldNode[], names: ReadonlySet<string>, scope: Scope): Collected {
  const fields: Collected = new Map();
  const visited = new Set<string>();
  for (const { selectionSet } of nodes) if (selectionSet) gather(selectionSet, names, scope, fields, visited);
  return fields;
}

function gather(
  set: SelectionSetNode,
  names: ReadonlySet<string>,
  scope: Scope,
  fields: Collected,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!wanted(selection.directives, scope.variables)) continue;
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value;
      const same = fields.get(key);
      if (same) same.push(selection);
      else fields.set(key, [selection]);
      continue;
    }
    let fragment;
    if (selection.kind === 'InlineFragment') fragment = selection;
    else {
      const { value } = selection.name;
      if (visited.has(value)) continue;
      visited.add(value);
      fragment = scope.fragments[value];
    }
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value;
    if (condition && !names.has(condition)) continue;
    gather(fragment.selectionSet, names, scope, fields, visited);
  }
}

function wanted(
  directives: readonly DirectiveNode[] | undefined,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (directives ?? []).every((directive) => {
    const condition = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    const value =
      condition?.kind === 'Variable'
        ? variables[condition.name.value]
        : condition?.kind === 'BooleanValue' && condition.value;
    if (directive.name.value === 'skip') return value !== true;
    return directive.name.value !== 'include' || value === true;
  });
}
