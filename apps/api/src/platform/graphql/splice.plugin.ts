import type {
  ApolloServerPlugin,
  BaseContext,
  GraphQLRequestContextResponseForOperation,
} from '@apollo/server';
import {
  type ExecutionResult,
  GraphQLError,
  coerceInputValue,
  execute,
  typeFromAST,
  isInputType,
} from 'graphql';
import type { Fault } from '@tlaka/domain';
import type { Context } from '../context.js';
import { fault, invalid } from '../errors.js';
import { SqlJson } from '../read/sql-json.js';
import { formatError } from './format-error.js';
import type { SpliceSchema } from './splice-schema.js';

/** Carries operations out on the splicing schema and gives every error its code, its fields and the caller's language. */
export const splicePlugin = (schema: SpliceSchema): ApolloServerPlugin => ({
  async serverWillStart({ schema: real }) {
    schema.adopt(real);
  },
  async requestDidStart() {
    return {
      async responseForOperation(request) {
        // Without an operation, or with a choice of several, Apollo itself says what is wrong.
        if (!request.operation) return null;
        const result = (await execute({
          schema: schema.schema,
          document: request.document,
          contextValue: request.contextValue,
          variableValues: request.request.variables,
          operationName: request.operationName,
        })) as ExecutionResult;
        if (result.errors && result.data === undefined) namePlaces(result, request);
        return { body: { kind: 'single', singleResult: result }, http: request.response.http } as never;
      },
      async willSendResponse({ response, contextValue, errors }) {
        if (response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        const raw = errors ?? (singleResult.errors as readonly GraphQLError[] | undefined);
        if (!raw?.length) return;
        singleResult.errors = raw.map((error) =>
          formatError(error, (contextValue as Partial<Carrier>).tlaka),
        );
        const broken = singleResult.errors.some(({ extensions }) => extensions?.code === 'INTERNAL');
        // Apollo takes what a plugin refuses before execution for a fault of the server.
        if (broken || response.http.status === 500) response.http.status = broken ? 500 : 400;
      },
    };
  },
});

interface Carrier {
  tlaka: Context;
}

/** graphql-js names the place of a bad variable only inside its sentence; here every place gets a field of its own. */
function namePlaces(
  result: ExecutionResult,
  request: GraphQLRequestContextResponseForOperation<BaseContext>,
): void {
  const faults: Fault[] = [];
  for (const { variable, type: node, defaultValue } of request.operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const type = typeFromAST(request.schema, node as never);
    const given = request.request.variables?.[name];
    if (!isInputType(type) || (given === undefined && (defaultValue || node.kind !== 'NonNullType')))
      continue;
    coerceInputValue(given, type, (path, _, error) =>
      faults.push(
        fault([name, ...path].join('.'), 'type', `Неподходяща стойност: ${error.message}`, error.message),
      ),
    );
  }
  if (!faults.length) return;
  const error = invalid(...faults);
  Object.assign(result, { errors: [new GraphQLError(error.message, { originalError: error })] });
}

/** JSON of a response in which the Reader's answers stand as PostgreSQL wrote them. */
export function stringifyResult(result: object): string {
  const { data, ...rest } = result as ExecutionResult;
  const tail = JSON.stringify(rest);
  if (!data) return data === null ? `{"data":null${tail === '{}' ? '}' : `,${tail.slice(1)}`}` : tail;
  const fields = Object.entries(data).map(
    ([key, value]) =>
      `${JSON.stringify(key)}:${value instanceof SqlJson ? value.text : JSON.stringify(value)}`,
  );
  return `{"data":{${fields.join()}}${tail === '{}' ? '}' : `,${tail.slice(1)}`}`;
}
