import {
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  type SelectionSetNode,
  Kind,
  print,
  validate,
  visit,
} from 'graphql';
import { SDL } from './sdl.js';

type Part = FieldNode | FragmentSpreadNode | InlineFragmentNode;

/** Without fragments and variables that nothing uses any more. */
function tidy(document: DocumentNode): DocumentNode {
  for (;;) {
    const used = new Set<string>();
    visit(document, {
      FragmentSpread: ({ name }) => void used.add(name.value),
      Argument: ({ value }) => void collect(value, used),
    });
    const kept = document.definitions
      .filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION || used.has(one.name.value))
      .map((one) =>
        one.kind === Kind.OPERATION_DEFINITION
          ? {
              ...one,
              variableDefinitions: one.variableDefinitions?.filter(({ variable }) =>
                used.has(`$${variable.name.value}`),
              ),
            }
          : one,
      ) as DocumentNode['definitions'];
    const done = kept.length === document.definitions.length;
    document = { ...document, definitions: kept };
    if (done) return document;
  }
}

const collect = (value: object, used: Set<string>): void => {
  for (const [, name] of JSON.stringify(value).matchAll(/"Variable","name":\{"kind":"Name","value":"(\w+)"/g))
    used.add(`$${name}`);
};

/** Every way to leave something out: a selection, a fragment around its content, a directive. */
function* simpler(document: DocumentNode): Generator<DocumentNode> {
  const sets: SelectionSetNode[] = [];
  visit(document, { SelectionSet: (set) => void sets.push(set) });
  const replaced = (set: SelectionSetNode, selections: readonly Part[]): DocumentNode =>
    tidy(
      visit(document, {
        SelectionSet: { leave: (node) => (node.loc === set.loc ? { ...node, selections } : undefined) },
      }),
    );
  for (const set of sets)
    for (const [at, part] of set.selections.entries()) {
      const [before, after] = [set.selections.slice(0, at), set.selections.slice(at + 1)];
      if (set.selections.length > 1) yield replaced(set, [...before, ...after]);
      if (part.kind === Kind.INLINE_FRAGMENT)
        yield replaced(set, [...before, ...part.selectionSet.selections, ...after]);
      if (part.directives?.length) yield replaced(set, [...before, { ...part, directives: [] }, ...after]);
    }
}

/** The smallest document that can be reached by leaving things out and for which `fails` still holds. */
export async function smallest(
  document: DocumentNode,
  parse: (text: string) => DocumentNode,
  fails: (document: DocumentNode) => Promise<boolean>,
): Promise<string> {
  for (const candidate of simpler(document)) {
    const again = parse(print(candidate));
    if (validate(SDL, again).length === 0 && (await fails(again))) return smallest(again, parse, fails);
  }
  return print(document);
}
