import type { FieldNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, string[]>();

/** The variables that `@skip` and `@include` name below a field: with them the statement changes. */
export function directiveVariables(
  first: FieldNode,
  nodes: readonly FieldNode[],
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] {
  let names = nodes.length === 1 ? known.get(first) : undefined;
  if (!names) {
    const found = new Set<string>();
    const visited = new Set<string>();
    for (const { selectionSet } of nodes) if (selectionSet) search(selectionSet, fragments, found, visited);
    names = [...found].sort();
    if (nodes.length === 1) known.set(first, names);
  }
  return names;
}

function search(
  set: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  found: Set<string>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    for (const directive of selection.directives ?? [])
      for (const { value } of directive.arguments ?? [])
        if (value.kind === 'Variable') found.add(value.name.value);
    if (selection.kind === 'FragmentSpread') {
      const { value } = selection.name;
      const fragment = fragments[value];
      if (!fragment || visited.has(value)) continue;
      visited.add(value);
      search(fragment.selectionSet, fragments, found, visited);
    } else if (selection.selectionSet) search(selection.selectionSet, fragments, found, visited);
  }
}
