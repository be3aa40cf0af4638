import { mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../processes.mjs';

let taken = 0;

/**
 * Who uses a running server: one file per use in a folder, named by process. The last to leave stops the server, and who is last
 * is settled by rmdir, which fails while anyone is registered; where the folder is gone, the server is stopping.
 */
export function holders(home) {
  const folder = join(home, 'holders');
  const mine = join(folder, `${process.pid}.${++taken}`);
  return {
    folder,
    mine,
    /** For the process that starts the server: nobody else can be using it. */
    reset() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      writeFileSync(mine, '');
    },
    /** Joins those who use the server; false when it is already stopping. */
    join() {
      try {
        writeFileSync(mine, '');
      } catch (error) {
        if (error.code === 'ENOENT') return false;
        throw error;
      }
      for (const name of readdirSync(folder)) {
        if (!isAlive(Number.parseInt(name, 10))) rmSync(join(folder, name), { force: true });
      }
      return true;
    },
    /** Leaves; true when this was the last user. */
    leave() {
      rmSync(mine, { force: true });
      try {
        rmdirSync(folder);
      } catch (error) {
        return error.code === 'ENOENT';
      }
      return true;
    },
  };
}
