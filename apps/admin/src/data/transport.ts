import { brokenAnswer, errorOf, type GraphQLFault } from './errors';
import type { Operation } from './graphql';

interface Answer<Result> {
  data?: Result | null;
  errors?: GraphQLFault[];
}

const requestId = (): string =>
  // Not randomUUID: browsers offer that one over https and on the own machine only.
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const headers = (id: string): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json',
  'accept-language': document.documentElement.lang,
  'x-request-id': id,
});

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

const ask = async (
  query: Operation<unknown, never>,
  variables: unknown,
  id: string,
  signal?: AbortSignal,
): Promise<Response> => {
  try {
    return await fetch('graphql', {
      method: 'POST',
      credentials: 'include',
      headers: headers(id),
      body: JSON.stringify({ query, variables }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    throw isAbort(error) ? error : brokenAnswer(0, id);
  }
};

const read = async <Result>(response: Response, id: string): Promise<Answer<Result>> => {
  try {
    return (await response.json()) as Answer<Result>;
  } catch (error) {
    throw isAbort(error) ? error : brokenAnswer(response.status, id);
  }
};

/** Sends one operation. Any error of the API is thrown, the first one, as an HttpError; a partial answer is no answer. */
export const send = async <Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => {
  const id = requestId();
  const response = await ask(operation, variables, id, signal);
  const { data, errors } = await read<Result>(response, id);
  const [fault] = errors ?? [];
  if (fault) throw errorOf(fault, id);
  if (!data) throw brokenAnswer(response.status, id);
  return data;
};
