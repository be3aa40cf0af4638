import { spawn } from 'node:child_process';
import {
  closeSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { whenGone } from '../guard.mjs';
import { isAlive } from '../processes.mjs';

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // A failed statement is reported to its client; in the log it could leave personal data.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const MAX_LOG_BYTES = 5_000_000;

// A process id from a pid file may long since be another program's: a postmaster works in its data folder.
function isPostmaster(pid, data) {
  if (!isAlive(pid)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return process.platform !== 'linux';
  }
}

/** The server running on the cluster: id and port; undefined when none is. A stale pid file is removed. */
export function runningPostmaster(home) {
  const data = join(home, 'data');
  const file = join(data, 'postmaster.pid');
  let lines;
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (isPostmaster(pid, data)) return { pid, port };
  rmSync(file, { force: true });
  return undefined;
}

function openLog(home) {
  const path = join(home, 'log');
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) renameSync(path, `${path}.1`);
  return openSync(path, 'a', 0o600);
}

/** The last lines of the server's log, for messages. */
export const logTail = (home) =>
  readFileSync(join(home, 'log'), 'utf8').trimEnd().split('\n').slice(-8).join('\n');

/** Starts a server on the cluster, out of reach of Ctrl-C: who uses it closes its connections first. */
export function launchPostmaster(home, { bin, account, port, settings }) {
  const log = openLog(home);
  const options = Object.entries({ ...SETTINGS, port, ...settings });
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', join(home, 'data'), ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...account,
      cwd: '/',
      detached: true,
      env: { PATH: process.env.PATH, TZ: 'UTC' },
      stdio: ['ignore', log, log],
    },
  );
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  return child;
}

/** Stops the server when this process dies as the last of its users, and removes `remove` (a scratch folder). */
export function guardPostmaster(holder, remove = '') {
  const script = [
    'rm -f "$2"',
    'if rmdir "$1" 2>/dev/null || [ ! -d "$1" ]; then',
    '  case "$(readlink "/proc/$PID/exe" 2>/dev/null || echo postgres)" in *postgres*) kill -INT "$PID" ;; esac',
    '  if [ -n "$3" ]; then while kill -0 "$PID" 2>/dev/null; do sleep 0.1; done; rm -rf "$3"; fi',
    'fi',
  ].join('\n');
  return whenGone(script, [holder.folder, holder.mine, remove]);
}
