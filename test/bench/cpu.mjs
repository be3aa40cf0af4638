import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;

/** Seconds of CPU that a process has used, in user and kernel mode; 0 when it is gone. */
function secondsOf(pid) {
  try {
    const [, fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /);
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return (user + system) / TICKS_PER_SECOND;
  } catch {
    return 0;
  }
}

const childrenOf = (pid) =>
  execFileSync('ps', ['--ppid', String(pid), '-o', 'pid='], { encoding: 'utf8' })
    .split('\n')
    .map(Number)
    .filter(Boolean);

/** The postmaster above one of its backends. */
export const parentOf = (pid) =>
  Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(/\) /)[1].split(' ')[1]);

/** CPU seconds of a server process, and of the whole database server. Linux only. */
export const cpuSeconds = (server, postmaster) => ({
  node: secondsOf(server),
  postgres: childrenOf(postmaster).reduce((sum, pid) => sum + secondsOf(pid), secondsOf(postmaster)),
});
