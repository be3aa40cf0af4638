import pg from 'pg';

export type Database = { url: string; drop(): Promise<void> };

let made = 0;

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TLAKA_TEST_SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** A migrated database of one's own. */
export async function createDatabase(): Promise<Database> {
  const name = `tlaka_test_${process.pid}_${++made}`;
  await onServer(`create database ${name} template ${process.env.TLAKA_TEST_TEMPLATE} strategy file_copy`);
  const url = new URL(process.env.TLAKA_TEST_SERVER ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) };
}
