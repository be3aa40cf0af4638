import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Client, type ClientOptions } from './client.js';
import { createDatabase } from './database.js';

const MAIN = resolve(__dirname, '../../apps/api/dist/main.js');

export type Api = {
  url: string;
  databaseUrl: string;
  /** A new visitor: signed out, unless a token is given. */
  client(options?: ClientOptions): Client;
  /** What the API has printed so far. */
  log(): string;
  /** The API's process, for those who want to kill it. */
  process: ChildProcess;
  stop(): Promise<void>;
};

type Options = { env?: Record<string, string>; databaseUrl?: string };

type Running = { child: ChildProcess; url: string; log(): string };

// Jest may be killed: the guard's stdin then closes, and the API goes with it, and its folder.
function guard(child: ChildProcess, folder: string): void {
  const script = 'read -r END; kill -KILL "$1"; rm -rf "$2"';
  const watcher = spawn('/bin/sh', ['-c', script, 'sh', String(child.pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  child.once('exit', () => watcher.kill('SIGKILL'));
}

function launch(env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, HOST: '127.0.0.1', TLAKA_DEMO: '0', NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  guard(child, env.TLAKA_DATA_DIR ?? '');
  let output = '';
  child.stdout?.on('data', (text) => (output += text));
  child.stderr?.on('data', (text) => (output += text));
  return new Promise((ready, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`The API ended with ${code}:\n${output}`)));
    // Whatever public address it has been told to have, here it is reached by its port.
    child.once('message', () => ready({ child, url: `http://127.0.0.1:${env.PORT}`, log: () => output }));
  });
}

async function onFreePort(env: Record<string, string>): Promise<Running> {
  for (let attempt = 1; ; attempt++) {
    const PORT = String(20_000 + Math.floor(Math.random() * 12_000));
    try {
      return await launch({ PORT, ...env });
    } catch (error) {
      if (attempt === 5 || env.PORT || !String(error).includes(PORT)) throw error;
    }
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((done) => child.once('exit', () => done()));
}

/** The API as built, in a process of its own, on a migrated database of its own (or on the given one). */
export async function startApi({ env = {}, databaseUrl }: Options = {}): Promise<Api> {
  const database = databaseUrl ? undefined : await createDatabase();
  const url = databaseUrl ?? database?.url ?? '';
  const folder = await mkdtemp(join(tmpdir(), 'tlaka-api-'));
  const clear = async (): Promise<void> => {
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  };
  const running = await onFreePort({ DATABASE_URL: url, TLAKA_DATA_DIR: folder, ...env }).catch(
    async (error) => {
      await clear();
      throw error;
    },
  );
  return {
    url: running.url,
    databaseUrl: url,
    client: (options) => new Client(running.url, options),
    log: running.log,
    process: running.child,
    async stop() {
      running.child.kill('SIGTERM');
      await ended(running.child);
      await clear();
    },
  };
}
