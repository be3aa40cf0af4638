import { join } from 'node:path';
import { inCheckout } from './checkout.mjs';
import { dataFolder, makeFolder } from './folder.mjs';
import { lockOr } from './lock.mjs';
import { portTrouble } from './port.mjs';
import { prepare } from './prepare.mjs';
import { Stop, tell } from './step.mjs';

const TROUBLE = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be used by this account',
  EADDRNOTAVAIL: 'is not an address of this machine',
  ENOTFOUND: 'is not an address of this machine',
};

function address(env) {
  const port = env.PORT || '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Stop(`PORT is no port number: ${port}`);
  return { host: env.HOST || '127.0.0.1', port: Number(port) };
}

async function checkAddress({ host, port }) {
  const trouble = await portTrouble(port, host);
  if (!trouble) return;
  const what = TROUBLE[trouble] ?? `cannot be listened on (${trouble})`;
  throw new Stop(`Port ${port} on ${host} ${what}. Choose another, for example: PORT=3001 npm start`);
}

/** One Tlaka per data folder: the lock, or the address at which the one that holds it answers. */
async function lockFolder(folder) {
  makeFolder(folder);
  let told = false;
  return lockOr(join(folder, 'api.lock'), (note) => {
    if (!note && !told) tell('Another start on this data folder is under way; waiting for it …');
    told = true;
    return note || undefined;
  });
}

/** The command `start`: everything from the installation to the running API. Resolves to the exit code. */
export async function start(env = process.env) {
  const wanted = address(env);
  const folder = dataFolder(env);
  const { lock, answer } = env.DATABASE_URL ? {} : await lockFolder(folder);
  if (answer) {
    console.log(`Tlaka is already running at ${answer}`);
    return 0;
  }
  try {
    await checkAddress(wanted);
    await prepare();
    const { serve } = await import('./serve.mjs');
    return await serve({
      script: inCheckout('apps', 'api', 'dist', 'main.js'),
      folder,
      env,
      onReady: (at) => lock?.note(at),
      onStopping: () => lock?.note(''),
    });
  } finally {
    lock?.release();
  }
}
