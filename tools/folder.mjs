import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CHECKOUT } from './checkout.mjs';
import { closedFolder, serverAccount } from './postgres/account.mjs';
import { SYSTEM_FOLDER } from './postgres/binaries.mjs';
import { Stop, tell } from './step.mjs';

/**
 * The data folder: TLAKA_DATA_DIR, else `.data` in the checkout. Where root has the checkout in a folder that the
 * database's account may not enter (as /root), the default moves to the system's place for such data, and says so.
 */
export function dataFolder(env = process.env) {
  if (env.TLAKA_DATA_DIR) return resolve(env.TLAKA_DATA_DIR);
  const usual = join(CHECKOUT, '.data');
  if (env.DATABASE_URL || !closedFolder(CHECKOUT, serverAccount())) return usual;
  const mark = createHash('sha256').update(CHECKOUT).digest('hex').slice(0, 8);
  const moved = join(SYSTEM_FOLDER, `${basename(CHECKOUT)}-${mark}`);
  tell(`The data is kept in ${moved}: PostgreSQL, which does not run as root, cannot enter ${CHECKOUT}.`);
  return moved;
}

/** Makes the data folder where there is none; root lets others pass through it, to the database's own folder. */
export function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Stop(`The data folder ${folder} cannot be used: ${error.message}`);
  }
}
