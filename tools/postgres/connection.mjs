import pg from 'pg';
import { pause } from '../processes.mjs';

// What a server answers, or the system in its place, while it is starting or recovering.
const NOT_YET = new Set(['57P03', 'ECONNREFUSED', 'ECONNRESET']);

/** Runs `work` with a connection of its own. */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Waits until the server lets us in; false when `isAlive()` says it has gone, an error when it refuses us. */
export async function waitForServer(url, isAlive, ms = 120_000) {
  const deadline = Date.now() + ms;
  for (;;) {
    try {
      await withClient(url, async () => {});
      return true;
    } catch (error) {
      if (!isAlive()) return false;
      const starting = NOT_YET.has(error.code) || /timeout|terminated/.test(error.message);
      if (!starting || Date.now() > deadline) throw error;
    }
    await pause(10);
  }
}

/** Creates the database on the server of `url` unless it is there; returns its own URL. */
export async function ensureDatabase(url, name) {
  await withClient(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount) return;
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}`);
    } catch (error) {
      if (error.code !== '42P04' && error.code !== '23505') throw error;
    }
  });
  const own = new URL(url);
  own.pathname = `/${encodeURIComponent(name)}`;
  return own.href;
}

/** Drops the database if it is there, whoever is connected. */
export function dropDatabase(url, name) {
  return withClient(url, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}
