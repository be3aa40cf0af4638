import { startChild } from './child.mjs';
import { openDatabase } from './database.mjs';
import { onStop } from './stopping.mjs';

/** Runs a built program of this project on the database called `database`. Resolves to its exit code. */
export async function run({ script, database, passing }, args) {
  const { url, stop } = await openDatabase(database, passing);
  try {
    const program = startChild(script, args, { DATABASE_URL: url });
    onStop(program.stop);
    return await program.ended;
  } finally {
    await stop();
  }
}
