import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CHECKOUT } from './checkout.mjs';
import { whenGone } from './guard.mjs';

const PATIENCE_MS = 10_000;

const END_CHILD = [
  'kill -TERM "$PID" || exit 0',
  'tries=0',
  'while kill -0 "$PID" && [ "$tries" -lt 100 ]; do sleep 0.1; tries=$((tries + 1)); done',
  '[ "$tries" -lt 100 ] || kill -KILL "$PID"',
].join('\n');

/**
 * A Node program of this project as a child with its own process group, so that Ctrl-C reaches it once, through us,
 * and with an IPC channel, whose end tells it that we are gone; a guard sees to it in case it does not listen.
 */
export function startChild(script, args, env) {
  const guard = whenGone(END_CHILD);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: CHECKOUT,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  if (child.pid) guard.about(child.pid);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      guard.disarm();
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
  let asked = false;
  return {
    child,
    /** The exit code, as a shell counts it. */
    ended,
    /** Asks the child to stop; asked again, or not obeyed in time, kills it. */
    stop() {
      child.kill(asked ? 'SIGKILL' : 'SIGTERM');
      asked = true;
      setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS).unref();
    },
  };
}
