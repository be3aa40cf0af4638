import { readFileSync } from 'node:fs';
import { parentOf } from './processes.mjs';

const WATCH_MS = 500;

function isShell(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[1] === '-c';
  } catch {
    return false;
  }
}

/** Calls `gone` once the npm that started us has died: a kill of npm does not always reach what it runs. */
function whenNpmIsGone(gone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  // npm runs a script through a shell, which may or may not give way to the script.
  const shell = isShell(parent) ? parent : undefined;
  const above = shell && parentOf(shell);
  const timer = setInterval(() => {
    if (process.ppid === parent && (!shell || parentOf(shell) === above)) return;
    clearInterval(timer);
    gone();
  }, WATCH_MS);
  timer.unref();
}

/** Calls `stop` on Ctrl-C, kill and a closed terminal, each time, and when npm, which started us, has gone. */
export function onStop(stop) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
  whenNpmIsGone(stop);
}
