import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import type { Answer } from '../support/client.js';
import { Factory } from '../support/factory.js';
import { pause } from '../support/processes.js';
import { Rows } from '../support/rows.js';
import { MAKE_TOKEN, SIGN_IN, UPDATE_USER, codeOf, inDays, viewerOf } from '../support/signing-in.js';

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

describe('signing in', () => {
  it('is by address, whatever its case, and password; the cookie is for this site and no script', async () => {
    const { email, password, id } = await a.user();
    const client = api.client();
    const answer = await client.send(SIGN_IN, { email: ` ${email.toUpperCase()} `, password });
    expect(answer.data).toEqual({ signIn: { id } });
    const cookie = answer.headers.getSetCookie().join();
    expect(cookie).toMatch(/^tlaka=[\w-]{40,};/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect(cookie).toMatch(/Path=\//i);
    expect(cookie).not.toMatch(/Secure|Domain/i);
    expect(await viewerOf(client)).toMatchObject({ id, email });
  });

  it('says the same of a wrong password, an unknown address and a deactivated account', async () => {
    const { email } = await a.user();
    const gone = await a.user();
    await a.admin.ask(UPDATE_USER, {
      id: gone.id,
      version: await versionOf(gone.id),
      patch: { active: false },
    });
    const bodies = await Promise.all(
      [
        { email, password: 'not the password' },
        { email: 'nobody@example.org', password: 'not the password' },
        { email: gone.email, password: gone.password },
      ].map(async (attempt) => {
        const { data, errors } = await api.client().send(SIGN_IN, attempt);
        return JSON.stringify({ data, errors });
      }),
    );
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).toContain('UNAUTHENTICATED');
  });

  it('keeps neither passwords nor tokens in the database as they are', async () => {
    const { email, password, client } = await a.user();
    const made = await client.ask<{ createApiToken: { token: string } }>(MAKE_TOKEN, {
      input: { name: 'нощен отчет', expiresOn: inDays(3) },
    });
    const answer = await api.client().send(SIGN_IN, { email, password });
    const session = /tlaka=([\w-]+)/.exec(answer.headers.getSetCookie().join())?.[1] ?? '';
    const { token: link } = await a.invite();
    for (const secret of [password, made.createApiToken.token, session, link])
      for (const table of ['app_user', 'session', 'api_token', 'one_time_link', 'activity'])
        expect(await rows.find(`select 1 from ${table} t where t::text like $1`, [`%${secret}%`])).toEqual(
          [],
        );
    expect(await rows.find('select password_hash from app_user where email = $1', [email])).toEqual([
      { password_hash: expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/) },
    ]);
  });

  it('ends with signing out, also for whoever kept the cookie', async () => {
    const { email, password } = await a.user();
    const client = api.client();
    const answer = await client.send(SIGN_IN, { email, password });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(await asCookie(cookie)).toContain('"id"');
    const out = await client.send('mutation { signOut }');
    expect(out.headers.getSetCookie().join()).toMatch(/^tlaka=;.*(Max-Age=0|1970)/i);
    expect(await asCookie(cookie)).toBe('{"data":{"viewer":null}}');
    expect(await viewerOf(client)).toBeNull();
  });
});

const asCookie = async (cookie: string): Promise<string> => {
  const response = await fetch(new URL('/graphql', api.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ viewer { id } }' }),
  });
  return response.text();
};

const versionOf = async (id: string): Promise<number> =>
  Number((await rows.find('select version from app_user where id = $1', [id]))[0]?.version);

describe('guessing', () => {
  it('closes an account after ten failures, whoever asks from wherever, and no other', async () => {
    const [victim, other] = [await a.user(), await a.user()];
    const outcomes: unknown[] = [];
    for (let guess = 0; guess < 14; guess++) {
      const { email } = victim;
      const asked = guess % 2 ? email.toUpperCase() : email;
      outcomes.push(
        codeOf(await api.client().send(SIGN_IN, { email: asked, password: `guess number ${guess}` })),
      );
    }
    expect(outcomes).toEqual([...Array(10).fill('UNAUTHENTICATED'), ...Array(4).fill('RATE_LIMITED')]);
    const right = await api.client().send(SIGN_IN, victim);
    expect(codeOf(right)).toBe('RATE_LIMITED');
    expect(right.errors[0]?.extensions.retryAfter).toBeGreaterThan(0);
    expect(right.errors[0]?.extensions.retryAfter).toBeLessThanOrEqual(15 * 60);
    expect(await viewerOf(victim.client)).toMatchObject({ id: victim.id });
    expect(codeOf(await api.client().send(SIGN_IN, other))).toBeUndefined();
  });

  it('looks at ten of a hundred guesses that come at once, to two processes', async () => {
    const second = await startApi({ databaseUrl: api.databaseUrl });
    for (let round = 0; round < 4; round++) {
      const { email } = await a.invite();
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, guess) =>
          (guess % 2 ? api : second).client().send(SIGN_IN, { email, password: `guess number ${guess}` }),
        ),
      );
      const codes = answers.map(codeOf);
      expect(codes.filter((one) => one === 'UNAUTHENTICATED')).toHaveLength(10);
      expect(codes.filter((one) => one === 'RATE_LIMITED')).toHaveLength(90);
    }
    await second.stop();
  });

  it('looks at no more than ten guesses of one request under many names', async () => {
    const { email } = await a.user();
    const guesses = Array.from(
      { length: 15 },
      (_, n) => `a${n}: signIn(email: "${email}", password: "guess number ${n}") { id }`,
    );
    const { errors, data } = await api.client().send(`mutation { ${guesses.join(' ')} }`);
    expect(data).toBeNull();
    expect(
      errors.filter(({ extensions }) => extensions.code === 'UNAUTHENTICATED').length,
    ).toBeLessThanOrEqual(10);
  });

  it('looks at no address that no account can have', async () => {
    const email = `${'а-z0'.repeat(2000)}@example.org`;
    const answer = await api.client().send(SIGN_IN, { email, password: 'guess' });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: [{ path: 'email' }] });
  });

  it('does not count successes', async () => {
    const { email, password } = await a.user();
    for (let time = 0; time < 12; time++)
      expect(codeOf(await api.client().send(SIGN_IN, { email, password }))).toBeUndefined();
  });

  it('is free again when the failures are a quarter of an hour old', async () => {
    const { email, password } = await a.user();
    for (let guess = 0; guess < 10; guess++) await api.client().send(SIGN_IN, { email, password: 'no' });
    expect(codeOf(await api.client().send(SIGN_IN, { email, password }))).toBe('RATE_LIMITED');
    await rows.find(`update login_failure set at = at - interval '15 minutes' where email = $1`, [email]);
    expect(codeOf(await api.client().send(SIGN_IN, { email, password }))).toBeUndefined();
  });
});

describe('an account', () => {
  it('that is deactivated is out within a second, by cookie and by token', async () => {
    const { id, client } = await a.user();
    const { createApiToken } = await client.ask<{ createApiToken: { token: string } }>(MAKE_TOKEN, {
      input: { name: 'нощен отчет', expiresOn: inDays(2) },
    });
    const program = api.client({ token: createApiToken.token });
    expect(await viewerOf(program)).toMatchObject({ id });
    await a.admin.ask(UPDATE_USER, { id, version: await versionOf(id), patch: { active: false } });
    await pause(1000);
    expect([await viewerOf(client), await viewerOf(program)]).toEqual([null, null]);
    await a.admin.ask(UPDATE_USER, { id, version: await versionOf(id), patch: { active: true } });
    expect(await viewerOf(client)).toBeNull();
  });

  it('is added to a programme by a manager who knows the address, and is seen from then on', async () => {
    const [programme, other] = [await a.programme(), await a.programme()];
    const { client } = await a.member(programme, 'MANAGER');
    const { id: userId, email } = await a.user();
    const add = (given: object, { id: programmeId } = programme): Promise<Answer> =>
      client.send(
        'mutation ($input: CreateMembershipInput!) { createMembership(input: $input) { role user { id name } } }',
        { input: { programmeId, role: 'TEAM', ...given } },
      );
    const rules = ({ errors }: Answer): unknown => errors[0]?.extensions.fields;
    expect(codeOf(await add({ userId }))).toBe('NOT_FOUND');
    expect(codeOf(await add({ email }, other))).toBe('NOT_FOUND');
    expect(rules(await add({ email: 'nobody@example.org' }))).toMatchObject([
      { path: 'input.email', rule: 'unknown' },
    ]);
    for (const given of [{}, { userId, email }])
      expect(rules(await add(given))).toMatchObject([{ path: 'input.userId', rule: 'either' }]);
    expect((await add({ email: email.toUpperCase() })).data).toMatchObject({
      createMembership: { role: 'TEAM', user: { id: userId } },
    });
    expect(rules(await add({ email }))).toMatchObject([{ path: 'input.email', rule: 'unique' }]);
  });

  it('loses a role in the very next request', async () => {
    const programme = await a.programme();
    const { client, id } = await a.member(programme, 'TEAM');
    const seen = 'query ($id: ID!) { programme(id: $id) { memberships { id version user { id } } } }';
    const { programme: found } = await a.admin.ask<{
      programme: { memberships: { id: string; version: number; user: { id: string } }[] };
    }>(seen, programme);
    const membership = found.memberships.find(({ user }) => user.id === id);
    expect(codeOf(await client.send(seen, programme))).toBeUndefined();
    await a.admin.ask(
      'mutation ($id: ID!, $version: Int!) { archiveMembership(id: $id, expectedVersion: $version) { id } }',
      membership,
    );
    expect(codeOf(await client.send(seen, programme))).toMatch(/FORBIDDEN|NOT_FOUND/);
  });

  it('has an address that no other has, also in other letters', async () => {
    const { email } = await a.user();
    const answer = await a.admin.send(
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { userId } }',
      {
        input: { name: 'Втора Измислена', email: email.toUpperCase() },
      },
    );
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'VALIDATION',
      fields: [{ path: expect.stringMatching(/email$/), rule: 'unique' }],
    });
  });
});

describe('the last administrator', () => {
  const administrators = () =>
    rows.find<{ id: string; version: number }>(
      `select id, version from app_user where role = 'ADMIN' and active order by created_at`,
    );

  it('can neither step down nor be deactivated', async () => {
    const [only, ...others] = await administrators();
    expect(others).toEqual([]);
    for (const patch of [{ role: 'MEMBER' }, { active: false }]) {
      const answer = await a.admin.send(UPDATE_USER, { ...only, patch });
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: 'REFUSED',
        reasons: [{ rule: 'account.last-administrator' }],
      });
    }
  });

  it('stays when two step down at the same moment, again and again', async () => {
    for (let round = 0; round < 8; round++) {
      const second = await a.user({ role: 'ADMIN' });
      const both = await administrators();
      expect(both).toHaveLength(2);
      const clients = [a.admin, second.client];
      const answers = await Promise.all(
        both.map((one, turn) =>
          clients[turn]!.send(UPDATE_USER, {
            ...one,
            patch: turn && round % 2 ? { active: false } : { role: 'MEMBER' },
          }),
        ),
      );
      const left = await administrators();
      expect(left.length).toBeGreaterThanOrEqual(1);
      expect(answers.map(codeOf).filter((one) => one === undefined).length).toBeLessThanOrEqual(1);
      await rows.find(`update app_user set role = 'ADMIN' where email = 'admin@example.org'`);
      await rows.find(`update app_user set role = 'MEMBER', active = true where id = $1`, [second.id]);
      await pause(1000);
    }
  });
});
