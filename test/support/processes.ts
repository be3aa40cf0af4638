import { readdirSync, readFileSync } from 'node:fs';

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** Every live process that has to do with the folder: by what it was called with, or by its environment. Linux only. */
export function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter(
      (pid) => read(`/proc/${pid}/cmdline`).includes(folder) || read(`/proc/${pid}/environ`).includes(folder),
    );
}

/** Kills that process and nothing else: the number 0 would mean this run and all its relatives. */
export function killNow(pid: number | undefined): void {
  if (!pid) throw new Error('There is no such process to kill');
  process.kill(pid, 'SIGKILL');
}

/** Waits until `found` gives something other than undefined or false; fails after `ms`. */
export async function eventually<T>(found: () => T | Promise<T>, ms = 30_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + ms;
  for (;;) {
    const answer = await found();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${ms} ms in vain for ${found}`);
    await pause(25);
  }
}

/** Waits until no process is left that has to do with the folder: one that was killed a moment ago may be still going. */
export const allGone = (folder: string): Promise<boolean> =>
  eventually(() => processesOf(folder).length === 0, 15_000);
