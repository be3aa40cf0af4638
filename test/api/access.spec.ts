import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROGRAMME_ROLES, type Permission, type Role, type Scope, scopesOf } from '@tlaka/domain';
import { type Api, startApi } from '../support/api.js';
import { argumentsFor, survey, targetOf } from '../support/calls.js';
import type { Answer, Client } from '../support/client.js';
import { Factory, type Member } from '../support/factory.js';
import type { Ground, Input } from '../support/inputs.js';
import { permissionFor, readingOf } from '../support/rights.js';
import { Rows } from '../support/rows.js';
import { ROOTS, type Root, call, isList, subjectOf } from '../support/sdl.js';
import { MAKE_TOKEN, codeOf, inDays } from '../support/signing-in.js';

type Visitor = {
  name: string;
  role: Role | null;
  client: Client;
  /** The same visitor, signed in once more where that is a matter of signing in. */
  again(): Promise<Client>;
};

let api: Api;
let rows: Rows;
let a: Factory;
/** A programme that the visitors work in, one of theirs with a project of the coordinator's, and a stranger's. */
let own: Ground;
let coordinated: Ground;
let foreign: Ground;
let visitors: Visitor[];

beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  foreign = await survey(a, rows);
  const programme = await a.programme();
  const at = await survey(a, rows, { Programme: programme.id });
  const colleague = await a.member(programme, 'VIEWER');
  const { id: Representation } = await a.create('Representation', { userId: colleague.id }, at);
  own = { ...at, User: colleague.id, Representation };

  const signedIn = (name: string, role: Role, { client, email, password }: Member): Visitor => ({
    name,
    role,
    client,
    again: () => api.client().signIn(email, password),
  });
  visitors = [{ name: 'nobody', role: null, client: api.client(), again: async () => api.client() }];
  for (const role of PROGRAMME_ROLES) {
    const member = await a.member(programme, role);
    visitors.push(signedIn(role, role, member));
    if (role === 'COORDINATOR')
      coordinated = await survey(
        a,
        rows,
        { Programme: programme.id },
        { Project: { coordinatorId: member.id } },
      );
    if (role !== 'TEAM') continue;
    const input = { name: 'Програма', expiresOn: inDays(1) };
    const { createApiToken } = await member.client.ask<{ createApiToken: { token: string } }>(MAKE_TOKEN, {
      input,
    });
    const client = api.client({ token: createApiToken.token });
    visitors.push({ name: 'a program of a TEAM member', role, client, again: async () => client });
  }
  visitors.push(signedIn('MEMBER', 'MEMBER', await a.user()));
  visitors.push(signedIn('ADMIN', 'ADMIN', await a.user({ role: 'ADMIN' })));
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

/** Arguments for the row of the ground; lists ask for that row alone. */
async function given(root: Root, at: Ground): Promise<Input> {
  const valid = await argumentsFor(root, a, at, rows);
  const { input } = valid as { input?: Input };
  if (input && 'userId' in input) return { ...valid, input: { ...input, userId: at.User } };
  if (!isList(root)) return valid;
  const subject = subjectOf(root);
  if (subject === 'Activity') return { ...valid, filter: { subject: { id: { eq: at.Stakeholder } } } };
  return { ...valid, filter: { id: { eq: at[subject === 'Party' ? 'Organisation' : subject] } } };
}

/** Whoever signs in or out does so beside the visitor's own session. */
const asked = async ({ client, again }: Visitor, root: Root, variables: Input): Promise<Answer> => {
  const who = permissionFor(root) === 'anyone' ? await again() : client;
  return who.send(call(root, Object.keys(variables)), variables);
};

/** Ids of the ground whose rows that role does not read there. */
const withheld = (at: Ground, reaches: (scope: Scope | null) => boolean, role: Role | null): string[] =>
  Object.entries(at)
    .filter(([type]) => role === null || !reaches(scopesOf(readingOf(type), role)))
    .map(([, id]) => id);

const REFUSED = ['FORBIDDEN', 'NOT_FOUND'];

/** Whoever passes the door of these roots needs another permission for the row: it may have been opened to him. */
const NEEDS_MORE: Readonly<Record<string, Permission>> = { exportEngagementModel: 'evaluation.detail' };

/** Programs are told which right is missing, people are told in words. */
const misnamed = ({ errors: [error] }: Answer, permission: string): string | null =>
  error?.extensions.permission === permission && !error.message.includes(permission)
    ? null
    : `says ${JSON.stringify(error)}`;

/** What the table says that somebody of that role gets for rows that are not his own, and why the answer is not that. */
function judge(
  root: Root,
  { role }: Visitor,
  variables: Input,
  answer: Answer,
  where: { at: Ground; home: boolean },
): string | null {
  const permission = permissionFor(root);
  const code = codeOf(answer);
  const body = JSON.stringify(answer.data);
  if (answer.status >= 500 || code === 'INTERNAL') return `answered ${answer.status} ${String(code)}`;
  if (permission === 'anyone') return code === 'FORBIDDEN' ? 'FORBIDDEN to anyone' : null;
  if (role === null) return code === 'UNAUTHENTICATED' ? null : `answered ${String(code)}`;
  const scope = scopesOf(permission, role);
  if (scope === null) return code === 'FORBIDDEN' ? misnamed(answer, permission) : `answered ${String(code)}`;
  // A new programme is nobody's yet.
  const home = where.home && root.name !== 'createProgramme';
  const reaches = (one: Scope | null): boolean => one === 'all' || (home && one === 'programme');
  const leaked = withheld(where.at, reaches, role).find((id) => body.includes(id));
  if (leaked && root.operation === 'query') return `gives away ${leaked}`;
  const ids = JSON.stringify(variables);
  const about = Object.entries(where.at).some(
    ([type, id]) => (!where.home || type !== 'Programme') && type !== 'Theme' && ids.includes(id),
  );
  const more = NEEDS_MORE[root.name];
  const refused = REFUSED.includes(String(code));
  if (more && !reaches(scopesOf(more, role))) return refused ? null : `answered ${String(code)}`;
  if (reaches(scope) || isList(root) || !about) {
    if (refused && (reaches(scope) || isList(root))) return `answered ${String(code)}`;
    if (!reaches(scope) || !isList(root) || subjectOf(root) === 'ApiToken') return null;
    return /"items":\[\]/.test(body) ? 'shows nothing' : null;
  }
  return refused ? null : `answered ${String(code)}`;
}

/** What an archived row was, so that the next visitor finds the ground as it was. */
async function restore(root: Root, at: Ground): Promise<void> {
  const target = root.name.startsWith('archive') && targetOf(root, at);
  const back = target && ROOTS.find(({ name }) => name === root.name.replace('archive', 'restore'));
  if (back) await a.admin.send(call(back, ['id']), { id: target.id });
}

/** What stands in the database, sessions aside; a question does not write. */
const written = async (root: Root): Promise<string> =>
  root.operation === 'query' ? '' : JSON.stringify(await rows.digests(['login_failure', 'session']));

/** Does the table keep that visitor out, whatever the row? */
function keptOut(root: Root, { role }: Visitor, home: boolean): boolean {
  const permission = permissionFor(root);
  if (permission === 'anyone') return false;
  const scope = role && scopesOf(permission, role);
  return !scope || (!home && scope === 'programme');
}

/** Those who can change nothing ask all at once, the others one after the other on the same ground. */
async function faultsOf(root: Root, home: boolean): Promise<string[]> {
  const at = home ? own : foreign;
  const faults: string[] = [];
  let variables = await given(root, at);
  let before = await written(root);
  const ask = async (visitor: Visitor): Promise<Answer> => {
    const answer = await asked(visitor, root, variables);
    const fault = judge(root, visitor, variables, answer, { at, home });
    if (fault) faults.push(`${visitor.name}: ${fault}`);
    if (visitor.role === 'ADMIN' && !called(root, answer))
      faults.push(`ADMIN: ${JSON.stringify(answer.errors)}`);
    return answer;
  };
  const harmless = (visitor: Visitor): boolean => root.operation === 'query' || keptOut(root, visitor, home);
  await Promise.all(visitors.filter(harmless).map(ask));
  if ((await written(root)) !== before) faults.push('those who are kept out have written');
  for (const visitor of visitors.filter((one) => !harmless(one))) {
    const answer = await ask(visitor);
    const after = await written(root);
    if (after === before) continue;
    if (codeOf(answer) !== undefined) faults.push(`${visitor.name}: refused, but it was written`);
    await restore(root, at);
    variables = await given(root, at);
    before = await written(root);
  }
  return faults;
}

/** Arguments that nobody could use would prove nothing: the administrator is answered, or refused for a reason. */
const called = (root: Root, answer: Answer): boolean =>
  permissionFor(root) === 'anyone' ||
  codeOf(answer) === undefined ||
  codeOf(answer) === 'REFUSED' ||
  JSON.stringify(answer.errors).includes('"rule":"unique"');

const each = it.each(ROOTS.map((root) => [root.name, root] as const));

describe('in a programme of one’s own', () => {
  each('%s answers each role as the table of rights says', async (_name, root) => {
    expect(await faultsOf(root, true)).toEqual([]);
  });
});

describe('in a programme of others', () => {
  each('%s gives nothing and changes nothing', async (_name, root) => {
    expect(await faultsOf(root, false)).toEqual([]);
  });
});

describe('what a coordinator may do in projects of his own', () => {
  it.each(
    ROOTS.filter((root) => {
      const permission = permissionFor(root);
      const about = /^(project|model|valuation)\./.test(permission);
      return about && scopesOf(permission as Permission, 'COORDINATOR') === 'own';
    }).map((root) => [root.name, root] as const),
  )('is %s', async (_name, root) => {
    const coordinator = visitors.find(({ role }) => role === 'COORDINATOR')!;
    const answer = await asked(coordinator, root, await given(root, coordinated));
    expect(['REFUSED', undefined]).toContain(codeOf(answer));
    await restore(root, coordinated);
  });
});
