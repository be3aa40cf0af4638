import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

const attempt = (read) => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** Where process ids mean the same processes: one boot of one machine, one container. */
export const SCOPE = [
  hostname(),
  attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  attempt(() => readlinkSync('/proc/self/ns/pid')),
].join(' ');

/** When a process began, in clock ticks since boot; undefined where there is no /proc. Tells a reused id apart. */
export function startOf(pid) {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

/** Whether a process with this id exists, zombies left out. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat === undefined || !/\) [ZX] /.test(stat);
}

/** The process's parent, or undefined when it is gone or there is no /proc. */
export function parentOf(pid) {
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the process is gone; false when it is still there after `ms`. */
export async function waitUntilGone(pid, ms) {
  const deadline = Date.now() + ms;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await pause(10);
  }
  return true;
}
