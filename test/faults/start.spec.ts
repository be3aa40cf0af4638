import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import {
  clearFolder,
  newFolder,
  npmStart,
  postmasterOf,
  ready,
  somePort,
  start,
} from '../support/launcher.js';
import { allGone, eventually, killNow, processesOf } from '../support/processes.js';

let folder: string;
let port: string;
beforeEach(() => {
  folder = newFolder();
  port = somePort();
});
afterEach(() => clearFolder(folder));

const address = (): string => `http://127.0.0.1:${port}`;

/** The API's process: the one of this folder that was started with its main file. */
const apiOf = (): number | undefined =>
  processesOf(folder).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/main.js'));

async function startedAgain(): Promise<void> {
  const again = start(folder, port);
  await ready(again, port);
  again.process.kill('SIGINT');
  expect(await again.ended).toBe(0);
  await allGone(folder);
  expect(existsSync(join(folder, 'api.lock'))).toBe(false);
}

describe('npm start', () => {
  it('twice at once on a fresh folder: one runs, the other names its address and ends well', async () => {
    const one = start(folder, port);
    const other = start(folder, port);
    const left = await Promise.race([one.ended.then(() => one), other.ended.then(() => other)]);
    expect(left.stdout()).toBe(`Tlaka is already running at ${address()}\n`);
    expect(await left.ended).toBe(0);
    const running = left === one ? other : one;
    await ready(running, port);
    const third = start(folder, somePort());
    expect(await third.ended).toBe(0);
    expect(third.stdout()).toBe(`Tlaka is already running at ${address()}\n`);
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    await allGone(folder);
  });

  it('says that the port is taken by another program, and starts nothing', async () => {
    const other = createServer().listen(Number(port), '127.0.0.1');
    const refused = start(folder, port);
    expect(await refused.ended).toBe(1);
    expect(refused.stderr()).toContain(`Port ${port} on 127.0.0.1 is in use by another program`);
    expect(readdirSync(folder)).toEqual([]);
    other.close();
  });

  it('leaves no process behind when it is killed, and starts again', async () => {
    const killed = start(folder, port);
    await ready(killed, port);
    killed.process.kill('SIGKILL');
    await allGone(folder);
    await startedAgain();
  });

  it('ends when the npm that runs it is killed, and starts again', async () => {
    const npm = npmStart(folder, port);
    await ready(npm, port);
    npm.process.kill('SIGKILL');
    await allGone(folder);
    await startedAgain();
  });

  it('ends when its API is killed, and starts again', async () => {
    const started = start(folder, port);
    await ready(started, port);
    killNow(apiOf());
    expect(await started.ended).toBe(137);
    await startedAgain();
  });

  it('brings PostgreSQL back when that is killed', async () => {
    const started = start(folder, port);
    await ready(started, port);
    const killed = postmasterOf(folder);
    killNow(killed);
    await eventually(() => started.stderr().includes('PostgreSQL runs again'));
    expect(postmasterOf(folder)).not.toBe(killed);
    await ready(started, port);
    started.process.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    await allGone(folder);
  });

  it('ends, leaving no process behind, when its data folder is deleted', async () => {
    const started = start(folder, port);
    await ready(started, port);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    expect(await started.ended).toBe(1);
    expect(started.stderr()).toContain(`The data folder ${folder} has been removed`);
    await allGone(folder);
  });
});
