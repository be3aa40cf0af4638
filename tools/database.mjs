import { dataFolder } from './folder.mjs';
import { ensureDatabase } from './postgres/connection.mjs';
import { startPostgres } from './postgres/server.mjs';

/** The database called `name` on the server of DATABASE_URL, else on the built-in one; `stop` leaves the server. */
export async function openDatabase(name, env = process.env) {
  if (!env.DATABASE_URL) return startPostgres({ dir: dataFolder(env), database: name });
  const url = name === 'tlaka' ? env.DATABASE_URL : await ensureDatabase(env.DATABASE_URL, name);
  return { url, stop: async () => {} };
}
