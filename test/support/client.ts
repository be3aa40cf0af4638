export type Answer = {
  status: number;
  headers: Headers;
  data: Record<string, unknown> | null | undefined;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
};

export type ClientOptions = { token?: string; language?: 'bg' | 'en' };

/** A program or a browser before the API: keeps the cookies it is given. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly url: string,
    private readonly options: ClientOptions = {},
  ) {}

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) {
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    }
    if (this.options.token) headers.set('authorization', `Bearer ${this.options.token}`);
    if (this.options.language) headers.set('accept-language', this.options.language);
    const response = await fetch(new URL(path, this.url), { ...init, headers });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return response;
  }

  /** Sends a GraphQL operation and gives the whole answer, errors and all. */
  async send(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Partial<Answer>;
    return { status: response.status, headers: response.headers, data, errors };
  }

  /** Sends a GraphQL operation that is to succeed; gives its data. */
  async ask<T = Record<string, unknown>>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.send(query, variables);
    if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors, null, 2));
    return data as T;
  }

  async signIn(email: string, password: string): Promise<this> {
    await this.ask(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }',
      {
        email,
        password,
      },
    );
    return this;
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const [name = '', ...value] = pair.split('=');
    if (/max-age=0\b|expires=thu, 01 jan 1970/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value.join('='));
  }
}
