import { execFileSync } from 'node:child_process';
import { finished } from 'node:stream/promises';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { from as copyFrom } from 'pg-copy-streams';
import { tables } from './rows.mjs';

const CHUNK = 256 * 1024;

const cell = (value) =>
  value === null || value === undefined ? '\\N' : String(value).replace(/[\\\n\t\r]/g, (sign) => `\\${sign}`);

async function load(database, table, columns, rows) {
  const stream = database.query(
    copyFrom(`copy ${table} (${columns.map((column) => `"${column}"`).join()}) from stdin`),
  );
  let chunk = '';
  let count = 0;
  for (const row of rows) {
    chunk += `${row.map(cell).join('\t')}\n`;
    count++;
    if (chunk.length < CHUNK) continue;
    if (!stream.write(chunk)) await once(stream, 'drain');
    chunk = '';
  }
  stream.end(chunk);
  await finished(stream);
  return count;
}

/** Fills the database with the benchmark's rows unless they are there; by COPY, always the same rows. */
export async function seed(database, stakeholders, say) {
  execFileSync(
    process.execPath,
    [fileURLToPath(new URL('../../apps/api/dist/migrate.js', import.meta.url))],
    { env: process.env, stdio: 'inherit' },
  );
  const {
    rows: [known],
  } = await database.query('select count(*)::int as count from stakeholder');
  if (known.count === stakeholders) return;
  const start = performance.now();
  await database.query('truncate app_user, programme, party, activity cascade');
  await database.query('set synchronous_commit = off');
  // The rows are right by construction; an owner of the server may spare their keys the look-up.
  await database.query('set session_replication_role = replica').catch(() => undefined);
  for (const [table, columns, rows] of tables(stakeholders)) {
    const begin = performance.now();
    const count = await load(database, table, columns, rows);
    say(`${table}: ${count} rows in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  }
  await database.query('reset session_replication_role').catch(() => undefined);
  await database.query('reset synchronous_commit');
  await database.query('vacuum analyze');
  say(`seeded in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}
