import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import pg from 'pg';
import {
  clearFolder,
  holdPostgres,
  newFolder,
  postmasterOf,
  type Program,
  run,
  urlFrom,
} from '../support/launcher.js';
import { eventually, killNow, pause } from '../support/processes.js';

// The long run is for before a release: LONG=1 npm test -- test/faults/crash
const CYCLES = process.env.LONG ? 100 : 3;

const last = (writer: Program): number => Number(writer.stdout().trimEnd().split('\n').at(-1));

async function stored(url: string): Promise<{ n: number; last: number }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select count(*)::int as n, max(n) as last from written');
  await client.end();
  return rows[0];
}

describe('a kill under write load', () => {
  let folder: string;
  beforeAll(() => {
    folder = newFolder();
  });
  afterAll(() => clearFolder(folder));

  it(
    `loses no acknowledged write in ${CYCLES} kills of the server and of the process that started it`,
    async () => {
      for (let cycle = 0; cycle < CYCLES; cycle++) {
        const holder = holdPostgres(folder);
        const url = await urlFrom(holder);
        // A process of its own: a load from here would pause at the very moment of the kill.
        const writer = run(resolve(__dirname, 'keep-writing.mjs'), [url], {});
        await eventually(() => last(writer) > 0);
        await pause(50 + Math.random() * 300);
        killNow(cycle % 3 === 2 ? holder.process.pid : postmasterOf(folder));
        await writer.ended;
        holder.process.kill('SIGTERM');
        await holder.ended;
        const again = holdPostgres(folder);
        const found = await stored(await urlFrom(again));
        expect(found.last).toBeGreaterThanOrEqual(last(writer));
        expect(found.n).toBe(found.last);
        again.process.kill('SIGTERM');
        await again.ended;
      }
    },
    60_000 * Math.max(1, CYCLES / 10),
  );
});
