import type { Answer, Client } from './client.js';

export const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
export const MAKE_TOKEN =
  'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { id token } }';
export const UPDATE_USER =
  'mutation ($id: ID!, $version: Int!, $patch: UserPatch!) { updateUser(id: $id, expectedVersion: $version, patch: $patch) { id version } }';

/** Code of the first error; undefined where there is none. */
export const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions.code;

/** Who the API takes the client for; null when signed out. */
export const viewerOf = async (client: Client): Promise<unknown> =>
  (await client.send('{ viewer { id name email } }')).data?.viewer;

/** The day so many days from today. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
