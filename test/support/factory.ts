import type { ProgrammeRole } from '@tlaka/domain';
import type { Api } from './api.js';
import type { Client } from './client.js';
import { type Ground, type Input, INPUTS } from './inputs.js';

export type Made = { id: string; version: number };

export type Member = { id: string; email: string; password: string; client: Client };

const FIRST_LINK = /first administrator: \S+token=(\S+)/;
const tokenOf = (link: string): string => new URL(link.replace('#/', '')).searchParams.get('token') ?? '';

/** Makes what a scenario needs, through the API itself: `a.theme({ programmeId })`, `a.member(programme, 'TEAM')`. */
export class Factory {
  private made = 0;
  private shared: Promise<Made> | undefined;

  private constructor(
    readonly api: Api,
    readonly admin: Client,
  ) {}

  /** On an empty database: the first administrator comes in by the link that the API prints. */
  static async on(api: Api): Promise<Factory> {
    const admin = api.client();
    const token = FIRST_LINK.exec(api.log())?.[1];
    await admin.ask(
      'mutation ($token: String!, $input: FirstAdministratorInput!) { createFirstAdministrator(token: $token, input: $input) { id } }',
      { token, input: { name: 'Админ Измислена', email: 'admin@example.org', password: PASSWORD } },
    );
    return new Factory(api, admin);
  }

  /** A number that no other row of this factory has. */
  next(): number {
    return ++this.made;
  }

  /** A new row of any type that can be created, from valid input with `overrides`. */
  async create(type: string, overrides: Input = {}, at: Ground = {}): Promise<Made> {
    const valid = INPUTS[type];
    if (!valid) throw new Error(`test/support/inputs.ts does not say what a valid ${type} is`);
    const input = { ...(await valid(this, at)), ...overrides };
    const { made } = await this.admin.ask<{ made: Made }>(
      `mutation ($input: Create${type}Input!) { made: create${type}(input: $input) { id version } }`,
      { input },
    );
    return made;
  }

  programme = (overrides?: Input): Promise<Made> => this.create('Programme', overrides);
  organisation = (overrides?: Input): Promise<Made> => this.create('Organisation', overrides);
  person = (overrides?: Input): Promise<Made> => this.create('Person', overrides);
  group = (overrides: Input = {}): Promise<Made> => this.create('Group', { memberIds: [], ...overrides });
  theme = (overrides: Input & { programmeId: string }): Promise<Made> => this.create('Theme', overrides);
  phase = (overrides: Input & { programmeId: string }): Promise<Made> => this.create('Phase', overrides);

  /** Invites somebody; gives the user's id and the one-time token. */
  async invite(overrides: Input = {}): Promise<{ id: string; email: string; token: string }> {
    const input: Input = { ...(await INPUTS.User?.(this, {})), ...overrides };
    const { createUser } = await this.admin.ask<{ createUser: { userId: string; link: string } }>(
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { userId link } }',
      { input },
    );
    return { id: createUser.userId, email: String(input.email), token: tokenOf(createUser.link) };
  }

  /** Somebody who has come in by the one-time link. */
  async user(overrides: Input = {}): Promise<Member> {
    const { id, email, token } = await this.invite(overrides);
    const client = this.api.client();
    await client.ask(
      'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { id } }',
      { token, password: PASSWORD },
    );
    return { id, email, password: PASSWORD, client };
  }

  /** A signed-in user with a role in one or several programmes, acting for the given parties. */
  async member(
    programmes: Made | readonly Made[],
    role: ProgrammeRole,
    parties: readonly Made[] = [],
  ): Promise<Member> {
    const user = await this.user();
    for (const { id: programmeId } of [programmes].flat())
      await this.create('Membership', { userId: user.id, programmeId, role });
    for (const { id: partyId } of parties) await this.create('Representation', { userId: user.id, partyId });
    return user;
  }

  /** A programme that every principal of a spec may share, so that its members know each other. */
  common(): Promise<Made> {
    return (this.shared ??= this.programme());
  }

  /** The id of somebody in the common programme, without a role elsewhere. */
  async colleague(): Promise<string> {
    const { id } = await this.invite();
    const { id: programmeId } = await this.common();
    await this.admin.ask(
      'mutation ($input: CreateMembershipInput!) { createMembership(input: $input) { id } }',
      { input: { userId: id, programmeId, role: 'VIEWER' } },
    );
    return id;
  }

  /** A programme with one row of every type in it, but for those that are `given`: their ids by type. */
  async ground(given: Ground = {}, overrides: Readonly<Record<string, Input>> = {}): Promise<Ground> {
    const ids: Record<string, string> = { ...given };
    for (const type of Object.keys(INPUTS))
      ids[type] ??=
        type === 'User' ? await this.colleague() : (await this.create(type, overrides[type], ids)).id;
    return ids;
  }
}

const PASSWORD = 'приказка-за-теста';
