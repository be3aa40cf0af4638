import { dataFolder } from './folder.mjs';
import { dropDatabase, ensureDatabase } from './postgres/connection.mjs';
import { startPostgres } from './postgres/server.mjs';

const OWN = 'tlaka';

async function openServer(env) {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, stop: async () => {} };
  return startPostgres({ dir: dataFolder(env), database: OWN });
}

/**
 * A database on the server of DATABASE_URL, else on the built-in one: Tlaka's own, or another called `name`, made
 * where there is none; a `passing` one is made anew and dropped at the end. `stop` leaves the server.
 */
export async function openDatabase(name, passing = false, env = process.env) {
  const server = await openServer(env);
  if (name === OWN) return server;
  const drop = () => passing && dropDatabase(server.url, name);
  await drop();
  const url = await ensureDatabase(server.url, name);
  return {
    url,
    async stop() {
      await drop();
      await server.stop();
    },
  };
}
