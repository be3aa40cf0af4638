import { accessSync, chmodSync, constants, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from '../folder.mjs';
import { withLock } from '../lock.mjs';
import { freePort } from '../port.mjs';
import { isAlive, pause, waitUntilGone } from '../processes.mjs';
import { Stop } from '../step.mjs';
import { closedFolder, serverAccount } from './account.mjs';
import { binaries } from './binaries.mjs';
import { checkVersion, createCluster, SUPERUSER } from './cluster.mjs';
import { ensureDatabase, waitForServer } from './connection.mjs';
import { holders } from './holders.mjs';
import { guardPostmaster, launchPostmaster, logTail, runningPostmaster } from './postmaster.mjs';

const WATCH_MS = 1_000;

function openFolder(dir, account) {
  makeFolder(dir);
  if (closedFolder(dir, account) === dir) chmodSync(dir, (statSync(dir).mode & 0o7777) | 0o001);
  const closed = closedFolder(dir, account);
  if (!closed) return;
  throw new Stop(
    `PostgreSQL does not run as root, so its files belong to the account "nobody", which may not enter ${closed}. ` +
      `Choose a data folder outside it (TLAKA_DATA_DIR), or let others pass through: chmod o+x ${closed}`,
  );
}

function checkOwner(home) {
  try {
    if (existsSync(home)) accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Stop(
      `The database in ${home} was made by another account of this machine. Start Tlaka as that account.`,
    );
  }
}

async function adopt(home, holder, url) {
  const { pid, port } = runningPostmaster(home) ?? {};
  if (!pid) return undefined;
  const guard = guardPostmaster(holder);
  guard.about(pid);
  if (holder.join() && (await waitForServer(url(port), () => isAlive(pid)))) {
    return { pid, port, guard, adopted: true };
  }
  guard.disarm();
  await waitUntilGone(pid, 60_000);
  return undefined;
}

async function launch(home, holder, url, { bin, account, port: wanted, settings, remove }) {
  for (let attempt = 0; attempt < 10; attempt++) {
    const port = wanted && attempt < 5 ? wanted : await freePort();
    const guard = guardPostmaster(holder, remove);
    holder.reset();
    const child = launchPostmaster(home, { bin, account, port, settings });
    if (child.pid) {
      guard.about(child.pid);
      const isRunning = () => child.exitCode === null && child.signalCode === null;
      if (await waitForServer(url(port), isRunning)) return { pid: child.pid, port, guard, adopted: false };
    }
    guard.disarm();
    // Another program took the port meanwhile, or the last processes of a killed server are still going.
    await pause(200);
  }
  throw new Stop(`PostgreSQL did not start:\n${logTail(home)}`);
}

async function stop(pid) {
  try {
    process.kill(pid, 'SIGINT');
    if (!(await waitUntilGone(pid, 60_000))) process.kill(pid, 'SIGQUIT');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

// A server whose folder was deleted would stay on its port for a while, with nothing to keep.
function watch(pid, home, onLost) {
  const timer = setInterval(() => {
    if (isAlive(pid) && existsSync(join(home, 'data', 'postmaster.pid'))) return;
    clearInterval(timer);
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
    onLost();
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Starts PostgreSQL on the data folder `dir`, making the cluster at first, or joins the server that already runs
 * on it. The server stops when its last user calls `stop()` or dies. `scratch` is for tests: nothing is flushed to
 * disk, and the folder is removed at the end. `onLost` hears that the server has gone by itself.
 */
export async function startPostgres({
  dir,
  database = 'tlaka',
  port,
  settings = {},
  scratch = false,
  onLost,
}) {
  const folder = resolve(dir);
  const home = join(folder, 'postgres');
  const account = serverAccount(join(home, 'data'));
  openFolder(folder, account);
  checkOwner(home);
  const { bin, major } = binaries(account);
  const holder = holders(home);
  const server = await withLock(join(folder, 'postgres.lock'), async () => {
    await createCluster(home, { bin, account, scratch });
    checkVersion(home, major);
    const password = readFileSync(join(home, 'password'), 'utf8');
    const url = (on) => `postgres://${SUPERUSER}:${password}@127.0.0.1:${on}/postgres`;
    const options = { bin, account, port, settings, remove: scratch ? folder : '' };
    const found = (await adopt(home, holder, url)) ?? (await launch(home, holder, url, options));
    return { ...found, url: url(found.port) };
  });
  const unwatch = onLost ? watch(server.pid, home, onLost) : () => {};
  let stopped;
  const leave = async () => {
    unwatch();
    if (holder.leave()) await stop(server.pid);
    server.guard.disarm();
    if (scratch) rmSync(folder, { recursive: true, force: true });
  };
  return {
    url: await ensureDatabase(server.url, database),
    adminUrl: server.url,
    port: server.port,
    pid: server.pid,
    adopted: server.adopted,
    stop: () => (stopped ??= leave()),
  };
}

/** Where the server's own messages about this data folder are. */
export const logOf = (dir) => join(resolve(dir), 'postgres', 'log');
