import type { ApolloServerPlugin } from '@apollo/server';
import {
  type ASTVisitor,
  GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValueNode,
} from 'graphql';
import type { Text } from '@tlaka/domain';
import type { Context } from '../context.js';
import { unauthenticated } from '../errors.js';
import { extentOf } from './extent.js';
import { limitExceeded } from './format-error.js';
import { JsonScalar } from './scalars.js';

export const LIMITS = {
  depth: 10,
  aliases: 15,
  tokens: 2000,
  cost: 20_000,
  bodyBytes: 256 * 1024,
  variableDepth: 10,
  objects: 200,
};

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
      for (const definition of document.definitions) {
        if (definition.kind !== 'OperationDefinition') continue;
        const { depth, aliases } = extentOf(definition, document, context.getSchema(), {});
        if (depth > LIMITS.depth)
          context.reportError(
            refuse({
              bg: `Заявката е по-дълбока от ${LIMITS.depth}.`,
              en: `The query is deeper than ${LIMITS.depth}.`,
            }),
          );
        if (aliases > LIMITS.aliases)
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

/** What needs the variables: the cost of the rows asked for, the depth of inputs, and who may look at the schema. */
export const limitsPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, document, request, schema, contextValue }) {
        const variables = request.variables ?? {};
        if (!operation) return;
        const extent = inputExtent(operation, variables);
        if (extent.depth > LIMITS.variableDepth) throw refuse(TOO_DEEP);
        if (extent.objects > LIMITS.objects) throw refuse(TOO_MANY);
        const { cost, introspects } = extentOf(operation, document, schema, variables);
        if (introspects && !(contextValue as { tlaka: Context }).tlaka.actor.user) {
          const error = unauthenticated();
          throw new GraphQLError(error.message, { originalError: error });
        }
        if (cost > LIMITS.cost)
          throw refuse({
            bg: `Заявката иска твърде много (${cost}).`,
            en: `The request asks for too much (${cost}).`,
          });
      },
    };
  },
};

/** How deep the values are, and how many objects they hold, each of which a filter turns into a condition. Of a document
 * that is handed over as JSON nothing becomes a condition: the size of the request bounds it. */
function inputExtent(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { depth: number; objects: number } {
  const count = { objects: 0 };
  let depth = 0;
  for (const { variable, type } of variableDefinitions) {
    const named = type.kind === 'NonNullType' ? type.type : type;
    const isDocument = named.kind === 'NamedType' && named.name.value === JsonScalar.name;
    depth = Math.max(depth, depthOf(variables[variable.name.value], 0, isDocument ? null : count));
  }
  return { depth, objects: count.objects };
}

function depthOf(value: unknown, depth: number, count: { objects: number } | null): number {
  if (typeof value !== 'object' || value === null) return depth;
  if (count && !Array.isArray(value)) count.objects++;
  if (depth > LIMITS.variableDepth || (count?.objects ?? 0) > LIMITS.objects) return depth;
  return Math.max(depth, ...Object.values(value).map((part) => depthOf(part, depth + 1, count)));
}
