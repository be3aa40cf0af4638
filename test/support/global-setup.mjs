import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inCheckout } from '../../tools/checkout.mjs';
import { ensureDatabase } from '../../tools/postgres/connection.mjs';
import { startPostgres } from '../../tools/postgres/server.mjs';

const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '128MB',
};

async function testServer() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, stop: async () => {} };
  const dir = mkdtempSync(join(tmpdir(), 'tlaka-test-'));
  return startPostgres({ dir, database: 'postgres', settings: FAST, scratch: true });
}

// What Tlaka reads from the environment is the spec's to say, not that of whoever runs the specs.
const SETTINGS = [
  'DATABASE_URL',
  'PORT',
  'HOST',
  'TLAKA_DEMO',
  'TLAKA_DATA_DIR',
  'TLAKA_PUBLIC_URL',
  'TRUST_PROXY',
  'TLAKA_POOL',
  'TLAKA_LOG',
];

/** One server for the whole run, with every migration run once, into the template of each spec's own database. */
export default async function setUp() {
  for (const name of SETTINGS) delete process.env[name];
  const server = await testServer();
  const template = process.env.TEST_DATABASE_URL ? `tlaka_template_${process.pid}` : 'tlaka_template';
  const url = await ensureDatabase(server.adminUrl, template);
  globalThis.tlakaTest = { ...server, template };
  process.env.TLAKA_TEST_SERVER = server.adminUrl;
  process.env.TLAKA_TEST_TEMPLATE = template;
  const migrate = inCheckout('apps', 'api', 'dist', 'migrate.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [migrate], {
    env: { ...process.env, DATABASE_URL: url },
    encoding: 'utf8',
  });
  if (status === 0) return;
  await server.stop();
  throw new Error(`The migrations failed:\n${stdout}${stderr}`);
}
