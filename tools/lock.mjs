import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { isAlive, pause, SCOPE, startOf } from './processes.mjs';

const HEARTBEAT_MS = 1_000;
const SILENCE_MS = 15_000;

const me = () => ({ pid: process.pid, started: startOf(process.pid), scope: SCOPE });

function read(path) {
  try {
    return { age: Date.now() - statSync(path).mtimeMs, ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return { age: Date.now() - statSync(path).mtimeMs };
    throw error;
  }
}

/**
 * Within one boot of one machine the holder's id and start time decide. Ids of another container or of a system
 * without /proc say too little: there a holder that has not touched its lock for a while counts as gone.
 */
function isStale(holder) {
  if (holder.scope !== SCOPE) return holder.age > SILENCE_MS;
  if (!isAlive(holder.pid)) return true;
  return holder.started ? startOf(holder.pid) !== holder.started : holder.age > SILENCE_MS;
}

/** Removing a stale lock is itself done by one process at a time, or two could remove each other's new one. */
function clearStale(path) {
  const turn = `${path}.turn`;
  try {
    mkdirSync(turn);
  } catch {
    const age = Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > SILENCE_MS) rmSync(turn, { recursive: true, force: true });
    return;
  }
  const holder = read(path);
  if (holder && isStale(holder)) rmSync(path, { force: true });
  rmdirSync(turn);
}

function tryLock(path) {
  try {
    writeFileSync(path, JSON.stringify(me()), { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return undefined;
    throw error;
  }
  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      clearInterval(beat);
    }
  }, HEARTBEAT_MS);
  beat.unref();
  const isMine = () => read(path)?.pid === process.pid;
  return {
    /** Leaves a line for those who find the lock taken. */
    note(text) {
      if (!isMine()) return;
      writeFileSync(`${path}.note`, JSON.stringify({ ...me(), note: text }));
      renameSync(`${path}.note`, path);
    },
    release() {
      clearInterval(beat);
      if (isMine()) rmSync(path, { force: true });
    },
  };
}

/**
 * Takes the lock file. While a live process holds it, `onBusy(note)` is asked again and again: what it returns, if
 * anything, is returned instead of a lock.
 */
export async function lockOr(path, onBusy) {
  for (;;) {
    const lock = tryLock(path);
    if (lock) return { lock };
    const holder = read(path);
    if (holder && isStale(holder)) clearStale(path);
    else if (holder) {
      const answer = onBusy(holder.note);
      if (answer !== undefined) return { answer };
    }
    await pause(50);
  }
}

/** Does the work while holding the lock file, waiting for it as long as it takes. */
export async function withLock(path, work) {
  const { lock } = await lockOr(path, () => undefined);
  try {
    return await work();
  } finally {
    lock.release();
  }
}
