import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually, processesOf } from './processes.js';

const CHECKOUT = resolve(__dirname, '../..');
const UP = join(CHECKOUT, 'tools', 'up.mjs');
const HOLD = join(CHECKOUT, 'test', 'faults', 'hold-postgres.mjs');

export type Program = {
  process: ChildProcess;
  /** The exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  stdout(): string;
  stderr(): string;
};

export const somePort = (): string => String(20_000 + Math.floor(Math.random() * 12_000));

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'tlaka-fault-'));

/** Ends whatever a failed spec has left and removes the folder. */
export function clearFolder(folder: string): void {
  for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Runs a Node program, keeping what it prints. */
export function run(script: string, args: string[], env: Record<string, string>): Program {
  return watched(process.execPath, [script, ...args], { npm_lifecycle_event: '', ...env });
}

function watched(command: string, args: string[], env: Record<string, string>): Program {
  const child = spawn(command, args, {
    cwd: CHECKOUT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  return { process: child, ended, stdout: () => stdout, stderr: () => stderr };
}

const startEnv = (folder: string, port: string) => ({ TLAKA_DATA_DIR: folder, PORT: port, TLAKA_DEMO: '0' });

/** What `npm start` runs, on a data folder, without the demo. */
export const start = (folder: string, port: string): Program => run(UP, ['start'], startEnv(folder, port));

/** The same through npm. */
export const npmStart = (folder: string, port: string): Program =>
  watched('npm', ['start'], startEnv(folder, port));

/** Waits until this Tlaka says that it can serve; fails when it ends instead. */
export const ready = (program: Program, port: string): Promise<boolean> =>
  eventually(async () => {
    failIfEnded(program);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    return answer?.ok;
  }, 40_000);

/** A process that uses the built-in PostgreSQL on a data folder until it is told to stop. */
export const holdPostgres = (folder: string): Program => run(HOLD, [folder], {});

/** Waits until the holder has its server; gives the database's URL. */
export const urlFrom = (holder: Program): Promise<string> =>
  eventually(() => {
    failIfEnded(holder);
    return /^postgres:\S+/.exec(holder.stdout())?.[0];
  });

function failIfEnded({ process: { exitCode }, stderr }: Program): void {
  if (exitCode) throw new Error(`It ended with ${exitCode}:\n${stderr()}`);
}

/** The process id of the PostgreSQL server on the data folder. */
export function postmasterOf(folder: string): number | undefined {
  const file = join(folder, 'postgres', 'data', 'postmaster.pid');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined : undefined;
}
