import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

export type Found = Record<string, unknown>;

/** A spec's own look at the database behind the API, past all permissions. */
export class Rows {
  private readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: 4, options: '-c TimeZone=UTC' });
    // The database is dropped under the idle connections when the API stops.
    this.pool.on('error', () => undefined);
  }

  async find<T = Found>(statement: string, values: unknown[] = []): Promise<T[]> {
    const { rows } = await this.pool.query(statement, values);
    return rows as T[];
  }

  /** What every table holds, as a digest by table; equal digests mean that nothing was written. */
  async digests(except: readonly string[] = []): Promise<Record<string, string>> {
    const tables = await this.find<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    );
    const parts = tables
      .filter(({ name }) => !except.includes(name))
      .map(({ name }) => {
        const content = `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "${name}" t`;
        return `'${name}', (${content})`;
      });
    const [row] = await this.find<{ all: Record<string, string> }>(
      `select json_build_object(${parts.join(', ')}) as all`,
    );
    return row?.all ?? {};
  }

  /** The same, asking each question once: for as long as nobody writes. */
  remembering(): Pick<Rows, 'find'> {
    const answers = new Map<string, Promise<unknown[]>>();
    return {
      find: <T>(statement: string, values: unknown[] = []) => {
        const key = JSON.stringify([statement, values]);
        const answer = answers.get(key) ?? this.find(statement, values);
        answers.set(key, answer);
        return answer as Promise<T[]>;
      },
    };
  }

  /** Another connection, for those who hold locks. */
  connect(): Promise<pg.PoolClient> {
    return this.pool.connect();
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
