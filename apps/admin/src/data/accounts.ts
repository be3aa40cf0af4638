import { graphql, type VariablesOf } from './graphql';
import { send } from './transport';

const CREATE_USER = graphql(`
  mutation CreateUser($input: CreateUserInput!) {
    invitation: createUser(input: $input) {
      userId
      link
    }
  }
`);

const INVITE_USER = graphql(`
  mutation InviteUser($id: ID!) {
    invitation: inviteUser(id: $id) {
      userId
      link
    }
  }
`);

const UPDATE_PROFILE = graphql(`
  mutation UpdateProfile($patch: ProfilePatch!) {
    viewer: updateProfile(patch: $patch) {
      id
      name
      language
    }
  }
`);

const CREATE_API_TOKEN = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    made: createApiToken(input: $input) {
      id
      token
    }
  }
`);

const REVOKE_API_TOKEN = graphql(`
  mutation RevokeApiToken($id: ID!) {
    revokeApiToken(id: $id)
  }
`);

/** A one-time link for somebody who shall choose a password. */
export interface Invitation {
  userId: string;
  link: string;
}

export type NewUser = VariablesOf<typeof CREATE_USER>['input'];
export type Profile = VariablesOf<typeof UPDATE_PROFILE>['patch'];
export type NewApiToken = VariablesOf<typeof CREATE_API_TOKEN>['input'];

/** What is done with accounts beside reading and changing them. */
export const accountVerbs = {
  createUser: async (input: NewUser): Promise<Invitation> => (await send(CREATE_USER, { input })).invitation,
  inviteUser: async (id: string): Promise<Invitation> => (await send(INVITE_USER, { id })).invitation,
  updateProfile: async (patch: Profile): Promise<void> => {
    await send(UPDATE_PROFILE, { patch });
  },
  /** Answers the token itself, which is never shown again. */
  createApiToken: async (input: NewApiToken): Promise<string> =>
    (await send(CREATE_API_TOKEN, { input })).made.token,
  revokeApiToken: async (id: string): Promise<void> => {
    await send(REVOKE_API_TOKEN, { id });
  },
};
