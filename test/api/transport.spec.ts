import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { type Api, startApi } from '../support/api.js';
import { Factory, type Member } from '../support/factory.js';
import { Rows } from '../support/rows.js';

let api: Api;
let rows: Rows;
let a: Factory;
let admin: Member;
let cookie: string;
beforeAll(async () => {
  api = await startApi();
  rows = new Rows(api.databaseUrl);
  a = await Factory.on(api);
  admin = await a.user({ role: 'ADMIN' });
  const answer = await api
    .client()
    .send(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      {
        email: admin.email,
        password: admin.password,
      },
    );
  cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
});
afterAll(async () => {
  await rows.close();
  await api.stop();
});

const MAKE = 'mutation { createGroup(input: { name: "Подставена група" }) { id } }';
const at = (path: string): URL => new URL(path, api.url);
const json = { 'content-type': 'application/json' };
const asked = (query: string): string => JSON.stringify({ query });

/** One answer of each class of route and of status that an outsider or a member can get. */
const ROUTES: [string, string, RequestInit][] = [
  ['an answer', '/graphql', { method: 'POST', headers: json, body: asked('{ __typename }') }],
  ['a refusal', '/graphql', { method: 'POST', headers: json, body: asked('{ users { total } }') }],
  ['a wrong document', '/graphql', { method: 'POST', headers: json, body: asked('{ nothing }') }],
  ['a broken body', '/graphql', { method: 'POST', headers: json, body: '{' }],
  ['a body too large', '/graphql', { method: 'POST', headers: json, body: 'x'.repeat(3_000_000) }],
  ['a GET', '/graphql?query={__typename}', {}],
  ['a PUT', '/graphql', { method: 'PUT', headers: json, body: asked('{ __typename }') }],
  ['a DELETE', '/graphql?x', { method: 'DELETE' }],
  ['the pulse', '/healthz', {}],
  ['the readiness', '/readyz', {}],
  ['the metrics', '/metrics', {}],
  ['an unknown address', '/no/such/page', {}],
  ['another method', '/healthz', { method: 'DELETE' }],
  ['an address that ends too early', '/%', {}],
  ['an address of no letters', '/%ff', {}],
  ['a form that is none', '/import/cordis', { method: 'POST', headers: json, body: '{' }],
];

describe('every answer', () => {
  it.each(ROUTES)('has the headers of a guarded site: %s', async (_what, path, init) => {
    const { headers, status } = await fetch(at(path), init);
    expect(status).toBeLessThan(500);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(/script-src ([^;]*)/.exec(policy)?.[1] ?? '').not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('outside GraphQL has the shape of a GraphQL error, without a path of this machine', async () => {
    for (const [, path, init] of ROUTES.slice(3)) {
      const response = await fetch(at(path), init);
      const body = await response.text();
      if (response.ok) continue;
      expect(JSON.parse(body)).toEqual({
        errors: [
          expect.objectContaining({ extensions: expect.objectContaining({ code: expect.any(String) }) }),
        ],
      });
      expect(body).not.toMatch(/node_modules|\bat \S+ \(|\.js:\d/);
    }
  });

  it('outside GraphQL speaks the language of whoever asks, however early it is refused', async () => {
    for (const [, path, init] of ROUTES.slice(5)) {
      const headers = new Headers(init.headers);
      headers.set('accept-language', 'bg');
      const response = await fetch(at(path), { ...init, headers });
      if (response.ok) continue;
      const { errors } = (await response.json()) as { errors: { message: string }[] };
      expect([path, errors[0]?.message]).toEqual([path, expect.stringMatching(/[а-я]/)]);
    }
  });

  it.each(['GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])(
    'to a GraphQL request by %s says which method there is',
    async (method) => {
      const { status, headers } = await fetch(at('/graphql?query={__typename}'), { method });
      expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    },
  );
});

describe('another site', () => {
  const shapes: [string, RequestInit][] = [
    ['a GET', { method: 'GET' }],
    ...[
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain;charset=UTF-8',
      'message/http',
      'application/csp-report',
      '',
    ].map((type): [string, RequestInit] => [
      `a POST of ${type || 'nothing'}`,
      { method: 'POST', headers: type ? { 'content-type': type } : {}, body: asked(MAKE) },
    ]),
    [
      'a POST of JSON in disguise',
      { method: 'POST', headers: { 'content-type': 'text/plain; application/json' }, body: asked(MAKE) },
    ],
    ['a POST without a body', { method: 'POST' }],
    ['a PUT', { method: 'PUT', headers: json, body: asked(MAKE) }],
    ['a HEAD', { method: 'HEAD' }],
  ];

  it.each(shapes)('can do nothing in the name of who is signed in by %s', async (_shape, init) => {
    const before = await rows.digests();
    const query = encodeURIComponent(MAKE);
    for (const path of ['/graphql', `/graphql?query=${query}`]) {
      const headers = new Headers(init.headers);
      headers.set('cookie', cookie);
      headers.set('origin', 'https://other.example');
      const response = await fetch(at(path), { ...init, headers });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"data":{');
    }
    expect(await rows.digests()).toEqual(before);
  });

  it('is told nothing by OPTIONS', async () => {
    for (const origin of [
      'https://other.example',
      'null',
      `${api.url}.other.example`,
      api.url.replace('http', 'https'),
    ]) {
      const { headers } = await fetch(at('/graphql'), {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});

describe('a batch', () => {
  it('of operations is refused', async () => {
    const response = await fetch(at('/graphql'), {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify([{ query: MAKE }, { query: MAKE }]),
    });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('"data":{');
  });
});

describe('two who ask at once', () => {
  it("never get each other's answers", async () => {
    const people = [admin, await a.user(), await a.user()];
    const clients = await Promise.all(people.map((one) => api.client().signIn(one.email, one.password)));
    const answers = await Promise.all(
      Array.from({ length: 300 }, async (_, n) => {
        const { viewer } = await clients[n % 3]!.ask<{ viewer: { id: string } }>('{ viewer { id } }');
        return viewer.id === people[n % 3]!.id;
      }),
    );
    expect(answers).not.toContain(false);
  });
});

describe('behind TLS', () => {
  const secure = { TLAKA_PUBLIC_URL: 'https://tlaka.example', TRUST_PROXY: '1' };

  it('the cookie is __Host- and Secure, browsers stay on TLS, links name the public address', async () => {
    const behind = await startApi({ env: secure });
    try {
      expect(behind.log()).toContain('https://tlaka.example/#/welcome?token=');
      const there = await Factory.on({ ...behind, client: () => behind.client() });
      const { email, password } = await there.user();
      const answer = await behind
        .client()
        .send(
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
          {
            email,
            password,
          },
        );
      const set = answer.headers.getSetCookie().join();
      expect(set).toMatch(/^__Host-tlaka=/);
      expect(set).toMatch(/; Secure/i);
      expect(set).toMatch(/; Path=\/(;|$)/i);
      expect(set).not.toMatch(/Domain=/i);
      expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
    } finally {
      await behind.stop();
    }
  });

  it('a cookie of the unprotected name lets nobody in', async () => {
    const behind = await startApi({ env: secure });
    try {
      await Factory.on(behind);
      const token = cookie.split('=')[1];
      const response = await fetch(new URL('/graphql', behind.url), {
        method: 'POST',
        headers: { ...json, cookie: `tlaka=${token}` },
        body: asked('{ viewer { id } }'),
      });
      expect(await response.text()).toBe('{"data":{"viewer":null}}');
    } finally {
      await behind.stop();
    }
  });
});

describe('on an address that others reach', () => {
  it('it refuses to start while there are demo accounts, and says why', async () => {
    await a.invite({ email: 'viewer@tlaka.example' });
    const open = startApi({ databaseUrl: api.databaseUrl, env: { HOST: '0.0.0.0' } });
    await expect(open).rejects.toThrow(/HOST=0\.0\.0\.0: the demo accounts/);
  });

  it('a link names the configured address, whatever Host the caller claims', async () => {
    const body = asked(
      'mutation { createUser(input: { name: "Гост", email: "guest@example.org" }) { link } }',
    );
    const text = await new Promise<string>((done, failed) => {
      const sent = request(
        at('/graphql'),
        {
          method: 'POST',
          headers: { ...json, cookie, host: 'evil.example', 'x-forwarded-host': 'evil.example' },
        },
        (response) => {
          let all = '';
          response.on('data', (part) => (all += part)).on('end', () => done(all));
        },
      );
      sent.on('error', failed).end(body);
    });
    expect(text).toContain(`${api.url}/#/`);
    expect(text).not.toContain('evil');
  });
});
