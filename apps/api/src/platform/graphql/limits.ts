import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type SelectionSetNode,
  type ValueNode,
  type ValidationContext,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLOutputType,
  getNullableType,
} from 'graphql';
import type { Text } from '@tlaka/domain';
import type { Context } from '../context.js';
import { unauthenticated } from '../errors.js';
import { limitExceeded } from './format-error.js';

export const LIMITS = {
  depth: 10,
  aliases: 15,
  tokens: 2000,
  cost: 20_000,
  bodyBytes: 256 * 1024,
  variableDepth: 10,
  objects: 200,
};

// Nested lists are short as a rule; a page counts with the rows asked for.
const NESTED_ROWS = 5;
const PAGE_ROWS = 25;

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const refuse = (what: Text): GraphQLError => {
  const error = limitExceeded(what);
  return new GraphQLError(error.message, { originalError: error, extensions: { code: 'LIMIT_EXCEEDED' } });
};

const TOO_DEEP: Text = {
  bg: 'Стойностите са вложени твърде дълбоко.',
  en: 'The values are nested too deeply.',
};

const TOO_MANY: Text = {
  bg: `Повече от ${LIMITS.objects} условия или обекта.`,
  en: `More than ${LIMITS.objects} conditions or objects.`,
};

/** Depth of fields and of values, and number of aliases, counted before anything is carried out; introspection counts by tokens alone. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  let [nested, objects] = [0, 0];
  const value = {
    enter({ kind }: ValueNode): void {
      if (++nested === LIMITS.variableDepth + 1) context.reportError(refuse(TOO_DEEP));
      if (kind === 'ObjectValue' && ++objects === LIMITS.objects + 1) context.reportError(refuse(TOO_MANY));
    },
    leave: (): void => void nested--,
  };
  return {
    ObjectValue: value,
    ListValue: value,
    Document(document) {
      const fragments: Record<string, FragmentDefinitionNode> = {};
      for (const definition of document.definitions)
        if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition;
      for (const definition of document.definitions) {
        if (definition.kind !== 'OperationDefinition') continue;
        const count = { aliases: 0 };
        const depth = measure(definition.selectionSet, fragments, count, 1, []);
        if (depth > LIMITS.depth)
          context.reportError(
            refuse({
              bg: `Заявката е по-дълбока от ${LIMITS.depth}.`,
              en: `The query is deeper than ${LIMITS.depth}.`,
            }),
          );
        if (count.aliases > LIMITS.aliases)
          context.reportError(
            refuse({
              bg: `Повече от ${LIMITS.aliases} псевдонима.`,
              en: `More than ${LIMITS.aliases} aliases.`,
            }),
          );
      }
    },
  };
}

function measure(
  set: SelectionSetNode,
  fragments: Fragments,
  count: { aliases: number },
  depth: number,
  path: readonly string[],
): number {
  let deepest = depth;
  for (const selection of set.selections) {
    if (deepest > LIMITS.depth || count.aliases > LIMITS.aliases) return deepest;
    if (selection.kind === 'Field') {
      if (selection.alias) count.aliases++;
      if (selection.name.value.startsWith('__')) continue;
      if (selection.selectionSet)
        deepest = Math.max(deepest, measure(selection.selectionSet, fragments, count, depth + 1, path));
    } else if (selection.kind === 'InlineFragment') {
      deepest = Math.max(deepest, measure(selection.selectionSet, fragments, count, depth, path));
    } else {
      const { value } = selection.name;
      const fragment = fragments[value];
      // A cycle is refused by GraphQL's own rule; here it must only end.
      if (fragment && !path.includes(value))
        deepest = Math.max(
          deepest,
          measure(fragment.selectionSet, fragments, count, depth, [...path, value]),
        );
    }
  }
  return deepest;
}

/** What needs the variables: the cost of the rows asked for, the depth of inputs, and who may look at the schema. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request, schema, contextValue }) {
        const variables = request.variables ?? {};
        if (!operation) return;
        const count = { objects: 0 };
        if (depthOf(variables, 0, count) > LIMITS.variableDepth + 1) throw refuse(TOO_DEEP);
        if (count.objects > LIMITS.objects) throw refuse(TOO_MANY);
        const fragments: Record<string, FragmentDefinitionNode> = {};
        for (const definition of document.definitions)
          if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition;
        const root = schema.getRootType(operation.operation);
        if (!root) return;
        if (
          !(contextValue as { tlaka: Context }).tlaka.actor.user &&
          introspects(operation.selectionSet, fragments)
        ) {
          const error = unauthenticated();
          throw new GraphQLError(error.message, { originalError: error });
        }
        const cost = costOf(operation.selectionSet, root, fragments, variables, schema.getType.bind(schema));
        if (cost > LIMITS.cost)
          throw refuse({
            bg: `Заявката иска твърде много (${cost}).`,
            en: `The request asks for too much (${cost}).`,
          });
      },
    };
  },
};

function introspects(set: SelectionSetNode, fragments: Fragments): boolean {
  return set.selections.some((selection) => {
    if (selection.kind === 'Field') return ['__schema', '__type'].includes(selection.name.value);
    const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
    return inner ? introspects(inner.selectionSet, fragments) : false;
  });
}

/** How deep a value is; counts its objects, each of which a filter turns into a condition. */
function depthOf(value: unknown, depth: number, count: { objects: number }): number {
  if (typeof value !== 'object' || value === null) return depth;
  if (!Array.isArray(value)) count.objects++;
  if (depth > LIMITS.variableDepth + 1 || count.objects > LIMITS.objects) return depth;
  return Math.max(depth, ...Object.values(value).map((part) => depthOf(part, depth + 1, count)));
}

function costOf(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
  typeNamed: (name: string) => GraphQLNamedType | undefined,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
      const inner = field && selection.selectionSet ? getNamedType(field.type) : undefined;
      const below = inner ? costOf(selection.selectionSet!, inner, fragments, variables, typeNamed) : 0;
      cost += 1 + below * (field ? rowsOf(selection, field.type, variables) : 1);
    } else {
      const inner = selection.kind === 'InlineFragment' ? selection : fragments[selection.name.value];
      if (!inner) continue;
      const condition = inner.typeCondition?.name.value;
      cost += costOf(
        inner.selectionSet,
        (condition && typeNamed(condition)) || type,
        fragments,
        variables,
        typeNamed,
      );
    }
    if (cost > LIMITS.cost * 10) return cost;
  }
  return cost;
}

function rowsOf(
  node: FieldNode,
  type: GraphQLOutputType,
  variables: Readonly<Record<string, unknown>>,
): number {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return NESTED_ROWS;
  if (isAbstractType(nullable) || !getNamedType(type).name.endsWith('Page')) return 1;
  const page = node.arguments?.find(({ name }) => name.value === 'page')?.value;
  if (page?.kind === 'Variable')
    return rowCount((variables[page.name.value] as { limit?: unknown } | null)?.limit);
  const limit =
    page?.kind === 'ObjectValue' ? page.fields.find(({ name }) => name.value === 'limit')?.value : undefined;
  if (limit?.kind === 'Variable') return rowCount(variables[limit.name.value]);
  return limit?.kind === 'IntValue' ? rowCount(Number(limit.value)) : PAGE_ROWS;
}

const rowCount = (limit: unknown): number =>
  typeof limit === 'number' && limit > 0 ? Math.min(limit, 200) : PAGE_ROWS;
