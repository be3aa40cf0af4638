import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';

/** How much an operation asks for: levels of fields, aliases, rows times fields, and whether it looks at the schema. */
export interface Extent {
  depth: number;
  aliases: number;
  cost: number;
  introspects: boolean;
}

type Variables = Readonly<Record<string, unknown>>;

// Nested lists are short as a rule; a page counts with the rows asked for.
const NESTED_ROWS = 5;
const PAGE_ROWS = 25;

const NOTHING: Extent = { depth: 0, aliases: 0, cost: 0, introspects: false };

const known = new WeakMap<OperationDefinitionNode, Extent>();

/** Worked out once for each operation, unless a variable says how many rows it wants. */
export function extentOf(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Variables,
): Extent {
  const before = known.get(operation);
  if (before) return before;
  const survey = new Survey(document, schema, variables);
  const extent = survey.of(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  if (!survey.askedVariables) known.set(operation, extent);
  return extent;
}

class Survey {
  askedVariables = false;
  private readonly fragments: Record<string, FragmentDefinitionNode> = {};
  /** Each fragment is measured once, however often and wherever it is spread; while that lasts it counts for nothing. */
  private readonly measured = new Map<string, Extent>();

  constructor(
    document: DocumentNode,
    private readonly schema: GraphQLSchema,
    private readonly variables: Variables,
  ) {
    for (const definition of document.definitions)
      if (definition.kind === 'FragmentDefinition') this.fragments[definition.name.value] = definition;
  }

  of(set: SelectionSetNode, type: GraphQLNamedType | undefined): Extent {
    const sum = { ...NOTHING };
    for (const selection of set.selections) {
      const part =
        selection.kind === 'Field'
          ? this.field(selection, type)
          : selection.kind === 'FragmentSpread'
            ? this.spread(selection.name.value)
            : this.of(selection.selectionSet, this.named(selection.typeCondition?.name.value) ?? type);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.aliases += part.aliases;
      sum.cost += part.cost;
      sum.introspects ||= part.introspects;
    }
    return sum;
  }

  private field(node: FieldNode, type: GraphQLNamedType | undefined): Extent {
    const name = node.name.value;
    const aliases = node.alias ? 1 : 0;
    if (name.startsWith('__')) return { depth: 1, aliases, cost: 1, introspects: name !== '__typename' };
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    const below = node.selectionSet ? this.of(node.selectionSet, field && getNamedType(field.type)) : NOTHING;
    const rows = field ? this.rows(node, field.type) : 1;
    return {
      depth: 1 + below.depth,
      aliases: aliases + below.aliases,
      cost: 1 + rows * below.cost,
      introspects: below.introspects,
    };
  }

  private spread(name: string): Extent {
    const before = this.measured.get(name);
    const fragment = this.fragments[name];
    if (before || !fragment) return before ?? NOTHING;
    this.measured.set(name, NOTHING);
    const extent = this.of(fragment.selectionSet, this.named(fragment.typeCondition.name.value));
    this.measured.set(name, extent);
    return extent;
  }

  private named(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : this.schema.getType(name);
  }

  private rows(node: FieldNode, type: GraphQLOutputType): number {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return NESTED_ROWS;
    if (isAbstractType(nullable) || !getNamedType(type).name.endsWith('Page')) return 1;
    const page = node.arguments?.find(({ name }) => name.value === 'page')?.value;
    if (page?.kind === 'Variable')
      return rowCount((this.variable(page.name.value) as { limit?: unknown } | null)?.limit);
    const limit =
      page?.kind === 'ObjectValue'
        ? page.fields.find(({ name }) => name.value === 'limit')?.value
        : undefined;
    if (limit?.kind === 'Variable') return rowCount(this.variable(limit.name.value));
    return limit?.kind === 'IntValue' ? rowCount(Number(limit.value)) : PAGE_ROWS;
  }

  private variable(name: string): unknown {
    this.askedVariables = true;
    return this.variables[name];
  }
}

const rowCount = (limit: unknown): number =>
  typeof limit === 'number' && limit > 0 ? Math.min(limit, 200) : PAGE_ROWS;
