import { brokenAnswer, detailsOf, errorOf, type GraphQLFault } from './errors';
import type { Operation } from './graphql';
import { isSessionOpen, renewedSession } from './session';

interface Answer<Result> {
  data?: Result | null;
  errors?: GraphQLFault[];
}

const requestId = (): string =>
  // Not randomUUID: browsers offer that one over https and on the own machine only.
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const headers = (id: string): Record<string, string> => ({
  accept: 'application/graphql-response+json, application/json',
  'accept-language': document.documentElement.lang,
  'x-request-id': id,
});

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

interface Message {
  address: string;
  body: string | FormData;
  signal?: AbortSignal | undefined;
}

const ask = async ({ address, body, signal }: Message, id: string): Promise<Response> => {
  try {
    return await fetch(address, {
      method: 'POST',
      credentials: 'include',
      // A form names its own type, with the seam between its parts.
      headers: {
        ...headers(id),
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      },
      body,
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    throw isAbort(error) ? error : brokenAnswer(0, id);
  }
};

const read = async <Result>(response: Response, id: string): Promise<Result> => {
  try {
    return (await response.json()) as Result;
  } catch (error) {
    throw isAbort(error) ? error : brokenAnswer(response.status, id);
  }
};

/** Does what needs a session; where that has ended nothing was done, and it is done once there is a new one. */
const inSession = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act();
  } catch (error) {
    if (!isSessionOpen() || detailsOf(error)?.code !== 'UNAUTHENTICATED') throw error;
  }
  await renewedSession();
  return inSession(act);
};

/** Sends one operation that needs no session. Any error of the API is thrown, the first one, as an HttpError; a partial answer is no answer. */
export const sendAtOnce = async <Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => {
  const id = requestId();
  const body = JSON.stringify({ query: operation, variables });
  const response = await ask({ address: 'graphql', body, signal }, id);
  const { data, errors } = await read<Answer<Result>>(response, id);
  const [fault] = errors ?? [];
  if (fault) throw errorOf(fault, id);
  if (!data) throw brokenAnswer(response.status, id);
  return data;
};

/** Sends one operation, waiting where the viewer has to sign in again first. */
export const send = <Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> => inSession(() => sendAtOnce(operation, variables, signal));

const uploadAtOnce = async <Result extends object>(address: string, form: FormData): Promise<Result> => {
  const id = requestId();
  const response = await ask({ address, body: form }, id);
  const answer = await read<Result | Answer<never>>(response, id);
  const [fault] = 'errors' in answer ? (answer.errors ?? []) : [];
  if (fault) throw errorOf(fault, id);
  if (!response.ok) throw brokenAnswer(response.status, id);
  return answer as Result;
};

/** Sends files in a form. What the API refuses is thrown as an HttpError, as with an operation. */
export const upload = <Result extends object>(address: string, form: FormData): Promise<Result> =>
  inSession(() => uploadAtOnce(address, form));
