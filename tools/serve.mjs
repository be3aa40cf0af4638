import { existsSync } from 'node:fs';
import { startChild } from './child.mjs';
import { logOf, startPostgres } from './postgres/server.mjs';
import { Stop, tell } from './step.mjs';
import { onStop } from './stopping.mjs';

const RESTARTS_PER_MINUTE = 3;

/** Keeps the built-in server up on its port: when it was killed, it is started again and recovers what was written. */
async function keepPostgres(folder, giveUp) {
  const restarts = [];
  let stopping = false;
  let server;
  const begin = async (port) => {
    server = await startPostgres({ dir: folder, port, onLost });
  };
  async function onLost() {
    const now = Date.now();
    restarts.push(now);
    if (stopping) return;
    if (!existsSync(logOf(folder))) {
      tell(`The data folder ${folder} has been removed.`);
      giveUp();
      return;
    }
    tell(`PostgreSQL has gone. Its messages: ${logOf(folder)}`);
    if (restarts.filter((at) => at > now - 60_000).length > RESTARTS_PER_MINUTE) {
      giveUp();
      return;
    }
    const { port } = server;
    try {
      await server.stop();
      await begin(port);
      tell('PostgreSQL runs again.');
    } catch (error) {
      tell(error.message);
      giveUp();
    }
  }
  await begin();
  return {
    url: server.url,
    async stop() {
      stopping = true;
      await server.stop();
    },
  };
}

/** Runs the API on DATABASE_URL, else on the built-in server, until it ends or is asked to. Resolves to the exit code. */
export async function serve({ script, folder, env, onReady, onStopping }) {
  let api;
  let stopAsked = false;
  let failed = false;
  const stop = () => {
    stopAsked = true;
    onStopping();
    api?.stop();
  };
  const giveUp = () => {
    failed = true;
    stop();
  };
  onStop(stop);
  const postgres = env.DATABASE_URL ? undefined : await keepPostgres(folder, giveUp);
  try {
    if (stopAsked) return failed ? 1 : 0;
    api = startChild(script, [], {
      NODE_ENV: env.NODE_ENV || 'production',
      DATABASE_URL: postgres?.url ?? env.DATABASE_URL,
      TLAKA_DATA_DIR: folder,
      TLAKA_DEMO: env.TLAKA_DEMO || (postgres ? '1' : '0'),
    });
    api.child.on('message', (message) => {
      if (message.ready) onReady(message.address);
    });
    const code = await api.ended;
    if (code > 128 && !stopAsked) tell('The API was killed.');
    return failed ? 1 : code;
  } catch (error) {
    throw new Stop(`The API could not be started: ${error.message}`);
  } finally {
    onStopping();
    await postgres?.stop();
  }
}
