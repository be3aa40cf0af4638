import type { GlobalRole, Language, Permission, ProgrammeRole } from '@tlaka/domain';
import { operation } from './graphql';
import { send } from './transport';

export interface Membership {
  programme: { id: string; code: string; name: string };
  role: ProgrammeRole;
}

/** Who is signed in, and what they may do. */
export interface Viewer {
  id: string;
  name: string;
  email: string;
  language: Language;
  role: GlobalRole;
  memberships: readonly Membership[];
  permissions: readonly Permission[];
}

const FIELDS = `id name email language role memberships { programme { id code name } role } permissions`;

const VIEWER = operation<{ viewer: Viewer | null }, Record<string, never>>(
  `query Viewer { viewer { ${FIELDS} } }`,
);

const SIGN_IN = operation<{ viewer: Viewer }, { email: string; password: string }>(
  `mutation SignIn($email: String!, $password: String!) {
    viewer: signIn(email: $email, password: $password) { ${FIELDS} }
  }`,
);

const SIGN_OUT = operation<{ signOut: boolean }, Record<string, never>>(`mutation SignOut { signOut }`);

const ACCEPT_INVITATION = operation<
  { viewer: Viewer },
  { token: string; password: string; name: string | null }
>(
  `mutation AcceptInvitation($token: String!, $name: String, $password: String!) {
    viewer: acceptInvitation(token: $token, name: $name, password: $password) { ${FIELDS} }
  }`,
);

export interface FirstAdministrator {
  name: string;
  email: string;
  password: string;
}

const CREATE_FIRST_ADMINISTRATOR = operation<
  { viewer: Viewer },
  { token: string; input: FirstAdministrator }
>(
  `mutation CreateFirstAdministrator($token: String!, $input: FirstAdministratorInput!) {
    viewer: createFirstAdministrator(token: $token, input: $input) { ${FIELDS} }
  }`,
);

// Asked once for the life of the page; signing in and out, and an answer UNAUTHENTICATED, set it anew.
let known: Promise<Viewer | null> | null = null;

const remember = async (answer: Promise<{ viewer: Viewer }>): Promise<Viewer> => {
  const { viewer } = await answer;
  known = Promise.resolve(viewer);
  return viewer;
};

const ask = async (): Promise<Viewer | null> => (await send(VIEWER, {})).viewer;

/** The viewer, from memory where it is known; null when nobody is signed in. */
export const readViewer = (): Promise<Viewer | null> => {
  known ??= ask().catch((error: unknown) => {
    known = null;
    throw error;
  });
  return known;
};

export const forgetViewer = (): void => {
  known = null;
};

export const signIn = (email: string, password: string): Promise<Viewer> =>
  remember(send(SIGN_IN, { email, password }));

export const signOut = async (): Promise<void> => {
  forgetViewer();
  await send(SIGN_OUT, {});
};

export const acceptInvitation = (token: string, password: string, name: string | null): Promise<Viewer> =>
  remember(send(ACCEPT_INVITATION, { token, password, name }));

export const createFirstAdministrator = (token: string, input: FirstAdministrator): Promise<Viewer> =>
  remember(send(CREATE_FIRST_ADMINISTRATOR, { token, input }));
