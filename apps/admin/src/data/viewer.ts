import { PERMISSIONS, type Permission } from '@tlaka/domain';
import { graphql, type ResultOf, type VariablesOf } from './graphql';
import { setSession } from './session';
import { sendAtOnce } from './transport';

const fields = graphql(`
  fragment ViewerCore on Viewer {
    id
    name
    email
    language
    role
    permissions
    memberships {
      id
      role
      programme {
        id
        code
        name
      }
    }
  }
`);

/** Who is signed in, and what they may do; a right that only a newer API knows is left out. */
export type Viewer = Omit<ResultOf<typeof fields>, 'permissions'> & { permissions: readonly Permission[] };

const VIEWER = graphql(
  `
    query Viewer {
      viewer {
        ...ViewerCore
      }
    }
  `,
  [fields],
);

const SIGN_IN = graphql(
  `
    mutation SignIn($email: String!, $password: String!) {
      viewer: signIn(email: $email, password: $password) {
        ...ViewerCore
      }
    }
  `,
  [fields],
);

const SIGN_OUT = graphql(`
  mutation SignOut {
    signOut
  }
`);

const ACCEPT_INVITATION = graphql(
  `
    mutation AcceptInvitation($token: String!, $name: String, $password: String!) {
      viewer: acceptInvitation(token: $token, name: $name, password: $password) {
        ...ViewerCore
      }
    }
  `,
  [fields],
);

const CREATE_FIRST_ADMINISTRATOR = graphql(
  `
    mutation CreateFirstAdministrator($token: String!, $input: FirstAdministratorInput!) {
      viewer: createFirstAdministrator(token: $token, input: $input) {
        ...ViewerCore
      }
    }
  `,
  [fields],
);

type FirstAdministrator = VariablesOf<typeof CREATE_FIRST_ADMINISTRATOR>['input'];

const known = (permission: string): permission is Permission =>
  (PERMISSIONS as readonly string[]).includes(permission);

const viewerOf = (answer: ResultOf<typeof fields>): Viewer => ({
  ...answer,
  permissions: answer.permissions.filter(known),
});

// Asked once for the life of the page; signing in and out, and an answer UNAUTHENTICATED, set it anew.
let current: Promise<Viewer | null> | null = null;

// Made when first needed: an open channel would keep a program from ending.
let channel: BroadcastChannel | undefined;
const tabs = (): BroadcastChannel => (channel ??= new BroadcastChannel('tlaka.viewer'));

/** Tabs share one session: the page begins anew once another viewer has come in elsewhere, or this one has gone out. */
export const followOtherTabs = (): void => {
  tabs().addEventListener('message', ({ data: id }: MessageEvent<string | null>) => {
    void current
      ?.catch(() => null)
      .then((viewer) => {
        if ((viewer?.id ?? null) !== id) window.location.reload();
      });
  });
};

const remember = async (answer: Promise<{ viewer: ResultOf<typeof fields> }>): Promise<Viewer> => {
  const viewer = viewerOf((await answer).viewer);
  current = Promise.resolve(viewer);
  setSession(true);
  tabs().postMessage(viewer.id);
  return viewer;
};

const ask = async (): Promise<Viewer | null> => {
  const { viewer } = await sendAtOnce(VIEWER, {});
  setSession(viewer !== null);
  return viewer && viewerOf(viewer);
};

/** The viewer, from memory where it is known; null when nobody is signed in. */
export const readViewer = (): Promise<Viewer | null> => {
  current ??= ask().catch((error: unknown) => {
    current = null;
    throw error;
  });
  return current;
};

export const forgetViewer = (): void => {
  current = null;
  setSession(false);
};

export const signIn = (email: string, password: string): Promise<Viewer> =>
  remember(sendAtOnce(SIGN_IN, { email, password }));

export const signOut = async (): Promise<void> => {
  forgetViewer();
  await sendAtOnce(SIGN_OUT, {});
  tabs().postMessage(null);
};

export const acceptInvitation = (token: string, password: string, name: string | null): Promise<Viewer> =>
  remember(sendAtOnce(ACCEPT_INVITATION, { token, password, name }));

export const createFirstAdministrator = (token: string, input: FirstAdministrator): Promise<Viewer> =>
  remember(sendAtOnce(CREATE_FIRST_ADMINISTRATOR, { token, input }));
