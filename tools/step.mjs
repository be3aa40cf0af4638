import { spawn } from 'node:child_process';
import { CHECKOUT } from './checkout.mjs';
import { whenGone } from './guard.mjs';

/**
 * Runs a command of the tool chain to its end, quietly: standard output belongs to what the user asked for, so the
 * chatter is kept and given back, to be shown when something failed. It does not outlive this process: a second
 * installation could begin beside it.
 */
export function step(command, args, env = {}) {
  return new Promise((resolve) => {
    const guard = whenGone('kill -s KILL -- "-$PID"');
    const child = spawn(command, args, {
      cwd: CHECKOUT,
      detached: true,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => {
      guard.disarm();
      resolve({ ok: code === 0, output });
    });
    if (child.pid) guard.about(child.pid);
  });
}

export const tell = (line) => process.stderr.write(`${line}\n`);

/** A reason to stop that the user can act on: shown without a stack trace. */
export class Stop extends Error {
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}
