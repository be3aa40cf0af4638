import { MIGRATIONS } from '@tlaka/migrations';
import { type DataSource, MigrationExecutor } from 'typeorm';
import { ENTITIES } from './entities.js';
import { DomainError } from './platform/errors.js';
import { dataSource } from './platform/database.js';

// Any number would do; it only has to be the same in every process.
const MIGRATION_LOCK = 7_463_527;

/** A connected data source whose database has every migration; several processes may start at once. */
export async function openDatabase(url: string, poolSize: number): Promise<DataSource> {
  const source = await dataSource(url, ENTITIES, MIGRATIONS, poolSize).initialize();
  await checkServer(source);
  const lock = source.createQueryRunner();
  try {
    await lock.query('set lock_timeout = 0');
    await lock.query('set statement_timeout = 0');
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    // On this connection: a migration of a table that has grown takes longer than any request may.
    const migrations = new MigrationExecutor(source, lock);
    migrations.transaction = 'each';
    await migrations.executePendingMigrations();
  } finally {
    await lock.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.query('reset lock_timeout').catch(() => undefined);
    await lock.query('reset statement_timeout').catch(() => undefined);
    await lock.release();
  }
  return source;
}

/** A server that cannot compare Bulgarian words would lose them silently in every search. */
async function checkServer(source: DataSource): Promise<void> {
  const [server] = (await source.query(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding, lower('Ж') = 'ж' as letters,
            exists (select from pg_collation where collname = 'bg-x-icu') as icu`,
  )) as { version: number; encoding: string; letters: boolean; icu: boolean }[];
  const wrong =
    !server || server.version < 150_000
      ? 'PostgreSQL 15 or newer is needed'
      : server.encoding !== 'UTF8'
        ? `the database has encoding ${server.encoding}; create it with UTF8`
        : !server.letters
          ? "the database's locale does not know Cyrillic letters; create it with LOCALE 'C.UTF-8' or 'bg_BG.UTF-8'"
          : !server.icu
            ? 'the server was built without ICU collations (bg-x-icu)'
            : null;
  if (wrong) throw new DomainError('UNAVAILABLE', { bg: wrong, en: wrong });
}
