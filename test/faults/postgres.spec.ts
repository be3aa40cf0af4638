import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { clearFolder, holdPostgres, newFolder, postmasterOf, urlFrom } from '../support/launcher.js';
import { allGone, eventually, killNow, pause, processesOf } from '../support/processes.js';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});
afterEach(() => clearFolder(folder));

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}

describe('the built-in PostgreSQL', () => {
  it('is made for Cyrillic, in UTC, with checksums and full durability', async () => {
    const url = await urlFrom(holdPostgres(folder));
    const [settings] = await query(
      url,
      `select current_setting('server_encoding') encoding, current_setting('TimeZone') zone, current_setting('data_checksums') checksums,
              current_setting('fsync') fsync, current_setting('full_page_writes') pages, current_setting('synchronous_commit') commit,
              current_setting('jit') jit, lower('Ж') lower`,
    );
    expect(settings).toEqual({
      encoding: 'UTF8',
      zone: 'UTC',
      checksums: 'on',
      fsync: 'on',
      pages: 'on',
      commit: 'on',
      jit: 'off',
      lower: 'ж',
    });
    await query(url, 'create extension pg_trgm');
    expect(await query(url, `select cardinality(show_trgm('Петър')) n`)).toEqual([{ n: 6 }]);
  });

  it('lets nobody in without the password and keeps it from other accounts', async () => {
    const url = new URL(await urlFrom(holdPostgres(folder)));
    url.password = 'guess';
    await expect(query(url.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
    for (const secret of ['data', 'password', 'log']) {
      expect(statSync(join(folder, 'postgres', secret)).mode & 0o077).toBe(0);
    }
  });

  it('is shared by two that begin at once, and stops with the last', async () => {
    const [one, other] = [holdPostgres(folder), holdPostgres(folder)];
    const [first, second] = await Promise.all([urlFrom(one), urlFrom(other)]);
    expect(second).toBe(first);
    one.process.kill('SIGTERM');
    expect(await one.ended).toBe(0);
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }]);
    other.process.kill('SIGTERM');
    expect(await other.ended).toBe(0);
    await allGone(folder);
  });

  it('stays for the other when one of its users is killed, whichever began', async () => {
    const one = holdPostgres(folder);
    await urlFrom(one);
    const other = holdPostgres(folder);
    const url = await urlFrom(other);
    one.process.kill('SIGKILL');
    await one.ended;
    await pause(700);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
    other.process.kill('SIGKILL');
    await allGone(folder);
  });

  it('begins anew after a kill in the middle of its making', async () => {
    for (const delay of [60, 120, 180, 240, 320]) {
      const victim = holdPostgres(folder);
      await pause(delay);
      victim.process.kill('SIGKILL');
      await victim.ended;
      await allGone(folder);
    }
    const survivor = holdPostgres(folder);
    await urlFrom(survivor);
    survivor.process.kill('SIGTERM');
    expect(await survivor.ended).toBe(0);
    expect(readdirSync(folder)).toEqual(['postgres']);
  });

  it('keeps what it acknowledged when it is killed, and starts again', async () => {
    const first = holdPostgres(folder);
    const url = await urlFrom(first);
    await query(url, 'create table kept as select generate_series(1, 1000) n');
    killNow(postmasterOf(folder));
    first.process.kill('SIGTERM');
    await first.ended;
    const again = await urlFrom(holdPostgres(folder));
    expect(await query(again, 'select count(*)::int n from kept')).toEqual([{ n: 1000 }]);
  });

  it('is not fooled by a pid file whose number now belongs to another program', async () => {
    const first = holdPostgres(folder);
    await urlFrom(first);
    first.process.kill('SIGTERM');
    await first.ended;
    const data = join(folder, 'postgres', 'data');
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n1\n29999\n\n127.0.0.1\n\nready\n`);
    expect(await query(await urlFrom(holdPostgres(folder)), 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('goes when its folder is deleted under it', async () => {
    const holder = holdPostgres(folder);
    await urlFrom(holder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    holder.process.kill('SIGKILL');
    await allGone(folder);
  });

  const asRoot = process.getuid?.() === 0 ? it : it.skip;
  asRoot('refuses a folder that its account may not enter, and names it', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(join(closed, 'data'), { recursive: true });
    chmodSync(folder, 0o755);
    chmodSync(closed, 0o700);
    const holder = holdPostgres(join(closed, 'data'));
    expect(await holder.ended).toBe(1);
    expect(holder.stderr()).toContain(`may not enter ${closed}`);
    expect(await eventually(() => processesOf(closed).length === 0)).toBe(true);
  });
});
