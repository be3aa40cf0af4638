import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { Factory } from '../support/factory.js';
import { pause } from '../support/processes.js';
import { Rows } from '../support/rows.js';
import { MAKE_TOKEN, SIGN_IN, codeOf, inDays, viewerOf } from '../support/signing-in.js';

const CHANGE =
  'mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }';
const ACCEPT =
  'mutation ($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) { id name } }';

let api: Api;
let rows: Rows;
let a: Factory;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

describe('a password', () => {
  it('is changed by whoever knows it, and ends every other session', async () => {
    const { email, password, client } = await a.user();
    const elsewhere = await api.client().signIn(email, password);
    expect(await client.ask(CHANGE, { current: password, next: 'съвсем друга дума' })).toEqual({
      changePassword: true,
    });
    await pause(1000);
    expect(await viewerOf(elsewhere)).toBeNull();
    expect(await viewerOf(client)).toMatchObject({ email });
    expect(codeOf(await api.client().send(SIGN_IN, { email, password }))).toBe('UNAUTHENTICATED');
    expect(
      codeOf(await api.client().send(SIGN_IN, { email, password: 'съвсем друга дума' })),
    ).toBeUndefined();
  });

  it('is not changed without the current one, nor to a bad one', async () => {
    const { client, email, password } = await a.user();
    const before = await rows.digests(['login_failure']);
    const refused = await client.send(CHANGE, { current: 'guess', next: 'съвсем друга дума' });
    expect(codeOf(refused)).toBe('REFUSED');
    for (const next of ['short', 'aaaaaaaaaaaaaa', email, 'я'.repeat(201)]) {
      const answer = await client.send(CHANGE, { current: password, next });
      expect([next, codeOf(answer)]).toEqual([next, 'REFUSED']);
      expect(answer.errors[0]?.extensions.reasons).not.toEqual([]);
    }
    expect(await rows.digests(['login_failure'])).toEqual(before);
  });

  it('is asked for ten times, and sign-in counts the same failures', async () => {
    const { client, email, password } = await a.user();
    const next = 'съвсем друга дума';
    for (let guess = 0; guess < 10; guess++)
      expect(codeOf(await client.send(CHANGE, { current: `guess number ${guess}`, next }))).toBe('REFUSED');
    const late = await client.send(CHANGE, { current: password, next });
    expect(codeOf(late)).toBe('RATE_LIMITED');
    expect(late.errors[0]?.extensions.retryAfter).toBeGreaterThan(0);
    expect(codeOf(await api.client().send(SIGN_IN, { email, password }))).toBe('RATE_LIMITED');
  });

  it('is not used up by changes that succeed, nor by new ones that are too weak', async () => {
    const { client, email, password } = await a.user();
    for (let time = 0; time < 6; time++) {
      expect(codeOf(await client.send(CHANGE, { current: password, next: 'short' }))).toBe('REFUSED');
      expect(codeOf(await client.send(CHANGE, { current: password, next: password }))).toBeUndefined();
    }
    expect(await rows.find('select 1 from login_failure where email = $1', [email])).toEqual([]);
  });

  it('is changed once by many who ask at the same moment', async () => {
    const { email, password } = await a.user();
    const clients = await Promise.all(Array.from({ length: 8 }, () => api.client().signIn(email, password)));
    const answers = await Promise.all(
      clients.map((client, n) => client.send(CHANGE, { current: password, next: `съвсем друга дума ${n}` })),
    );
    expect(answers.filter(({ errors }) => !errors.length)).toHaveLength(1);
    const changed = `select 1 from activity a join app_user u on u.id = a.actor_id where u.email = $1 and a.kind = 'user.passwordChanged'`;
    expect(await rows.find(changed, [email])).toHaveLength(1);
  });

  it('counts whole: what stands after the 72nd character matters', async () => {
    const { client, email, password } = await a.user();
    const long = `${'дълга приказка '.repeat(6)}край`;
    await client.ask(CHANGE, { current: password, next: long });
    expect(codeOf(await api.client().send(SIGN_IN, { email, password: long.slice(0, 72) }))).toBe(
      'UNAUTHENTICATED',
    );
    expect(codeOf(await api.client().send(SIGN_IN, { email, password: long }))).toBeUndefined();
  });
});

describe('a one-time link', () => {
  it('works once, and an earlier one not at all', async () => {
    const { id, token: early } = await a.invite();
    const { inviteUser } = await a.admin.ask<{ inviteUser: { link: string } }>(
      'mutation ($id: ID!) { inviteUser(id: $id) { link } }',
      { id },
    );
    const token = /token=(\S+)/.exec(inviteUser.link)?.[1];
    const password = 'приказка за врабчето';
    expect(codeOf(await api.client().send(ACCEPT, { token: early, password }))).toBe('NOT_FOUND');
    const both = await Promise.all([1, 2].map(() => api.client().send(ACCEPT, { token, password })));
    expect(both.map(codeOf).sort()).toEqual(['NOT_FOUND', undefined]);
    expect(codeOf(await api.client().send(ACCEPT, { token, password }))).toBe('NOT_FOUND');
  });

  it('ends every session that the user had', async () => {
    const { id, email, client } = await a.user();
    const { inviteUser } = await a.admin.ask<{ inviteUser: { link: string } }>(
      'mutation ($id: ID!) { inviteUser(id: $id) { link } }',
      { id },
    );
    const token = /token=(\S+)/.exec(inviteUser.link)?.[1];
    const fresh = api.client();
    await fresh.ask(ACCEPT, { token, password: 'приказка за врабчето' });
    await pause(1000);
    expect(await viewerOf(client)).toBeNull();
    expect(await viewerOf(fresh)).toMatchObject({ email });
  });

  it('ends every API token of the user and tells it; a change of the password leaves them', async () => {
    const { id, email, password, client } = await a.user();
    const tokens = await Promise.all(
      ['нощен отчет', 'табло'].map(async (name) => {
        const { createApiToken } = await client.ask<{ createApiToken: { token: string } }>(MAKE_TOKEN, {
          input: { name, expiresOn: inDays(30) },
        });
        return api.client({ token: createApiToken.token });
      }),
    );
    const seen = (): Promise<unknown[]> => Promise.all(tokens.map(viewerOf));
    await client.ask(CHANGE, { current: password, next: 'съвсем друга дума' });
    expect(await seen()).toEqual(tokens.map(() => expect.objectContaining({ id, email })));
    const { inviteUser } = await a.admin.ask<{ inviteUser: { link: string } }>(
      'mutation ($id: ID!) { inviteUser(id: $id) { link } }',
      { id },
    );
    const token = /token=(\S+)/.exec(inviteUser.link)?.[1];
    await api.client().ask(ACCEPT, { token, password: 'приказка за врабчето' });
    expect(await seen()).toEqual([null, null]);
    const told = `select actor_id from activity where kind = 'token.revoked' and subject_id in (select id from api_token where user_id = $1)`;
    expect(await rows.find(told, [id])).toEqual([{ actor_id: id }, { actor_id: id }]);
  });

  it('is not used up by a password that is refused', async () => {
    const { token } = await a.invite();
    expect(codeOf(await api.client().send(ACCEPT, { token, password: 'short' }))).toBe('REFUSED');
    expect(
      codeOf(await api.client().send(ACCEPT, { token, password: 'приказка за врабчето' })),
    ).toBeUndefined();
  });

  it('lets many in at the same moment', async () => {
    const invited = await Promise.all(Array.from({ length: 24 }, () => a.invite()));
    const answers = await Promise.all(
      invited.map(({ token }) => api.client().send(ACCEPT, { token, password: 'приказка за врабчето' })),
    );
    expect(answers.map(codeOf)).toEqual(invited.map(() => undefined));
  });

  it('is worth nothing after three days, or when made up', async () => {
    const { token, id } = await a.invite();
    await rows.find(`update one_time_link set expires_at = now() - interval '1 second' where user_id = $1`, [
      id,
    ]);
    for (const one of [token, '', 'x'.repeat(43)])
      expect(codeOf(await api.client().send(ACCEPT, { token: one, password: 'приказка за врабчето' }))).toBe(
        'NOT_FOUND',
      );
  });

  it.each(['active = false', 'archived_at = now()'])(
    'lets nobody in who may not sign in: %s',
    async (gone) => {
      const { token, id } = await a.invite();
      await rows.find(`update app_user set ${gone} where id = $1`, [id]);
      const before = await rows.digests();
      expect(codeOf(await api.client().send(ACCEPT, { token, password: 'приказка за врабчето' }))).toBe(
        'NOT_FOUND',
      );
      expect(await rows.digests()).toEqual(before);
    },
  );

  it('of the first administrator lets nobody in once there is a user', async () => {
    const before = await rows.digests();
    const token = /token=(\S+)/.exec(api.log())?.[1];
    const answer = await api
      .client()
      .send(
        'mutation ($t: String!) { createFirstAdministrator(token: $t, input: { name: "Х", email: "x@example.org", password: "приказка за врабчето" }) { id } }',
        { t: token },
      );
    expect(codeOf(answer)).toBe('NOT_FOUND');
    expect(await rows.digests()).toEqual(before);
  });
});

describe('an API token', () => {
  it('is shown once, gives the rights of its maker, and ends within a second of being revoked', async () => {
    const { client, id } = await a.user();
    const { createApiToken } = await client.ask<{ createApiToken: { id: string; token: string } }>(
      MAKE_TOKEN,
      {
        input: { name: 'нощен отчет', expiresOn: inDays(30) },
      },
    );
    const program = api.client({ token: createApiToken.token });
    expect(await viewerOf(program)).toMatchObject({ id });
    const listed = await client.send('{ apiTokens { items { id name expiresOn } } }');
    expect(JSON.stringify(listed.data)).toContain(createApiToken.id);
    expect(JSON.stringify(listed.data)).not.toContain(createApiToken.token);
    await client.ask('mutation ($id: ID!) { revokeApiToken(id: $id) }', { id: createApiToken.id });
    await pause(1000);
    expect(await viewerOf(program)).toBeNull();
  });

  it('ends with its day, and lasts a year at the most', async () => {
    const { client } = await a.user();
    for (const expiresOn of [inDays(-1), inDays(400), '9999-12-31']) {
      const answer = await client.send(MAKE_TOKEN, { input: { name: 'нощен отчет', expiresOn } });
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: 'VALIDATION',
        fields: [{ path: 'expiresOn' }],
      });
    }
    const { createApiToken } = await client.ask<{ createApiToken: { id: string; token: string } }>(
      MAKE_TOKEN,
      {
        input: { name: 'нощен отчет', expiresOn: inDays(1) },
      },
    );
    await rows.find(`update api_token set expires_on = current_date - 1 where id = $1`, [createApiToken.id]);
    expect(await viewerOf(api.client({ token: createApiToken.token }))).toBeNull();
  });

  it('of somebody else can be neither seen nor revoked', async () => {
    const [owner, other] = [await a.user(), await a.user()];
    const { createApiToken } = await owner.client.ask<{ createApiToken: { id: string } }>(MAKE_TOKEN, {
      input: { name: 'нощен отчет', expiresOn: inDays(2) },
    });
    expect((await other.client.send('{ apiTokens { total } }')).data).toEqual({ apiTokens: { total: 0 } });
    const revoked = await other.client.send('mutation ($id: ID!) { revokeApiToken(id: $id) }', {
      id: createApiToken.id,
    });
    expect(codeOf(revoked)).toBe('NOT_FOUND');
  });

  it('made up, cut short or of another scheme is nobody', async () => {
    const { client } = await a.user();
    const { createApiToken } = await client.ask<{ createApiToken: { token: string } }>(MAKE_TOKEN, {
      input: { name: 'нощен отчет', expiresOn: inDays(2) },
    });
    const { token } = createApiToken;
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`;
    for (const odd of [token.slice(0, -1), `${token}A`, token.toUpperCase(), none, "' or 1=1 --", 'null'])
      expect([odd, await viewerOf(api.client({ token: odd }))]).toEqual([odd, null]);
  });
});
