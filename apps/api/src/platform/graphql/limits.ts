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
  /** Twice the document of the largest engagement model with every text at its full length: what went out comes in again. */
  bodyBytes: 2 * 1024 * 1024,
  /** Of a request, such documents aside. */
  characters: 256 * 1024,
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

const TOO_LONG: Text = {
  bg: 'Заявката е твърде дълга.',
  en: 'The request is too long.',
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
        if ((request.query ?? '').length + extent.characters > LIMITS.characters) throw refuse(TOO_LONG);
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

interface Extent {
  depth: number;
  /** Each of which a filter turns into a condition. */
  objects: number;
  /** Roughly, as they were sent. */
  characters: number;
}

/** How large the values are. Of a document that is handed over as JSON nothing becomes a condition: the size of the request
 * bounds it. */
function inputExtent(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Extent {
  const all: Extent = { depth: 0, objects: 0, characters: 0 };
  for (const { variable, type } of variableDefinitions) {
    const named = type.kind === 'NonNullType' ? type.type : type;
    const isDocument = named.kind === 'NamedType' && named.name.value === JsonScalar.name;
    const one: Extent = { depth: 0, objects: 0, characters: 0 };
    measure(variables[variable.name.value], 0, one);
    all.depth = Math.max(all.depth, one.depth);
    if (isDocument) continue;
    all.objects += one.objects;
    all.characters += one.characters;
  }
  return all;
}

function measure(value: unknown, depth: number, extent: Extent): void {
  extent.depth = Math.max(extent.depth, depth);
  extent.characters += typeof value === 'string' ? value.length : 1;
  if (typeof value !== 'object' || value === null || depth > LIMITS.variableDepth) return;
  if (!Array.isArray(value)) {
    extent.objects++;
    extent.characters += Object.keys(value).join('').length;
  }
  for (const part of Object.values(value)) measure(part, depth + 1, extent);
}
